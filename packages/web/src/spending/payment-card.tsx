import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { recovered } from './recovered.tsx'
import { RuleTrace, ruleTrace } from './rule-trace.tsx'
import { Status } from './status.tsx'

const paymentCard = graphql(`
  fragment PaymentCard_payment on Payment {
    id
    number
    status
    amount {
      amount
    }
    method
    requestedBy {
      id
      name
    }
    requestedAt
    confirmedBy {
      id
      name
    }
    confirmedAt
    receiptNumber
    returnedReason
    recovered {
      amount
    }
    recoveredReason
    recoveryReceipt
    recoveredBy {
      id
      name
    }
    judgement {
      ...RuleTrace_judgement
    }
  }
`)

interface PaymentCardProps {
  payment: FragmentType<typeof paymentCard>
  children: ReactNode
}

export function PaymentCard({ payment: masked, children }: PaymentCardProps) {
  const { t } = useTranslation()
  const payment = unmask(paymentCard, masked)
  const { results, ruleSet } = unmask(ruleTrace, payment.judgement)
  const pairs: [string, ReactNode][] = [
    [t('payment.amount'), <Money key="amount" amount={payment.amount.amount} />],
    [t('claim.method'), t(`method.${payment.method}`)],
    [t('payment.requestedBy'), payment.requestedBy.name],
    [t('payment.requestedAt'), <Moment key="requested" at={payment.requestedAt} />],
  ]
  if (payment.confirmedBy) pairs.push([t('payment.confirmedBy'), payment.confirmedBy.name])
  if (payment.confirmedAt) pairs.push([t('payment.confirmedAt'), <Moment key="confirmed" at={payment.confirmedAt} />])
  if (payment.receiptNumber) pairs.push([t('payment.receiptNumber'), <code key="r">{payment.receiptNumber}</code>])
  pairs.push(...recovered({ ...payment, recoveredBy: payment.recoveredBy?.name }, t))
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
      <details>
        <summary>
          {t('rules.title', { ruleSet })} <OutcomeCounts results={results} />
        </summary>
        <RuleTrace judgement={payment.judgement} />
      </details>
      {children}
    </article>
  )
}
