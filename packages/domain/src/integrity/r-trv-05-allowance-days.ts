import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** Allowances count calendar days, the first and the last among them, at the rate of the county. */
export const daysOfAllowance: Rule = {
  id: 'R-TRV-05',
  name: { zh: '补助天数', en: 'Days of allowance' },
  sentence: {
    zh: '伙食补助和市内交通补助按自然日计,不得超过出差天数和每日标准。',
    en: 'Meal subsidies and allowances for local transport count calendar days: no more than those of the trip, at no more than the daily rate.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;县差旅补助标准(P-21);通知第九条(N-098)',
    en: "Measures on travel expenses of central bodies; the county's allowances (P-21); notice, clause 9 (N-098)",
  },
  why: {
    zh: '补助按天发。多报一天,就是没有出差也领了出差的钱。',
    en: 'Allowances are paid by the day. One day too many is paid for a day without a trip.',
  },
  sources: ['L-TRV'],
  clauses: ['N-094', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ given, spent }, { parameters: { allowances } }) => {
    const claimed = BigInt(spent.mealAllowance) + BigInt(spent.localAllowance)
    if (!claimed && !spent.mealDays && !spent.localDays) return notApplicable('BLOCK')
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { days, meals, local } = allowanceDays(given, spent, allowances.value)
    const over = meals.over + local.over
    const figures = {
      measured: String(claimed),
      limit: String(claimed - over),
      inputs: {
        days: String(days),
        mealDays: String(spent.mealDays),
        localDays: String(spent.localDays),
        parameter: allowances.id,
      },
    }
    if (!over) return pass('BLOCK', figures)
    const part = meals.over ? 'meal' : 'local'
    const wrong = spent[`${part}Days`] > days ? 'Days' : 'Allowance'
    return fail('BLOCK', { ...figures, field: `travel.${part}${wrong}`, excess: `${over}` })
  }),
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh}。`, en: `${en}.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      const over = yuan(BigInt(finding.excess!))
      return {
        sentence: { zh: `${zh},多报 ${over} 元。`, en: `${en}: ${over} too much.` },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}

function reckoning({ measured, limit, inputs }: Finding) {
  const { days, mealDays, localDays, parameter } = inputs
  const [claimed, most] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `出差 ${days} 天,报伙食补助 ${mealDays} 天、市内交通补助 ${localDays} 天,共 ${claimed} 元,标准内 ${most} 元(参数 ${parameter})`,
    en: `Days of the trip: ${days}, of meal subsidy: ${mealDays}, of local transport: ${localDays}; CNY ${claimed} is claimed together, ${most} is within the rates (parameter ${parameter})`,
  }
}
