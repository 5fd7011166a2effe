import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import type { Post } from '../gql/graphql'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { OrganiseButton, useMayOrganise } from './acts/organising-place.tsx'
import { OFFICES, unservedBy, type Office } from './offices.ts'
import { StepState } from './step-state.tsx'

const organisationFragment = graphql(`
  fragment OfficesToFill_organisation on Organisation {
    teams {
      id
      team {
        code
        name
      }
    }
    otherPosts {
      id
      post
      teams {
        code
      }
      person {
        id
        name
      }
    }
  }
`)
const proposedFragment = graphql(`
  fragment OfficesToFill_proposed on Query {
    proposedAppointments {
      id
      post
      teams {
        code
      }
      person {
        id
        name
      }
    }
  }
`)

interface OfficesToFillProps {
  organisation: FragmentType<typeof organisationFragment>
  proposed: FragmentType<typeof proposedFragment>
}

/** Whoever decides, keeps the books, pays and oversees: without them no request can go all its way. */
export function OfficesToFill({ organisation, proposed }: OfficesToFillProps) {
  const { t } = useTranslation()
  const { teams, otherPosts } = unmask(organisationFragment, organisation)
  const { proposedAppointments } = unmask(proposedFragment, proposed)
  const names = (post: Post, among: readonly { post: Post; person: { name: string } }[]) => [
    ...new Set(among.filter((one) => one.post === post).map(({ person }) => person.name)),
  ]
  const may = useMayOrganise()
  const columns: Column<Office>[] = [
    { key: 'post', header: t('organise.post'), cell: ({ post }) => t(`post.${post}`), kind: 'head', narrow: 'first' },
    {
      key: 'state',
      header: t('firstSteps.state'),
      cell: ({ post }) => (
        <StepState
          filled={names(post, otherPosts).join(t('comma'))}
          waiting={names(post, proposedAppointments).join(t('comma'))}
          lacking={t('firstSteps.nobody')}
        />
      ),
      narrow: 'second',
    },
    {
      key: 'reach',
      header: t('firstSteps.reach'),
      cell: (office) => {
        const unserved = unservedBy(office, otherPosts, teams).map(({ name }) => name)
        return unserved.length
          ? t('firstSteps.unserved', { teams: unserved.join(t('comma')) })
          : t(`firstSteps.why.${office.post}`)
      },
    },
    {
      key: 'acts',
      kind: 'acts',
      header: t('organise.verb.PROPOSE_APPOINTMENT'),
      cell: ({ post }) => (
        <OrganiseButton act={{ verb: 'PROPOSE_APPOINTMENT', start: { post } }} about={t(`post.${post}`)} />
      ),
    },
  ]
  const lacking = OFFICES.filter(({ post }) => !names(post, otherPosts).length).length
  return (
    <section aria-labelledby="first-offices">
      <h2 id="first-offices">{lacking ? t('firstSteps.offices', { n: lacking }) : t('firstSteps.officesDone')}</h2>
      <DataTable
        caption={t('firstSteps.officesCaption')}
        columns={columns.filter(({ kind }) => kind !== 'acts' || may('PROPOSE_APPOINTMENT'))}
        rows={[...OFFICES]}
        rowKey={({ post }) => post}
      />
    </section>
  )
}
