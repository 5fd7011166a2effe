import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { basisOf } from '../integrity/rule-book.ts'
import { yuan } from '../money.ts'
import { mayAdminister } from '../organisation/administer.ts'
import { available, type BudgetLine } from './budget-line.ts'
import { checkAmount } from './check-amount.ts'
import type { ReallocationContent, ReallocationProposed } from './reallocation.ts'

/** The lines that a reallocation names: the money leaves one and reaches the other. */
export type Lines = { readonly from: BudgetLine; readonly to: BudgetLine }

/** 提出调剂: moves nothing yet, and holds nothing; whether the money is still there is asked once more when it is confirmed. */
export function proposeReallocation(
  id: string,
  content: ReallocationContent,
  lines: Lines,
  circumstances: Circumstances,
): Decision<{ reallocation: [ReallocationProposed] }> {
  const { by, at } = circumstances
  const no = mayAdminister('PROPOSE_REALLOCATION', circumstances)
  const refusals = no.length
    ? no
    : [
        ...checkLines(lines),
        ...checkMoved(content, lines),
        ...checkText('reason', content.reason, LONGEST.reason),
        ...checkText('document', content.document, LONGEST.document),
      ]
  if (refusals.length) return refused(refusals)
  return allowed({
    reallocation: [{ type: 'ReallocationProposed', id, fiscalYear: lines.from.fiscalYear, ...content, by, at }],
  })
}

/** Money of one purse stays in it: the same year, the same kind of fund, the same team (N-081, N-091, R-BUD-06). */
export function checkLines({ from, to }: Lines): Refusal[] {
  if (from.id === to.id)
    return [
      refusal(
        'INVALID_INPUT',
        { zh: '调出和调入是同一条预算线。', en: 'The money leaves and reaches the same line.' },
        { field: 'to', remedy: { zh: '选择另一条预算线。', en: 'Choose another line.' } },
      ),
    ]
  if (from.fiscalYear !== to.fiscalYear)
    return [
      refusal(
        'OUTSIDE_FISCAL_YEAR',
        {
          zh: `调出线是 ${from.fiscalYear} 年度,调入线是 ${to.fiscalYear} 年度。`,
          en: `The money leaves a line of ${from.fiscalYear} for one of ${to.fiscalYear}.`,
        },
        { field: 'to', remedy: { zh: '在同一年度内调剂。', en: 'Reallocate within one fiscal year.' } },
      ),
    ]
  if (from.fund === to.fund && from.team === to.team) return []
  return [
    refusal(
      'RULE_BLOCKS',
      from.fund === to.fund
        ? { zh: '两条预算线不属于同一个组(队)。', en: 'The two lines belong to different teams.' }
        : {
            zh: '专项资金和小组经费不能互相调剂。',
            en: 'The special fund and working funds are not reallocated to each other.',
          },
      {
        field: 'to',
        severity: 'BLOCK',
        remedy: { zh: '选择同一资金、同一组(队)的预算线。', en: 'Choose a line of the same fund and the same team.' },
        basis: basisOf('R-BUD-06'),
      },
    ),
  ]
}

/** What is held or paid cannot leave. */
export function checkMoved({ amount }: Pick<ReallocationContent, 'amount'>, { from }: Lines): Refusal[] {
  const malformed = checkAmount('amount', amount)
  const left = available(from)
  if (malformed.length || amount <= left) return malformed
  return [
    refusal(
      'OVER_AVAILABLE',
      {
        zh: `调出后本线不足 ${yuan(amount - left)} 元:可用 ${yuan(left)} 元,已占用 ${yuan(from.committed)} 元。`,
        en: `The line would be short of CNY ${yuan(amount - left)}: ${yuan(left)} is available, ${yuan(from.committed)} committed.`,
      },
      { field: 'amount', remedy: { zh: '减少金额。', en: 'Lower the amount.' }, basis: basisOf('R-BUD-01') },
    ),
  ]
}
