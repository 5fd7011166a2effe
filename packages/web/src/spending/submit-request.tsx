import { useMutation } from '@apollo/client/react'
import { graphql } from '../gql'
import type { ApplicationInput } from '../gql/graphql'
import type { Receipt } from './answer.tsx'
import { useSending } from './use-sending.ts'

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
  const [mutate] = useMutation(submitRequest)
  const { submit, ...sending } = useSending<{ application: ApplicationInput; version: number | undefined }>({
    intent: `submit ${resubmission?.id ?? 'new'}`,
    done,
    send: async ({ application, version }, idempotencyKey) => {
      const seen = resubmission && version !== undefined ? { id: resubmission.id, version } : {}
      return (await mutate({ variables: { input: { idempotencyKey, application, ...seen } } })).data?.submitRequest
    },
  })
  return {
    ...sending,
    submit: (application: ApplicationInput, version = resubmission?.version) => submit({ application, version }),
  }
}
