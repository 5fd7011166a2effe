import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { TextField } from '../../ui/text-field.tsx'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject, PaymentSubject } from './act.ts'
import { ConfirmedAmount } from './confirmed-amount.tsx'

const confirmPayment = graphql(`
  mutation ConfirmPayment($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ConfirmPayment({ payment, claim, ...end }: ActEnd & { payment: PaymentSubject; claim: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(confirmPayment)
  const [receiptNumber, setReceiptNumber] = useState('')
  return (
    <ActDialog
      {...end}
      action="CONFIRM_PAYMENT"
      subject={payment}
      lacking={receiptNumber.trim() ? undefined : t('act.receiptNumberMissing')}
      send={async (common) => {
        const input = { ...common, receiptNumber: receiptNumber.trim() }
        return (await mutate({ variables: { input } })).data?.confirmPayment
      }}
    >
      <ConfirmedAmount amount={payment.amount} claim={claim} />
      <TextField
        label={t('payment.receiptNumber')}
        hint={t('payment.receiptNumberHint')}
        value={receiptNumber}
        change={setReceiptNumber}
        maxLength={60}
        autoFocus
      />
    </ActDialog>
  )
}
