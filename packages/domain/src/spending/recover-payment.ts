import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { BudgetRestored } from '../funds/budget-line.ts'
import { checkAmount } from '../funds/check-amount.ts'
import { fen, yuan, type Fen } from '../money.ts'
import type { Claim } from './claim.ts'
import type { Payment, PaymentRecovered } from './payment.ts'
import type { PaidRecovered, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** What a recovery states: how much in fen, why, and the number of the receipt of what came back. */
export type Recovery = { readonly amount: Fen; readonly reason: string; readonly receiptNumber: string }

/**
 * 追回(红冲): the accountant enters that some of what was paid is back. It is available on the line again; payment, claim
 * and matter stay what they are, also where they are booked, archived or closed, and say what was recovered.
 */
export function recoverPayment(
  request: SpendingRequest,
  claim: Claim,
  payment: Payment,
  { amount, reason, receiptNumber }: Recovery,
  circumstances: Circumstances,
): Decision<{ request: [PaidRecovered]; payment: [PaymentRecovered]; line: [BudgetRestored] }> {
  const { by, at } = circumstances
  const no = standing('RECOVER_PAYMENT', { request, claim, payment }, circumstances)
  const refusals = no
    ? [no]
    : [
        ...checkRecovered(payment, amount),
        ...checkText('reason', reason, LONGEST.reason),
        ...checkText('receiptNumber', receiptNumber, LONGEST.receiptNumber),
      ]
  if (refusals.length) return refused(refusals)
  const { id: paymentId } = payment
  return allowed({
    request: [{ type: 'PaidRecovered', paymentId, amount }],
    payment: [{ type: 'PaymentRecovered', amount, reason, receiptNumber: receiptNumber.trim(), by, at }],
    line: [{ type: 'BudgetRestored', requestId: request.id, paymentId, amount }],
  })
}

function checkRecovered({ amount: paid, recovered }: Payment, amount: Fen): Refusal[] {
  const left = fen(paid - recovered)
  if (amount <= left) return checkAmount('amount', amount)
  return [
    refusal(
      'OVER_PAID',
      {
        zh: `已付 ${yuan(paid)} 元,已追回 ${yuan(recovered)} 元,最多还可追回 ${yuan(left)} 元,本次 ${yuan(amount)} 元。`,
        en: `CNY ${yuan(paid)} was paid and ${yuan(recovered)} recovered; at most ${yuan(left)} can still be recovered, this is ${yuan(amount)}.`,
      },
      {
        field: 'amount',
        remedy: { zh: '按实际追回的金额填写。', en: 'Enter what was actually recovered.' },
        basis: { id: 'N-081', citation: { zh: '通知第八条', en: 'Notice, clause 8' } },
      },
    ),
  ]
}
