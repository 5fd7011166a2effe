import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const returnRequest = graphql(`
  mutation ReturnRequest($input: ReturnRequestInput!) {
    returnRequest(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ReturnRequest({ request, ...end }: ActEnd & { request: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(returnRequest)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="RETURN"
      subject={request}
      lacking={lacking}
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.returnRequest
      }
    >
      <p>{t('act.return')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
