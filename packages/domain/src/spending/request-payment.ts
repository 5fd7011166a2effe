import { allowed, refused, type Decision } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import { judge, objections } from '../integrity/rule-book.ts'
import type { RulesJudged } from '../integrity/rule.ts'
import type { Circumstances } from '../access/circumstances.ts'
import { allowedOf, type Claim, type ClaimPaymentRequested } from './claim.ts'
import { caseOf } from './case-of.ts'
import { dutiesOf } from './matter.ts'
import type { PaymentRequested } from './payment.ts'
import type { SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 支付申请: the carrier unit's cashier asks the treasury to pay exactly what was authorised. */
export function requestPayment(
  request: SpendingRequest,
  claim: Claim,
  line: BudgetLine,
  { id, number }: { id: string; number: string },
  circumstances: Circumstances,
): Decision<{ claim: [ClaimPaymentRequested]; payment: [PaymentRequested, RulesJudged] }> {
  const { by, at, law, elsewhere } = circumstances
  const no = standing('REQUEST_PAYMENT', { request, claim }, circumstances)
  if (no) return refused([no])
  const { method, cashExemption } = claim
  const amount = allowedOf(claim)
  const judgement = judge(
    law,
    'PAY',
    at,
    caseOf(request, line, circumstances, {
      amount,
      held: request.held,
      recusals: null,
      duties: [...dutiesOf({ request, claim }), ...(elsewhere ?? []), { duty: 'PAYER', person: by }],
      payment: { method, cashExemption },
      claim: { ...claim, claimant: claim.filedBy, related: null },
    }),
  )
  const refusals = objections(judgement, law.notice)
  if (refusals.length) return refused(refusals)
  return allowed({
    claim: [{ type: 'ClaimPaymentRequested', paymentId: id, by, at }],
    payment: [
      { type: 'PaymentRequested', id, number, claimId: claim.id, amount, method, by, at },
      { type: 'RulesJudged', judgement },
    ],
  })
}
