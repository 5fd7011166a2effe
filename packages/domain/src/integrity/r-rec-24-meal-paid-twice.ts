import { yuan } from '../money.ts'
import { allowanceDays, capped } from './allowance-days.ts'
import { claimOfKind } from './claim-of-kind.ts'
import type { AllowanceRates } from './parameters.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { isUnvouched } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** Our reading: an allowance covers three meals of a day, so one of them is a third, rounded up to the fen. */
const mealWorth = ({ mealPerDay }: AllowanceRates): bigint => (mealPerDay + 2n) / 3n

/** Whoever sat at a reception during a trip has no allowance for that meal. */
export const mealPaidTwice: Rule = {
  id: 'R-REC-24',
  name: { zh: '接待与伙食补助重复', en: 'Reception and meal subsidy for one meal' },
  sentence: {
    zh: '出差途中参加了接待用餐的,扣减相应的伙食补助。',
    en: 'A meal at a reception during a trip is taken off the meal subsidy.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;审计实务;通知第九条(N-097、N-098)',
    en: 'Measures on travel expenses of central bodies; audit practice; notice, clause 9 (N-097, N-098)',
  },
  why: {
    zh: '同一顿饭既由接待费付、又领补助,审计中多次查出。',
    en: 'One meal paid as a reception and as a subsidy is a finding that audits make again and again.',
  },
  sources: ['L-TRV'],
  clauses: ['N-097', 'N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ given, claim: { related }, spent }, { parameters: { allowances } }) => {
    // Where a night has no invoice nothing is reimbursed, and R-TRV-04 counts it all.
    if (!BigInt(spent.mealAllowance) || spent.nights.some(isUnvouched)) return notApplicable('BLOCK')
    if (!related) return notEvaluated('BLOCK', 'books')
    const meals = related.mealsAtReceptions
    if (!meals) return pass('BLOCK', { inputs: { meals: '0' } })
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { mealsLeft, mealsWorth } = allowanceDays(given, spent, allowances.value)
    const eaten = BigInt(meals) * mealWorth(allowances.value)
    const { claimed, most, over } = capped(mealsLeft, mealsWorth > eaten ? mealsWorth - eaten : 0n)
    const figures = {
      measured: String(claimed),
      limit: String(most),
      field: 'travel.mealAllowance',
      inputs: { meals: String(meals), parameter: allowances.id },
    }
    return over ? fail('BLOCK', { ...figures, excess: `${over}` }) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `途中参加接待用餐 ${inputs['meals']} 次,没有重复领补助。`,
      en: `Meals at receptions during the trip: ${inputs['meals']}; none of them is paid twice.`,
    }),
    ({ measured, limit, inputs, excess }) => {
      const [claimed, most, over] = [measured, limit, excess].map((figure) => yuan(BigInt(figure!)))
      const { meals, parameter } = inputs
      return {
        sentence: {
          zh: `途中参加接待用餐 ${meals} 次,伙食补助报 ${claimed} 元,扣除后可报 ${most} 元(参数 ${parameter}),多报 ${over} 元。`,
          en: `Meals at receptions during the trip: ${meals}; CNY ${claimed} of meal subsidy is claimed and ${most} is left without them (parameter ${parameter}): ${over} too much.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}
