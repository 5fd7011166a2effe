import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { useEntrance } from '../access/entrance.ts'
import { sessionOpened, useSession } from '../access/session.ts'
import { SessionEnded } from '../access/session-ended.tsx'
import { ViewerContext } from '../access/viewer.tsx'
import { PlacesContext } from '../shell/places.ts'
import { unauthenticated } from '../shell/client.ts'
import { Frame } from '../shell/frame.tsx'
import { asOfIn } from '../ui/as-of.ts'
import { dayOf } from '../ui/day.ts'
import { Loaded } from '../ui/loaded.tsx'
import { graphql } from './gql'

const oversightFrame = graphql(`
  query OversightFrame {
    county {
      name
      demonstration
      now
      ruleSet
      factCount
    }
    viewer {
      name
      office
    }
  }
`)

/** The overseers' own server shows everything that a decision rests on. */
const OVERSEERS = {
  rules: '/oversight/rules',
  notice: '/oversight/notice',
  organisation: '/oversight/organisation',
  funds: '/oversight/funds',
}

/** Pages that both doors show ask what their reader may do: here nothing but read. */
const ONLY_READS = {
  maySubmitFor: [],
  waiting: 0,
  mayOrganise: [],
  mayFund: [],
  readsSpending: true,
  readsLines: false,
}

export function OversightFrame() {
  const { t } = useTranslation()
  const client = useApolloClient()
  const { pathname, search } = useLocation()
  const asOf = /^\/oversight\/(records|funds|organisation)\b/.test(pathname)
    ? asOfIn(new URLSearchParams(search))
    : null
  const entrance = useEntrance()
  const answer = useQuery(oversightFrame)
  const session = useSession()
  const reader = answer.data?.viewer.name
  useEffect(() => {
    if (reader) sessionOpened()
  }, [reader])
  if (session === 'unknown' && unauthenticated(answer.error))
    return <Navigate to={`/oversight/login?to=${encodeURIComponent(pathname + search)}`} replace />
  const askWho = async () => {
    const { data } = await client.query({ query: oversightFrame, fetchPolicy: 'network-only' })
    return data?.viewer.name
  }
  return (
    <Loaded answer={answer} what={t('frame.what')}>
      {({ county, viewer }) => (
        <>
          <Frame
            county={county}
            reader={viewer.name}
            posts={[t(`oversightOffice.${viewer.office}`)]}
            door="/oversight/login"
            asOf={asOf !== dayOf(county.now) ? asOf : null}
            band={t('oversight.band')}
            menu={[
              { to: '/oversight/records', label: t('oversight.records') },
              { to: '/oversight/funds', label: t('frame.funds') },
              { to: '/oversight/organisation', label: t('organisation.title') },
              { to: '/oversight/notice', label: t('notice.title') },
              { to: '/oversight/rules', label: t('ruleBook.title') },
            ]}
            {...(entrance?.otherDoor ? { otherDoor: { address: entrance.otherDoor, label: t('frame.office') } } : {})}
          >
            <PlacesContext value={OVERSEERS}>
              <ViewerContext value={{ ...ONLY_READS, person: { id: '', name: viewer.name } }}>
                <Outlet />
              </ViewerContext>
            </PlacesContext>
          </Frame>
          <SessionEnded reader={viewer.name} askWho={askWho} />
        </>
      )}
    </Loaded>
  )
}
