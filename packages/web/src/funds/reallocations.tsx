import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import type { ReallocationsQuery } from '../gql/graphql'
import { Loaded } from '../ui/loaded.tsx'
import { Decide } from './decide.tsx'
import { ReallocationTable } from './reallocation-table.tsx'
import { useAsked } from './use-asked.ts'
import { useMayFund } from './acts/funding-place.tsx'

const question = graphql(`
  query Reallocations($fiscalYear: Int!, $asOf: LocalDate) {
    reallocations(fiscalYear: $fiscalYear, asOf: $asOf) {
      id
      version
      status
      from {
        id
        fund
        team {
          code
          name
        }
        use {
          code
          name
        }
        available {
          amount
        }
      }
      to {
        id
        fund
        team {
          code
          name
        }
        use {
          code
          name
        }
        available {
          amount
        }
      }
      amount {
        amount
      }
      reason
      document
      proposedBy {
        id
        name
      }
      proposedAt
      decidedBy {
        id
        name
      }
      decidedAt
      declinedReason
    }
  }
`)

type Row = ReallocationsQuery['reallocations'][number]

/** The reallocations that the reader may see, and what may be done with those that wait. */
export function Reallocations() {
  const { t } = useTranslation()
  const asked = useAsked()
  const mayFund = useMayFund()
  const { person } = useViewer()
  const answer = useQuery(question, {
    variables: asked,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const concerns = ({ status, proposedBy }: Row) =>
    status === 'PROPOSED' && (mayFund('CONFIRM_REALLOCATION') || proposedBy.id === person.id)
  return (
    <Loaded answer={answer} what={t('reallocation.what')} rows={3}>
      {({ reallocations }, busy) =>
        reallocations.length === 0 ? (
          <p className="empty">{t('reallocation.none', { year: asked.fiscalYear })}</p>
        ) : (
          <ReallocationTable
            rows={reallocations.map((one) => ({
              ...one,
              proposedBy: one.proposedBy.name,
              decidedBy: one.decidedBy?.name ?? null,
              acts: concerns(one) && <Decide reallocation={one} />,
            }))}
            busy={busy}
            acts={asked.asOf === null && reallocations.some(concerns)}
          />
        )
      }
    </Loaded>
  )
}
