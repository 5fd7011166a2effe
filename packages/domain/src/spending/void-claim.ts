import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refused, type Decision } from '../decision.ts'
import { allowedOf, type Claim, type ClaimVoided } from './claim.ts'
import type { HoldUnclaimed, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 作废: a claim that nobody has reviewed is taken back for good. A returned one has given back its claim already. */
export function voidClaim(
  request: SpendingRequest,
  claim: Claim,
  reason: string | null,
  circumstances: Circumstances,
): Decision<{ request?: [HoldUnclaimed]; claim: [ClaimVoided] }> {
  const { by, at } = circumstances
  const no = standing('VOID_CLAIM', { request, claim }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason ?? '', LONGEST.reason, false)
  if (refusals.length) return refused(refusals)
  const claimed = claim.status === 'REVIEWING'
  return allowed({
    ...(claimed && {
      request: [{ type: 'HoldUnclaimed' as const, claimId: claim.id, amount: allowedOf(claim) }] as [HoldUnclaimed],
    }),
    claim: [{ type: 'ClaimVoided', reason, by, at }],
  })
}
