import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import { useCounty } from '../shell/county.tsx'
import { Loaded } from '../ui/loaded.tsx'

const homeTeams = graphql(`
  query HomeTeams {
    teams {
      code
      awaitsHead
    }
  }
`)

/** Where a reader begins: the opening checklist while the county has no heads, then their own work. */
export function Home() {
  const { t } = useTranslation()
  const { mayOrganise, readsSpending, readsLines } = useViewer()
  const { demonstration } = useCounty()
  const opens = !demonstration && mayOrganise.some((one) => one === 'PROPOSE_APPOINTMENT' || one === 'OPEN_ACCOUNT')
  const answer = useQuery(homeTeams, { skip: !opens })
  if (!opens) return <Navigate to={readsSpending ? '/spending' : readsLines ? '/funds' : '/rules'} replace />
  return (
    <Loaded answer={answer} what={t('firstSteps.what')}>
      {({ teams }) => {
        const open = !readsSpending || teams.some(({ awaitsHead }) => awaitsHead)
        return <Navigate to={open ? '/organisation/first-steps' : '/spending'} replace />
      }}
    </Loaded>
  )
}
