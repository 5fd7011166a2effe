import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { sessionOpened, useSession } from '../access/session.ts'
import { SessionEnded } from '../access/session-ended.tsx'
import { ViewerContext } from '../access/viewer.tsx'
import { useReallocationsToDecide } from '../funds/reallocations-to-decide.tsx'
import { graphql } from '../gql'
import { asOfIn } from '../ui/as-of.ts'
import { dayOf } from '../ui/day.ts'
import { Loaded } from '../ui/loaded.tsx'
import { unauthenticated } from './client.ts'
import { Frame } from './frame.tsx'
import { organisingMenu } from '../organisation/organising-menu.ts'

const officeFrame = graphql(`
  query OfficeFrame {
    county {
      name
      demonstration
      now
      ruleSet
      factCount
      oversightAddress
    }
    viewer {
      person {
        id
        name
      }
      posts {
        id
        post
        team {
          code
          name
        }
      }
      maySubmitFor {
        code
        name
        awaitsHead
      }
      waiting
      mayOrganise
      mayFund
      readsSpending
      readsLines
    }
    proposedAppointments {
      id
      person {
        id
      }
      proposedBy {
        id
      }
    }
  }
`)

/** Pages that can tell of a past day. An application is written now. */
const TELLS_OF_A_DAY = /^\/(organisation|funds)\b|^\/spending(\/(?!new$)[^/]+)?$/

export function OfficeFrame() {
  const { t } = useTranslation()
  const client = useApolloClient()
  const { pathname, search } = useLocation()
  const asOf = TELLS_OF_A_DAY.test(pathname) ? asOfIn(new URLSearchParams(search)) : null
  const answer = useQuery(officeFrame)
  const toDecide = useReallocationsToDecide(answer.data?.viewer, answer.data?.county.now)
  const session = useSession()
  const reader = answer.data?.viewer.person
  useEffect(() => {
    if (reader) sessionOpened()
  }, [reader])
  if (session === 'unknown' && unauthenticated(answer.error))
    return <Navigate to={`/login?to=${encodeURIComponent(pathname + search)}`} replace />
  const askWho = async () => {
    const { data } = await client.query({ query: officeFrame, fetchPolicy: 'network-only' })
    return data?.viewer.person.id
  }
  return (
    <Loaded answer={answer} what={t('frame.what')}>
      {({ county, viewer, proposedAppointments }) => (
        <ViewerContext value={viewer}>
          <Frame
            county={county}
            reader={viewer.person.name}
            posts={viewer.posts.map(({ post, team }) =>
              team ? `${team.name} ${t(`post.${post}`)}` : t(`post.${post}`),
            )}
            door="/login"
            asOf={asOf !== dayOf(county.now) ? asOf : null}
            menu={[
              ...(viewer.readsSpending ? [{ to: '/spending', label: t('frame.spending'), count: viewer.waiting }] : []),
              ...(viewer.readsLines ? [{ to: '/funds', label: t('frame.funds'), count: toDecide }] : []),
              ...organisingMenu(viewer, county.demonstration, proposedAppointments).map(({ label, ...entry }) => ({
                ...entry,
                label: t(label),
              })),
              { to: '/organisation', label: t('organisation.title') },
              { to: '/notice', label: t('notice.title') },
              { to: '/rules', label: t('ruleBook.title') },
            ]}
            {...(county.oversightAddress
              ? { otherDoor: { address: county.oversightAddress, label: t('frame.oversight') } }
              : {})}
          >
            <Outlet />
          </Frame>
          <SessionEnded reader={viewer.person.id} askWho={askWho} />
        </ViewerContext>
      )}
    </Loaded>
  )
}
