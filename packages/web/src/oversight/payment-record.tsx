import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { recovered } from '../spending/recovered.tsx'
import { Status } from '../spending/status.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { graphql, unmask, type FragmentType } from './gql'
import { RuleTrace } from './rule-trace.tsx'

const paymentRecord = graphql(`
  fragment PaymentRecord_payment on PaymentRecord {
    id
    number
    status
    amount {
      amount
    }
    method
    requestedBy
    requestedAt
    confirmedBy
    confirmedAt
    receiptNumber
    returnedReason
    recovered {
      amount
    }
    recoveredReason
    recoveryReceipt
    recoveredBy
    judgement {
      ...JudgementTrace_judgement
    }
  }
`)

export function PaymentRecord({ payment: masked }: { payment: FragmentType<typeof paymentRecord> }) {
  const { t } = useTranslation()
  const payment = unmask(paymentRecord, masked)
  const pairs: [string, ReactNode][] = [
    [t('payment.amount'), <Money key="amount" amount={payment.amount.amount} />],
    [t('claim.method'), t(`method.${payment.method}`)],
    [t('payment.requestedBy'), payment.requestedBy],
    [t('payment.requestedAt'), <Moment key="requested" at={payment.requestedAt} />],
    [t('payment.confirmedBy'), payment.confirmedBy ?? '—'],
    [t('payment.receiptNumber'), <code key="receipt">{payment.receiptNumber ?? '—'}</code>],
  ]
  if (payment.confirmedAt) pairs.push([t('payment.confirmedAt'), <Moment key="confirmed" at={payment.confirmedAt} />])
  pairs.push(...recovered(payment, t))
  return (
    <article className="card card-inner" aria-labelledby={`payment-${payment.number}`}>
      <header className="card-head">
        <h4 id={`payment-${payment.number}`}>{t('payment.title', { number: payment.number })}</h4>
        <Status of="payment" status={payment.status} />
      </header>
      {payment.returnedReason && (
        <Strip tone="caution" title={t('spending.returnedBecause', { reason: payment.returnedReason })} />
      )}
      <Particulars pairs={pairs} />
      <RuleTrace judgement={payment.judgement} open={false} />
    </article>
  )
}
