import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
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
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ given, spent }, { parameters: { allowances } }) => {
    if (!spent.carDays.length || !BigInt(spent.localAllowance)) return notApplicable('BLOCK')
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { days, carDays, localWithoutCar } = allowanceDays(given, spent, allowances.value)
    const { claimed, most, over } = localWithoutCar
    const figures = {
      measured: String(claimed),
      limit: String(most),
      field: 'travel.localAllowance',
      inputs: { days: String(days), carDays: String(carDays), parameter: allowances.id },
    }
    return over ? fail('BLOCK', { ...figures, excess: `${over}` }) : pass('BLOCK', figures)
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
  const { days, carDays, parameter } = inputs
  const [claimed, most] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `出差 ${days} 天,其中 ${carDays} 天用公车,市内交通补助报 ${claimed} 元,其余日子可报 ${most} 元(参数 ${parameter})`,
    en: `Days of the trip: ${days}, with an official car: ${carDays}; CNY ${claimed} is claimed for local transport, and the other days allow ${most} (parameter ${parameter})`,
  }
}
