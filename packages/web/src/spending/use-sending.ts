import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { unmask, type FragmentType } from '../gql'
import type { Refusal } from '../integrity/refusals.tsx'
import { forgetIntent, intentKey } from '../ui/intent-key.ts'
import { afterAct } from './after-act.ts'
import { answerParts, type Receipt } from './answer.tsx'

type Answered = FragmentType<typeof answerParts> & { request: { number: string } | null }

interface Sending<Given> {
  /** What is meant by sending, the same over every retry. */
  intent: string
  send: (given: Given, idempotencyKey: string) => Promise<Answered | null | undefined>
  done: (number: string, receipt: Receipt) => void
}

/** Sends a form once, and tells what came of it. An answer that never came is not a no: sending again is safe. */
export function useSending<Given>({ intent, send, done }: Sending<Given>) {
  const client = useApolloClient()
  const [state, setState] = useState<'idle' | 'sending' | 'unknown'>('idle')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const submit = async (given: Given) => {
    setState('sending')
    try {
      const answer = await send(given, intentKey(intent))
      if (!answer) throw new Error('No answer.')
      const { receipt, refusals: said } = unmask(answerParts, answer)
      forgetIntent(intent)
      setRefusals(said)
      setState('idle')
      if (!receipt || !answer.request) return
      await afterAct(client)
      done(answer.request.number, receipt)
    } catch {
      setState('unknown')
    }
  }
  return { submit, state, refusals }
}
