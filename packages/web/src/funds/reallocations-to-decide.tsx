import { skipToken, useQuery } from '@apollo/client/react'
import type { Viewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import { dayOf } from '../ui/day.ts'

const question = graphql(`
  query ReallocationsToDecide($fiscalYear: Int!) {
    reallocations(fiscalYear: $fiscalYear) {
      id
      status
      proposedBy {
        id
      }
    }
  }
`)

/** How many reallocations of this year wait for the reader as the second person. */
export function useReallocationsToDecide(
  reader: Pick<Viewer, 'person' | 'mayFund'> | undefined,
  now: string | undefined,
): number {
  const decides = now !== undefined && reader?.mayFund.includes('DECIDE_REALLOCATION')
  const { data } = useQuery(
    question,
    decides ? { variables: { fiscalYear: Number(dayOf(now).slice(0, 4)) } } : skipToken,
  )
  return (
    data?.reallocations.filter((one) => one.status === 'PROPOSED' && one.proposedBy.id !== reader?.person.id).length ??
    0
  )
}
