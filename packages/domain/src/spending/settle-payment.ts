import { allowed, refused, type Decision } from '../decision.ts'
import type { BudgetPaid } from '../funds/budget-line.ts'
import { checkText, LONGEST } from '../check-text.ts'
import type { Circumstances } from '../access/circumstances.ts'
import type { Claim, ClaimPaid, ClaimPaymentReturned } from './claim.ts'
import type { Payment, PaymentConfirmed, PaymentReturned } from './payment.ts'
import type { HoldPaid, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 回单: the treasury confirms with the bank's receipt; what was held is now paid. */
export function confirmPayment(
  request: SpendingRequest,
  claim: Claim,
  payment: Payment,
  receiptNumber: string,
  circumstances: Circumstances,
): Decision<{ request: [HoldPaid]; claim: [ClaimPaid]; payment: [PaymentConfirmed]; line: [BudgetPaid] }> {
  const { by, at } = circumstances
  const no = standing('CONFIRM_PAYMENT', { request, claim, payment }, circumstances)
  const refusals = no ? [no] : checkText('receiptNumber', receiptNumber, LONGEST.receiptNumber)
  if (refusals.length) return refused(refusals)
  const { id: paymentId, amount } = payment
  return allowed({
    request: [{ type: 'HoldPaid', paymentId, amount }],
    claim: [{ type: 'ClaimPaid', paymentId, by, at }],
    payment: [{ type: 'PaymentConfirmed', receiptNumber: receiptNumber.trim(), by, at }],
    line: [{ type: 'BudgetPaid', requestId: request.id, paymentId, amount }],
  })
}

/** 国库退回: nothing was paid; the claim is payable again, and the money stays held. */
export function returnPayment(
  request: SpendingRequest,
  claim: Claim,
  payment: Payment,
  reason: string,
  circumstances: Circumstances,
): Decision<{ claim: [ClaimPaymentReturned]; payment: [PaymentReturned] }> {
  const { by, at } = circumstances
  const no = standing('RETURN_PAYMENT', { request, claim, payment }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({
    claim: [{ type: 'ClaimPaymentReturned', paymentId: payment.id, by, at }],
    payment: [{ type: 'PaymentReturned', reason, by, at }],
  })
}
