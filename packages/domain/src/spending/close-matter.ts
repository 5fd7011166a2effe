import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refused, type Decision } from '../decision.ts'
import type { BudgetReleased } from '../funds/budget-line.ts'
import type { ClaimSoFar } from './matter.ts'
import type { MatterCancelled, MatterClosed, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 结项: the office ends a matter of which every claim is final; what is still held on its line is released. */
export function closeMatter(
  request: SpendingRequest,
  claims: readonly ClaimSoFar[],
  circumstances: Circumstances,
): Decision<{ request: [MatterClosed]; line?: [BudgetReleased] }> {
  const { by, at } = circumstances
  const no = standing('CLOSE', { request, claims }, circumstances)
  if (no) return refused([no])
  return allowed({ request: [{ type: 'MatterClosed', amount: request.held, by, at }], ...release(request) })
}

/** 取消: the applicant gives back what was approved, because the matter will not take place. */
export function cancelMatter(
  request: SpendingRequest,
  claims: readonly ClaimSoFar[],
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [MatterCancelled]; line?: [BudgetReleased] }> {
  const { by, at } = circumstances
  const no = standing('CANCEL', { request, claims }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({ request: [{ type: 'MatterCancelled', amount: request.held, reason, by, at }], ...release(request) })
}

const release = ({ id, held }: SpendingRequest): { line?: [BudgetReleased] } =>
  held > 0n ? { line: [{ type: 'BudgetReleased', requestId: id, amount: held }] } : {}
