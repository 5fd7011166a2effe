import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason } from './reason.tsx'

const withdrawRequest = graphql(`
  mutation WithdrawRequest($input: WithdrawRequestInput!) {
    withdrawRequest(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function WithdrawRequest({ request, ...end }: ActEnd & { request: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(withdrawRequest)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      {...end}
      action="WITHDRAW"
      subject={request}
      danger
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, ...(reason.trim() && { reason: reason.trim() }) } } })).data
          ?.withdrawRequest
      }
    >
      <p>{t('act.withdraw')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} optional />
    </ActDialog>
  )
}
