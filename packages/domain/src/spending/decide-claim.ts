import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { basisOf, excessOf } from '../integrity/rule-book.ts'
import { fen, yuan, type Fen } from '../money.ts'
import { decidedBy } from './decided-by.ts'
import { checkText, LONGEST } from '../check-text.ts'
import type { Circumstances } from '../access/circumstances.ts'
import {
  allowedOf,
  type Claim,
  type ClaimAuthorised,
  type ClaimRefused,
  type ClaimReturned,
  type ClaimReviewed,
} from './claim.ts'
import type { HoldUnclaimed, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 财务审核: the carrier unit's accountant passes the claim on, less what is cut (核减). A cut has a reason. */
export function reviewClaim(
  request: SpendingRequest,
  claim: Claim,
  cut: Fen,
  reason: string | null,
  circumstances: Circumstances,
): Decision<{ request?: [HoldUnclaimed]; claim: [ClaimReviewed] }> {
  const { by, at } = circumstances
  const no = standing('REVIEW_CLAIM', { request, claim }, circumstances)
  const refusals = no ? [no] : [...checkCut(claim, cut, reason), ...checkExcess(claim, cut)]
  if (refusals.length) return refused(refusals)
  return allowed({
    ...(cut > 0n && {
      request: [{ type: 'HoldUnclaimed' as const, claimId: claim.id, amount: cut }] as [HoldUnclaimed],
    }),
    claim: [{ type: 'ClaimReviewed', cut, reason, by, at }],
  })
}

/** What rules found to be over their limits is borne by whoever spent it, never by the county. */
function checkExcess(claim: Claim, cut: Fen): Refusal[] {
  const over = claim.judgement.results.filter(({ verdict, excess }) => verdict === 'FAIL' && excess !== null)
  const least = excessOf(claim.judgement, claim.amount)
  const [first] = over
  if (!first || cut >= least) return []
  const rules = over.map(({ rule }) => rule).join('、')
  return [
    refusal(
      'EXCESS_NOT_CUT',
      {
        zh: `超标准 ${yuan(least)} 元(${rules}),核减 ${yuan(cut)} 元不够。`,
        en: `CNY ${yuan(least)} is over the standard (${over.map(({ rule }) => rule).join(', ')}); a cut of ${yuan(cut)} is too little.`,
      },
      {
        field: 'cut',
        remedy: { zh: `至少核减 ${yuan(least)} 元。`, en: `Cut at least ${yuan(least)}.` },
        basis: basisOf(first.rule),
      },
    ),
  ]
}

function checkCut(claim: Claim, cut: Fen, reason: string | null): Refusal[] {
  const all = excessOf(claim.judgement, claim.amount) === claim.amount
  if (cut >= 0n && (cut < claim.amount || (all && cut === claim.amount)))
    return checkText('reason', reason ?? '', LONGEST.reason, cut > 0n)
  return [
    refusal(
      'CUT_OUT_OF_RANGE',
      {
        zh: `核减 ${yuan(cut)} 元,须不小于零、小于报销金额 ${yuan(claim.amount)} 元。`,
        en: `The cut is ${yuan(cut)}; it is at least zero and below the claimed ${yuan(claim.amount)}.`,
      },
      {
        field: 'cut',
        remedy: {
          zh: '改正核减金额;全部不予认可的,退回报销单。',
          en: 'Correct the cut; if nothing can be accepted, return the claim.',
        },
      },
    ),
  ]
}

/** 退回: back to whoever filed it; what it claimed is free to be claimed again. */
export function returnClaim(
  request: SpendingRequest,
  claim: Claim,
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [HoldUnclaimed]; claim: [ClaimReturned] }> {
  const { by, at } = circumstances
  const no = standing('RETURN_CLAIM', { request, claim }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({ request: [unclaim(claim)], claim: [{ type: 'ClaimReturned', reason, by, at }] })
}

/** 报销审批: the second approval, after review. From here on the payee is frozen. */
export function authoriseClaim(
  request: SpendingRequest,
  claim: Claim,
  opinion: string | null,
  circumstances: Circumstances,
): Decision<{ claim: [ClaimAuthorised] }> {
  const no = standing('AUTHORISE_CLAIM', { request, claim }, circumstances)
  const refusals = no ? [no] : [...nothingLeft(claim), ...checkText('opinion', opinion ?? '', LONGEST.note, false)]
  if (refusals.length) return refused(refusals)
  const decided = decidedBy('AUTHORISE_CLAIM', { request, claim }, circumstances)
  return allowed({ claim: [{ type: 'ClaimAuthorised', opinion, ...decided }] })
}

/** A claim of which the review left nothing can only be refused. */
function nothingLeft(claim: Claim): Refusal[] {
  if (allowedOf(claim) > 0n) return []
  return [
    refusal(
      'AMOUNT_NOT_POSITIVE',
      {
        zh: '审核后核定为零,没有可以报销的金额。',
        en: 'The review allowed nothing, so there is nothing to reimburse.',
      },
      { remedy: { zh: '不予报销。', en: 'Refuse the claim.' } },
    ),
  ]
}

/** 不予报销: final for this claim. */
export function refuseClaim(
  request: SpendingRequest,
  claim: Claim,
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [HoldUnclaimed]; claim: [ClaimRefused] }> {
  const no = standing('REFUSE_CLAIM', { request, claim }, circumstances)
  const refusals = no ? [no] : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  const decided = decidedBy('REFUSE_CLAIM', { request, claim }, circumstances)
  return allowed({ request: [unclaim(claim)], claim: [{ type: 'ClaimRefused', reason, ...decided }] })
}

const unclaim = (claim: Claim): HoldUnclaimed => ({
  type: 'HoldUnclaimed',
  claimId: claim.id,
  amount: fen(allowedOf(claim)),
})
