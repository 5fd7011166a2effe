import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { isUnvouched } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** Our reading: an allowance covers three meals, so one meal at a reception is a third of it, rounded up to the fen. */
const MEALS_A_DAY = 3n

/** Whoever sat at a reception during a trip has no allowance for that meal. */
export const mealPaidTwice: Rule = {
  id: 'R-REC-24',
  name: { zh: '接待与伙食补助重复', en: 'Meal paid twice' },
  sentence: {
    zh: '出差途中参加了接待用餐的,扣减相应的伙食补助。',
    en: 'A meal at a reception during a trip is taken off the meal allowance.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;审计实务;通知第九条(N-097、N-098)',
    en: 'Measures on travel expenses of central bodies; audit practice; notice, clause 9 (N-097, N-098)',
  },
  why: {
    zh: '同一顿饭既由接待费付、又领补助,审计中多次查出。',
    en: 'One meal paid as a reception and as an allowance is a finding that audits make again and again.',
  },
  sources: ['L-TRV'],
  clauses: ['N-097', 'N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ given, claim: { related }, spent }, { parameters: { allowances } }) => {
    // Where a night has no invoice nothing is reimbursed, and R-TRV-04 counts it all.
    if (!spent.mealDays || spent.nights.some(isUnvouched)) return notApplicable('BLOCK')
    if (!related) return notEvaluated('BLOCK', 'books')
    const meals = related.mealsAtReceptions
    if (!meals) return pass('BLOCK', { measured: '0', limit: '0' })
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { mealsLeft } = allowanceDays(given, spent, allowances.value)
    const each = (allowances.value.mealPerDay + MEALS_A_DAY - 1n) / MEALS_A_DAY
    const paid = BigInt(meals) * each
    const figures = { measured: String(meals), limit: '0', inputs: { parameter: allowances.id } }
    const excess = paid < mealsLeft ? paid : mealsLeft
    return excess
      ? fail('BLOCK', { ...figures, field: 'travel.mealAllowance', excess: `${excess}` })
      : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `途中参加接待用餐 ${measured} 次,没有重复领补助(上限 ${limit})。`,
      en: `${measured} meals at receptions during the trip, none of them paid twice (limit ${limit}).`,
    }),
    ({ measured, limit, excess }) => {
      const over = yuan(BigInt(excess!))
      return {
        sentence: {
          zh: `途中参加接待用餐 ${measured} 次(重复上限 ${limit}),伙食补助应扣 ${over} 元。`,
          en: `The traveller sat at ${measured} meals of receptions during the trip (limit ${limit}): CNY ${over} comes off the meal allowance.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}
