import { unjudged, type Judgement, type PaymentMethod, type RulesJudged } from '../integrity/rule.ts'
import { fen, ZERO, type Fen } from '../money.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'

/** 支付中 · 已支付 · 已退回 */
export const PAYMENT_STATUSES = ['PAYING', 'PAID', 'RETURNED'] as const
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

/**
 * One attempt to pay an authorised claim: the cashier requests it, the treasury confirms it with the bank's receipt or
 * returns it. Of what was paid, `recovered` came back, in fen; reason, receipt and person are those of the last time.
 */
export type Payment = {
  readonly id: string
  readonly number: string
  readonly claimId: string
  readonly amount: Fen
  readonly method: PaymentMethod
  readonly status: PaymentStatus
  readonly since: Instant
  readonly requestedBy: PersonId
  readonly requestedAt: Instant
  readonly confirmedBy: PersonId | null
  readonly confirmedAt: Instant | null
  readonly receiptNumber: string | null
  readonly returnedBy: PersonId | null
  readonly returnedReason: string | null
  readonly recovered: Fen
  readonly recoveredReason: string | null
  readonly recoveryReceipt: string | null
  readonly recoveredBy: PersonId | null
  readonly judgement: Judgement
}

type Signed = { readonly by: PersonId; readonly at: Instant }
export type PaymentRequested = { readonly type: 'PaymentRequested' } & Pick<
  Payment,
  'id' | 'number' | 'claimId' | 'amount' | 'method'
> &
  Signed
export type PaymentConfirmed = { readonly type: 'PaymentConfirmed'; readonly receiptNumber: string } & Signed
export type PaymentReturned = { readonly type: 'PaymentReturned'; readonly reason: string } & Signed
/** 追回(红冲): money that should not have been paid is back, by the receipt of its own. */
export type PaymentRecovered = {
  readonly type: 'PaymentRecovered'
  readonly amount: Fen
  readonly reason: string
  readonly receiptNumber: string
} & Signed
export type PaymentFact = PaymentRequested | RulesJudged | PaymentConfirmed | PaymentReturned | PaymentRecovered

export function evolvePayment(payment: Payment | undefined, fact: PaymentFact): Payment {
  if (fact.type === 'PaymentRequested') {
    const { type: _, by, at, ...content } = fact
    const unanswered = {
      confirmedBy: null,
      confirmedAt: null,
      receiptNumber: null,
      returnedBy: null,
      returnedReason: null,
      recovered: ZERO,
      recoveredReason: null,
      recoveryReceipt: null,
      recoveredBy: null,
    }
    const judgement = unjudged('PAY', at)
    return { ...content, ...unanswered, judgement, status: 'PAYING', since: at, requestedBy: by, requestedAt: at }
  }
  if (!payment) throw new Error(`${fact.type} before PaymentRequested`)
  if (fact.type === 'RulesJudged') return { ...payment, judgement: fact.judgement }
  if (fact.type === 'PaymentRecovered') return recovered(payment, fact)
  const at = { ...payment, since: fact.at }
  switch (fact.type) {
    case 'PaymentConfirmed':
      return { ...at, status: 'PAID', confirmedBy: fact.by, confirmedAt: fact.at, receiptNumber: fact.receiptNumber }
    case 'PaymentReturned':
      return { ...at, status: 'RETURNED', returnedBy: fact.by, returnedReason: fact.reason }
  }
}

/** It stays paid, and says how much of it is back. */
const recovered = (payment: Payment, { amount, reason, receiptNumber, by }: PaymentRecovered): Payment => ({
  ...payment,
  recovered: fen(payment.recovered + amount),
  recoveredReason: reason,
  recoveryReceipt: receiptNumber,
  recoveredBy: by,
})

export const revivePaymentFact = reviver<PaymentFact>({
  PaymentRequested: { amount: true },
  RulesJudged: {},
  PaymentConfirmed: {},
  PaymentReturned: {},
  PaymentRecovered: { amount: true },
})
