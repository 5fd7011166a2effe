import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql, unmask } from '../gql'
import type { ApplicationInput } from '../gql/graphql'
import type { Refusal } from '../integrity/refusals.tsx'
import { forgetIntent, intentKey } from '../ui/intent-key.ts'
import { afterAct } from './after-act.ts'
import { answerParts, type Receipt } from './answer.tsx'

const submitRequest = graphql(`
  mutation SubmitRequest($input: SubmitRequestInput!) {
    submitRequest(input: $input) {
      ...Answer_answer
      request {
        id
        number
        version
        ...SpendingRecord_request
      }
    }
  }
`)

/** Set when a returned application is submitted again: the record and the version that its writer saw. */
export interface Resubmission {
  id: string
  number: string
  version: number
}

interface Submitting {
  resubmission: Resubmission | undefined
  done: (number: string, receipt: Receipt) => void
}

export function useSubmitRequest({ resubmission, done }: Submitting) {
  const client = useApolloClient()
  const [mutate] = useMutation(submitRequest)
  const [state, setState] = useState<'idle' | 'sending' | 'unknown'>('idle')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const intent = `submit ${resubmission?.id ?? 'new'}`
  const submit = async (application: ApplicationInput, version = resubmission?.version) => {
    const seen = resubmission && version !== undefined ? { id: resubmission.id, version } : {}
    setState('sending')
    try {
      const input = { idempotencyKey: intentKey(intent), application, ...seen }
      const { data } = await mutate({ variables: { input } })
      if (!data) throw new Error('No answer.')
      const { receipt, refusals: said } = unmask(answerParts, data.submitRequest)
      forgetIntent(intent)
      setRefusals(said)
      setState('idle')
      if (!receipt || !data.submitRequest.request) return
      await afterAct(client)
      done(data.submitRequest.request.number, receipt)
    } catch {
      setState('unknown')
    }
  }
  return { submit, state, refusals, forgetRefusals: () => setRefusals([]) }
}
