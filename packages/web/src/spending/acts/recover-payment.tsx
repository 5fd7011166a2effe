import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { AmountField } from '../../ui/amount-field.tsx'
import { exactAmount } from '../../ui/amount-text.ts'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import { parseAmount } from '../../ui/parse-amount.ts'
import { TextField } from '../../ui/text-field.tsx'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { PaymentSubject } from './act.ts'
import { Reason } from './reason.tsx'

const recoverPayment = graphql(`
  mutation RecoverPayment($input: RecoverPaymentInput!) {
    recoverPayment(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function RecoverPayment({ payment, ...end }: ActEnd & { payment: PaymentSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(recoverPayment)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [receiptNumber, setReceiptNumber] = useState('')
  const amount = parseAmount(typed)
  const missing = [
    [amount, t('act.recoveredMissing')],
    [receiptNumber.trim(), t('act.receiptNumberMissing')],
    [reason.trim(), t('act.reasonMissing')],
  ].find(([given]) => !given)
  return (
    <ActDialog
      {...end}
      action="RECOVER_PAYMENT"
      subject={payment}
      lacking={missing?.[1] ?? undefined}
      send={async (common) => {
        const input = {
          ...common,
          amount: amount ?? '0.00',
          reason: reason.trim(),
          receiptNumber: receiptNumber.trim(),
        }
        return (await mutate({ variables: { input } })).data?.recoverPayment
      }}
    >
      <p>{t('act.recover', { amount: exactAmount(decimalOf(fenOf(payment.amount) - fenOf(payment.recovered))) })}</p>
      <AmountField label={t('act.recovered')} value={typed} change={setTyped} autoFocus />
      <TextField
        label={t('payment.receiptNumber')}
        hint={t('payment.receiptNumberHint')}
        value={receiptNumber}
        change={setReceiptNumber}
        maxLength={60}
      />
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </ActDialog>
  )
}
