import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useSession } from '../access/session.ts'
import { graphql, unmask } from '../gql'
import type { ApplicationInput, JudgeApplicationQuery, RuleTrace_JudgementFragment } from '../gql/graphql'
import type { Refusal } from '../integrity/refusals.tsx'
import { latestAnswer } from './latest-answer.ts'
import { ruleTrace } from './rule-trace.tsx'

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

type Answer = JudgeApplicationQuery['judgeApplication']

export interface LiveJudgement {
  state: 'tooLittle' | 'checking' | 'judged' | 'failed'
  /** The newest answer, also while a newer one is on its way: the panel dims and never empties. */
  refusals: Refusal[]
  results: RuleTrace_JudgementFragment['results']
  ruleSet: string | null
  available: string | null
  availableAfter: string | null
}

/** What the rules say of exactly what is typed now; asked of the server, which leaves no trace of it. */
export function useLiveJudgement(application: ApplicationInput | null, id?: string): LiveJudgement {
  const client = useApolloClient()
  const session = useSession()
  const [newest, setNewest] = useState<{ question: string; answer: Answer | null; failed: boolean }>()
  const question = application && JSON.stringify({ application, id })
  const [asking] = useState(() =>
    latestAnswer<string, Answer>({
      pause: 300,
      ask: async (text, signal) => {
        const variables = JSON.parse(text) as { application: ApplicationInput; id?: string }
        const { data } = await client.query({
          query: judgeApplication,
          variables,
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal }, queryDeduplication: false },
        })
        if (!data) throw new Error('No judgement came back.')
        return data.judgeApplication
      },
      show: (text, answer) => setNewest({ question: text, answer, failed: false }),
      fail: (text) => setNewest((before) => ({ question: text, answer: before?.answer ?? null, failed: true })),
    }),
  )
  useEffect(() => {
    // A question that met the end of the session is put again once the reader has signed in.
    if (question && session !== 'ended') asking.ask(question)
    return () => asking.stop()
  }, [question, asking, session])

  const fresh = newest?.question === question
  const answer = newest?.answer
  return {
    state: !question ? 'tooLittle' : !fresh ? 'checking' : newest.failed ? 'failed' : 'judged',
    refusals: answer?.refusals ?? [],
    results: answer ? unmask(ruleTrace, answer.judgement).results : [],
    ruleSet: answer ? unmask(ruleTrace, answer.judgement).ruleSet : null,
    available: answer?.available?.amount ?? null,
    availableAfter: answer?.availableAfter?.amount ?? null,
  }
}
