import { useApolloClient } from '@apollo/client/react'
import { graphql, unmask } from '../gql'
import type { ApplicationInput, RuleTrace_JudgementFragment } from '../gql/graphql'
import type { Refusal } from '../integrity/refusals.tsx'
import { ruleTrace } from './rule-trace.tsx'
import { useAsked, type AskedState } from './use-asked.ts'

const judgeApplication = graphql(`
  query JudgeApplication($application: ApplicationInput!, $id: ID) {
    judgeApplication(application: $application, id: $id) {
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
      available {
        amount
      }
      availableAfter {
        amount
      }
    }
  }
`)

/** What the rules say of what is being typed, application or claim. */
export interface Judged {
  state: AskedState
  /** The newest answer, also while a newer one is on its way: the panel dims and never empties. */
  refusals: Refusal[]
  results: RuleTrace_JudgementFragment['results']
  ruleSet: string | null
}

export interface LiveJudgement extends Judged {
  available: string | null
  availableAfter: string | null
}

/** What the rules say of exactly what is typed now; asked of the server, which leaves no trace of it. */
export function useLiveJudgement(application: ApplicationInput | null, id?: string): LiveJudgement {
  const client = useApolloClient()
  const question = application && JSON.stringify({ application, id })
  const { state, answer } = useAsked(question, async (text, signal) => {
    const variables = JSON.parse(text) as { application: ApplicationInput; id?: string }
    const { data } = await client.query({
      query: judgeApplication,
      variables,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    })
    if (!data) throw new Error('No judgement came back.')
    return data.judgeApplication
  })
  return {
    state,
    refusals: answer?.refusals ?? [],
    results: answer ? unmask(ruleTrace, answer.judgement).results : [],
    ruleSet: answer ? unmask(ruleTrace, answer.judgement).ruleSet : null,
    available: answer?.available?.amount ?? null,
    availableAfter: answer?.availableAfter?.amount ?? null,
  }
}
