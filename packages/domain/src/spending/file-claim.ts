import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import { checkAmount } from '../funds/check-amount.ts'
import { judge, objections } from '../integrity/rule-book.ts'
import { unjudged, type Judgement, type Justification, type RulesJudged } from '../integrity/rule.ts'
import { yuan } from '../money.ts'
import { checkText, LONGEST } from '../check-text.ts'
import type { Circumstances } from '../access/circumstances.ts'
import type { Claim, ClaimContent, ClaimFiled } from './claim.ts'
import { caseOf } from './case-of.ts'
import { checkExpenses } from './check-expenses.ts'
import { checkJustifications } from './check-justifications.ts'
import { dutiesOf } from './matter.ts'
import type { HoldClaimed, SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/** 报销: claims what was spent, within what is held and not yet claimed. A returned claim is filed again under its number. */
export function fileClaim(
  request: SpendingRequest,
  line: BudgetLine,
  { id, number, returned }: { id: string; number: string; returned?: Claim },
  content: ClaimContent,
  circumstances: Circumstances,
): Decision<{ request: [HoldClaimed]; claim: [ClaimFiled, RulesJudged] }> {
  const { by, at } = circumstances
  const { judgement, refusals } = hearClaim(request, line, content, circumstances, returned)
  if (refusals.length) return refused(refusals)
  return allowed({
    request: [{ type: 'HoldClaimed', claimId: id, amount: content.amount }],
    claim: [
      { type: 'ClaimFiled', id, number, requestId: request.id, by, at, ...content },
      { type: 'RulesJudged', judgement },
    ],
  })
}

/** What the rules and the form say of a claim, also while it is still being written. Leaves no fact. */
export function hearClaim(
  request: SpendingRequest,
  line: BudgetLine,
  content: ClaimContent,
  circumstances: Circumstances,
  returned?: Claim,
): { judgement: Judgement; refusals: readonly Refusal[] } {
  const { by, at, law } = circumstances
  const no = standing('FILE_CLAIM', { request }, circumstances) ?? notReturned(request, returned)
  const malformed = checkExpenses(request, content)
  // A rule measures what is well formed; of anything else it could say nothing true.
  if (malformed.length)
    return { judgement: unjudged('CLM', at), refusals: no ? [no] : [...checkClaim(request, content), ...malformed] }
  const judgement = judge(
    law,
    'CLM',
    at,
    caseOf(request, line, circumstances, {
      amount: content.amount,
      held: request.held,
      recusals: null,
      duties: dutiesOf({ request }),
      payment: { method: content.method, cashExemption: content.cashExemption },
      claim: { ...content, claimant: by, related: circumstances.relatedToClaim ?? null },
      justifications: reasonsOf(request, content),
    }),
  )
  if (no) return { judgement, refusals: [no] }
  return { judgement, refusals: [...checkClaim(request, content), ...objections(judgement, law.notice)] }
}

/** A reason given before approval still stands, unless the claim gives a newer one for the same rule. */
export const reasonsOf = (request: SpendingRequest, { justifications }: ClaimContent): readonly Justification[] => [
  ...request.justifications.filter(({ rule }) => !justifications.some((newer) => newer.rule === rule)),
  ...justifications,
]

function notReturned(request: SpendingRequest, returned?: Claim): Refusal | null {
  if (!returned || (returned.status === 'DRAFT' && returned.requestId === request.id)) return null
  return refusal(
    'NOT_IN_STATE',
    {
      zh: '只有退回的报销单可以重新报销。',
      en: 'Only a returned claim can be filed again.',
    },
    { remedy: { zh: '另报一张报销单。', en: 'File another claim.' } },
  )
}

const checkClaim = (request: SpendingRequest, content: ClaimContent): Refusal[] => [
  ...checkAmount('amount', content.amount),
  ...checkHold(request, content.amount),
  ...checkJustifications('justifications', content.justifications),
  ...checkText('note', content.note, LONGEST.note, false),
]

function checkHold({ held, claimed }: SpendingRequest, amount: bigint): Refusal[] {
  const left = held - claimed
  if (amount <= left) return []
  return [
    refusal(
      'OVER_HOLD',
      {
        zh: `已批准尚未报销 ${yuan(left)} 元,本次 ${yuan(amount)} 元,超出 ${yuan(amount - left)} 元。`,
        en: `CNY ${yuan(left)} is approved and not yet claimed; this claims ${yuan(amount)}: over by ${yuan(amount - left)}.`,
      },
      {
        field: 'amount',
        remedy: {
          zh: '按批准的金额报销,超出部分另行申请。',
          en: 'Claim what was approved; ask for the rest in a new request.',
        },
        basis: { id: 'N-081', citation: { zh: '通知第八条', en: 'Notice, clause 8' } },
      },
    ),
  ]
}
