import { allowed, refused, type Decision } from '../decision.ts'
import type { BudgetHeld, BudgetLine } from '../funds/budget-line.ts'
import { judge, objections } from '../integrity/rule-book.ts'
import type { RulesJudged } from '../integrity/rule.ts'
import { ZERO } from '../money.ts'
import { decidedBy, recusalReasons } from './decided-by.ts'
import { caseOf } from './case-of.ts'
import { checkText, LONGEST } from '../check-text.ts'
import type { Circumstances } from '../access/circumstances.ts'
import { dutiesOf } from './matter.ts'
import type { RequestApproved, RequestRejected, RequestReturned, RequestWithdrawn, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 批准: judges again under the lock of the line and holds the money (占用). */
export function approveRequest(
  request: SpendingRequest,
  line: BudgetLine,
  opinion: string | null,
  circumstances: Circumstances,
): Decision<{ request: [RulesJudged, RequestApproved]; line: [BudgetHeld] }> {
  const { by, at, law } = circumstances
  const no = standing('APPROVE', { request }, circumstances)
  if (no) return refused([no])
  const duties = [...dutiesOf({ request }), { duty: 'APPROVER' as const, person: by }]
  const decided = decidedBy('APPROVE', { request }, circumstances)
  const judgement = judge(
    law,
    'PRE',
    at,
    caseOf(request, line, circumstances, {
      held: ZERO,
      duties,
      recusals: recusalReasons(circumstances, { request }, decided),
      related: circumstances.related ?? null,
      payment: null,
    }),
  )
  const refusals = [...checkText('opinion', opinion ?? '', LONGEST.note, false), ...objections(judgement, law.notice)]
  if (refusals.length) return refused(refusals)
  const { id: requestId, amount } = request
  return allowed({
    request: [
      { type: 'RulesJudged', judgement },
      { type: 'RequestApproved', amount, mode: 'DIRECT', opinion, ...decided },
    ],
    line: [{ type: 'BudgetHeld', requestId, amount }],
  })
}

/** 退回: back to the applicant for correction. */
export function returnRequest(
  request: SpendingRequest,
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [RequestReturned] }> {
  const no = standing('RETURN', { request }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({ request: [{ type: 'RequestReturned', reason, ...decidedBy('RETURN', { request }, circumstances) }] })
}

/** 不同意: final; a new request may be made. */
export function rejectRequest(
  request: SpendingRequest,
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [RequestRejected] }> {
  const no = standing('REJECT', { request }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({ request: [{ type: 'RequestRejected', reason, ...decidedBy('REJECT', { request }, circumstances) }] })
}

/** 撤回: by the applicant, as long as nothing is decided. */
export function withdrawRequest(
  request: SpendingRequest,
  reason: string | null,
  circumstances: Circumstances,
): Decision<{ request: [RequestWithdrawn] }> {
  const { by, at } = circumstances
  const no = standing('WITHDRAW', { request }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason ?? '', LONGEST.reason, false)
  return refusals.length ? refused(refusals) : allowed({ request: [{ type: 'RequestWithdrawn', reason, by, at }] })
}
