import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const rejectRequest = graphql(`
  mutation RejectRequest($input: RejectRequestInput!) {
    rejectRequest(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function RejectRequest({ request, ...end }: ActEnd & { request: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(rejectRequest)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="REJECT"
      subject={request}
      lacking={lacking}
      danger
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.rejectRequest
      }
    >
      <p>{t('act.reject')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
