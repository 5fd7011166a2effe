import { useApolloClient } from '@apollo/client/react'
import { graphql, unmask } from '../../gql'
import type { ClaimContentInput } from '../../gql/graphql'
import type { Judged } from '../live-judgement.tsx'
import { ruleTrace } from '../rule-trace.tsx'
import { useAsked } from '../use-asked.ts'

const judgeClaim = graphql(`
  query JudgeClaim($request: ID!, $content: ClaimContentInput!, $id: ID) {
    judgeClaim(request: $request, content: $content, id: $id) {
      judgement {
        ...RuleTrace_judgement
      }
      refusals {
        code
        message
        remedy
        field
        severity
        rule {
          id
          citation
        }
      }
      excess {
        amount
      }
    }
  }
`)

/** What the rules say of a claim, and how much of it is above limits: the review will cut at least that. */
export function useClaimJudgement(
  request: string,
  content: ClaimContentInput | null,
  id?: string,
): Judged & { excess: string | null } {
  const client = useApolloClient()
  const question = content && JSON.stringify({ request, content, id })
  const { state, answer } = useAsked(question, async (text, signal) => {
    const variables = JSON.parse(text) as { request: string; content: ClaimContentInput; id?: string }
    const { data } = await client.query({
      query: judgeClaim,
      variables,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    })
    if (!data) throw new Error('No judgement came back.')
    return data.judgeClaim
  })
  const judgement = answer?.judgement ? unmask(ruleTrace, answer.judgement) : null
  return {
    state,
    refusals: answer?.refusals ?? [],
    results: judgement?.results ?? [],
    ruleSet: judgement?.ruleSet || null,
    excess: answer?.excess?.amount ?? null,
  }
}
