import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { isNarrow } from '../ui/narrow.ts'
import { Tree, TreeItem } from '../ui/tree.tsx'
import { BodyItem } from './body-item.tsx'
import { PostItem, postItem } from './post-item.tsx'
import { shownOf, ShownContext } from './shown.ts'
import { TeamItem } from './team-item.tsx'

const organisationTree = graphql(`
  fragment OrganisationTree_organisation on Organisation {
    leadingGroup {
      ...BodyItem_body
    }
    office {
      ...BodyItem_body
    }
    inspectionGroup {
      ...BodyItem_body
    }
    teams {
      id
      team {
        code
        kind
      }
      head {
        id
        ...PostItem_appointment
      }
      deputies {
        id
        ...PostItem_appointment
      }
      members {
        id
        ...PostItem_appointment
      }
      ...TeamItem_team
    }
    otherPosts {
      id
      ...PostItem_appointment
    }
    people {
      person {
        id
      }
      posts {
        id
      }
    }
  }
`)

const kinds = ['PARK_INDUSTRY', 'SPECIALIST'] as const

interface OrganisationTreeProps {
  organisation: FragmentType<typeof organisationTree>
  several: boolean
}

/** The chart: a nested list that is drawn as one. */
export function OrganisationTree({ organisation: masked, several }: OrganisationTreeProps) {
  const { t } = useTranslation()
  const { leadingGroup, office, inspectionGroup, teams, otherPosts, people } = unmask(organisationTree, masked)
  const shown = shownOf(people, several)
  const showsOne = (posts: readonly (FragmentType<typeof postItem> | null)[]) =>
    !several || posts.some((post) => post && shown.shows(unmask(postItem, post).person.id))
  const visible = teams.filter(({ head, deputies, members }) => showsOne([head, ...deputies, ...members]))
  const ofKind = (kind: string) => visible.filter(({ team }) => team.kind === kind)
  const folded = isNarrow()
    ? ['leading-group-units', 'office', 'inspection', 'other-posts', ...teams.map(({ team }) => `team-${team.code}`)]
    : []
  return (
    <ShownContext value={shown}>
      <Tree label={t('organisation.tree')} folded={folded}>
        <BodyItem
          id="leading-group"
          body={leadingGroup}
          units={t('organisation.exOfficio')}
          unitsHow={t('organisation.exOfficioHow')}
        >
          <BodyItem id="office" body={office} units="" />
          <BodyItem id="inspection" body={inspectionGroup} units={t('organisation.constituents')} />
          {ofKind('COORDINATION').map((team) => (
            <TeamItem key={team.id} team={team} />
          ))}
          {kinds.map((kind) => {
            const those = ofKind(kind)
            if (those.length === 0) return null
            const name = t('organisation.kindCounted', { kind: t(`organisation.kind.${kind}`), n: those.length })
            return (
              <TreeItem key={kind} id={`kind-${kind}`} className="tree-kind" name={name}>
                {those.map((team) => (
                  <TeamItem key={team.id} team={team} />
                ))}
              </TreeItem>
            )
          })}
        </BodyItem>
        {showsOne(otherPosts) && otherPosts.length > 0 && (
          <TreeItem id="other-posts" className="tree-body" name={t('organisation.otherPosts')}>
            {otherPosts.map((post) => (
              <PostItem key={post.id} appointment={post} />
            ))}
          </TreeItem>
        )}
      </Tree>
    </ShownContext>
  )
}
