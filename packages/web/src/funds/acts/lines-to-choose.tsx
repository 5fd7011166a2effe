import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { graphql } from '../../gql'
import { useLineName } from '../line-name.ts'
import type { LineToChoose } from './reallocation-draft.ts'

const linesToChoose = graphql(`
  query LinesToChoose($fiscalYear: Int!, $after: String) {
    budgetLines(fiscalYear: $fiscalYear, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
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
      }
    }
  }
`)

/** All lines of a year, page after page: none may be missing from what is offered. */
export function useLinesToChoose(fiscalYear: number) {
  const nameOf = useLineName()
  const { data, error, fetchMore, refetch } = useQuery(linesToChoose, {
    variables: { fiscalYear },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const [cut, setCut] = useState(false)
  const after = data?.budgetLines.pageInfo.hasNextPage ? data.budgetLines.pageInfo.endCursor : null
  useEffect(() => {
    if (after !== null) fetchMore({ variables: { after } }).catch(() => setCut(true))
  }, [after, fetchMore])
  const lines = (data?.budgetLines.edges ?? []).map(({ node }): LineToChoose => {
    const { id, fund, team, available } = node
    return { id, purse: `${fund} ${team?.code ?? ''}`, name: nameOf(node), available: available.amount }
  })
  return {
    lines,
    failed: error !== undefined || cut,
    retry: () => {
      setCut(false)
      refetch().catch(() => {})
    },
  }
}
