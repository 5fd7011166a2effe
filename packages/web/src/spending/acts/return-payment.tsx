import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'
import { Reason, useLackingReason } from './reason.tsx'

const returnPayment = graphql(`
  mutation ReturnPayment($input: ReturnPaymentInput!) {
    returnPayment(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ReturnPayment({ payment, ...end }: ActEnd & { payment: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(returnPayment)
  const [reason, setReason] = useState('')
  const lacking = useLackingReason(reason)
  return (
    <ActDialog
      {...end}
      action="RETURN_PAYMENT"
      subject={payment}
      lacking={lacking}
      send={async (common) =>
        (await mutate({ variables: { input: { ...common, reason: reason.trim() } } })).data?.returnPayment
      }
    >
      <p>{t('act.returnPayment')}</p>
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
