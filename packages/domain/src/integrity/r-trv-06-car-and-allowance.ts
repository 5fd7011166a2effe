import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** A day with an official car has no allowance for local transport. */
export const carAndAllowance: Rule = {
  id: 'R-TRV-06',
  name: { zh: '公车与交通补助', en: 'Official car and allowance' },
  sentence: {
    zh: '使用公车的日子不再领市内交通补助。',
    en: 'A day with an official car has no allowance for local transport.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '补助是给自己乘车的人的。坐公车又领补助,同一天的交通付了两次。',
    en: 'The allowance is for those who travel on their own. With an official car the same day would be paid twice.',
  },
  sources: ['L-TRV'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ given, spent }, { parameters: { allowances } }) => {
    if (!spent.carDays.length) return notApplicable('BLOCK')
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { days, carDays, withCar } = allowanceDays(given, spent, allowances.value)
    const figures = {
      measured: String(spent.localDays),
      limit: String(Math.max(0, Math.min(spent.localDays, days) - carDays)),
      field: 'travel.localDays',
      inputs: { twice: String(carDays), parameter: allowances.id },
    }
    return withCar ? fail('BLOCK', { ...figures, excess: `${withCar}` }) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `市内交通补助 ${measured} 天,不超过没有公车的 ${limit} 天。`,
      en: `${measured} days of allowance for local transport, no more than the ${limit} without an official car.`,
    }),
    ({ measured, limit, inputs, excess }) => {
      const over = yuan(BigInt(excess!))
      return {
        sentence: {
          zh: `市内交通补助报了 ${measured} 天,其中 ${inputs['twice']} 天用公车,只能报 ${limit} 天,多报 ${over} 元。`,
          en: `${measured} days of allowance for local transport are claimed; ${inputs['twice']} of them had an official car, so ${limit} are left: CNY ${over} too much.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}
