import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import { Loaded } from '../ui/loaded.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { LinesOfYear } from './lines-of-year.tsx'
import { useAsked } from './use-asked.ts'

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
        }
      }
    }
  }
`)

/** The lines that the reader may see, page by page. */
export function PagedLines() {
  const { t } = useTranslation()
  const answer = useQuery(funds, {
    variables: useAsked(),
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  return (
    <Loaded answer={answer} what={t('funds.what')}>
      {({ budgetLines: { edges, totalCount, pageInfo } }, busy) => (
        <LinesOfYear
          lines={edges.map(({ node }) => node)}
          total={totalCount}
          busy={busy}
          more={
            <MoreRows
              shown={edges.length}
              total={totalCount}
              more={pageInfo.hasNextPage}
              load={() => answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
            />
          }
        />
      )}
    </Loaded>
  )
}
