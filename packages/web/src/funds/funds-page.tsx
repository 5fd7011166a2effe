import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { graphql } from '../gql'
import { useCounty } from '../shell/county.tsx'
import { dayOf } from '../ui/day.ts'
import { exactAmount } from '../ui/amount-text.ts'
import { sumOf } from '../ui/fen.ts'
import { AsOfField } from '../ui/as-of-field.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { BudgetLines } from './budget-lines.tsx'

const funds = graphql(`
  query Funds($fiscalYear: Int!, $asOf: LocalDate, $after: String) {
    budgetLines(fiscalYear: $fiscalYear, asOf: $asOf, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...BudgetLines_line
          allocated {
            amount
          }
          available {
            amount
          }
          committed {
            amount
          }
          paid {
            amount
          }
        }
      }
    }
  }
`)

export function FundsPage() {
  const { t } = useTranslation()
  const { now } = useCounty()
  const [address] = useSearchParams()
  const { day } = useAsOf()
  const fiscalYear = Number(address.get('year')) || Number((day ?? dayOf(now)).slice(0, 4))
  const answer = useQuery(funds, {
    variables: { fiscalYear, asOf: day },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  return (
    <>
      <PageTitle title={day ? t('funds.titleOn', { year: fiscalYear, day }) : t('funds.title', { year: fiscalYear })} />
      <AsOfField />
      <Loaded answer={answer} what={t('funds.what')}>
        {({ budgetLines: { edges, totalCount, pageInfo } }, busy) => {
          const lines = edges.map(({ node }) => node)
          const sum = (part: 'allocated' | 'available' | 'committed' | 'paid') =>
            exactAmount(sumOf(lines.map((line) => line[part].amount)))
          if (lines.length === 0) return <p className="empty">{t('funds.none', { year: fiscalYear })}</p>
          return (
            <>
              {!pageInfo.hasNextPage && (
                <p className="identity">
                  {t('funds.identity', {
                    allocated: sum('allocated'),
                    available: sum('available'),
                    committed: sum('committed'),
                    paid: sum('paid'),
                  })}
                </p>
              )}
              <BudgetLines lines={lines} total={totalCount} busy={busy} />
              <MoreRows
                shown={lines.length}
                total={totalCount}
                more={pageInfo.hasNextPage}
                load={() => answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
              <p className="meta">{t('funds.reading')}</p>
            </>
          )
        }}
      </Loaded>
    </>
  )
}
