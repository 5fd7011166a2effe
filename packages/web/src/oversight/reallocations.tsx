import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { ReallocationTable } from '../funds/reallocation-table.tsx'
import { useAsked } from '../funds/use-asked.ts'
import { Loaded } from '../ui/loaded.tsx'
import { graphql } from './gql'

const question = graphql(`
  query Reallocations($fiscalYear: Int!, $asOf: LocalDate) {
    reallocations(fiscalYear: $fiscalYear, asOf: $asOf) {
      id
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
      }
      amount {
        amount
      }
      reason
      document
      proposedBy
      proposedAt
      decidedBy
      decidedAt
      declinedReason
    }
  }
`)

export function Reallocations() {
  const { t } = useTranslation()
  const asked = useAsked()
  const answer = useQuery(question, { variables: asked, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('reallocation.what')} rows={3}>
      {({ reallocations }, busy) =>
        reallocations.length === 0 ? (
          <p className="empty">{t('reallocation.none', { year: asked.fiscalYear })}</p>
        ) : (
          <ReallocationTable rows={reallocations} busy={busy} />
        )
      }
    </Loaded>
  )
}
