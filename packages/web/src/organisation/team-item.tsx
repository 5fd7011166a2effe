import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { MarkShape, type Mark } from '../ui/marks.tsx'
import { TreeItem } from '../ui/tree.tsx'
import { OrganiseButton } from './acts/organising-place.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Composition } from './composition.tsx'
import { PostItem, postItem } from './post-item.tsx'
import { ShownContext } from './shown.ts'

const teamItem = graphql(`
  fragment TeamItem_team on TeamOnDate {
    id
    version
    team {
      code
      name
      clause
    }
    state
    head {
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
    seat {
      place
    }
    composition {
      ...Composition_result
    }
  }
`)

const states = {
  AWAITING_HEAD: ['open', 'caution'],
  FORMING: ['current', 'neutral'],
  FORMED: ['done', 'success'],
} as const satisfies Record<string, [Mark, ink: string]>

/** A team on the day: its state, its people in order, where it works, and what the notice asks of it. */
export function TeamItem({ team: masked }: { team: FragmentType<typeof teamItem> }) {
  const { t } = useTranslation()
  const { shows } = use(ShownContext)
  const { day } = useAsOf()
  const { id, version, team, state, head, deputies, members, seat, composition } = unmask(teamItem, masked)
  const [mark, ink] = states[state]
  const posts = [...(head ? [head] : []), ...deputies, ...members]
  const anybody = unmask(postItem, posts).some(({ person }) => shows(person.id))
  return (
    <TreeItem
      id={`team-${team.code}`}
      className="tree-team"
      name={
        <>
          {team.name}{' '}
          <span className={`outcome ink-${ink}`}>
            <MarkShape mark={mark} />
            {t(`team.state.${state}`)}
          </span>
        </>
      }
      beside={
        <span className="meta">
          <BasisLink id={team.clause} />
        </span>
      }
      about={
        <div className="tree-about">
          {!head && <p>{t('team.awaitsHead')}</p>}
          {seat && <p className="meta">{t('team.seat', { place: seat.place })}</p>}
          {members.length === 0 && <p className="meta">{t('team.noMembers')}</p>}
          <Composition results={composition} />
          {day === null && <OrganiseButton act={{ verb: 'SEAT_TEAM', team: { id, version, name: team.name } }} />}
        </div>
      }
    >
      {anybody && posts.map((post) => <PostItem key={unmask(postItem, post).id} appointment={post} />)}
    </TreeItem>
  )
}
