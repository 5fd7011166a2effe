import { yuan } from '../money.ts'
import type { Night } from '../spending/expenses.ts'
import type { LodgingLimits } from './parameters.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** What one person may spend for a night in a city, in fen. */
const lodgingCap = ({ places, elsewhere }: LodgingLimits, city: string): bigint =>
  places.find(({ place }) => city.includes(place))?.cap ?? elsewhere

/** Every night in a hotel is held to the limit of its city; what is above it is borne by the traveller. */
export const lodgingLimit: Rule = {
  id: 'R-TRV-03',
  name: { zh: '住宿费标准', en: 'Lodging limit' },
  sentence: {
    zh: '住宿费按每人每晚在当地标准内报销,超出部分个人负担。',
    en: 'Lodging is reimbursed up to the local limit for one person and night; the traveller bears the rest.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;县差旅住宿标准(P-20);通知第九条(N-098)',
    en: "Measures on travel expenses of central bodies; the county's lodging limits (P-20); notice, clause 9 (N-098)",
  },
  why: {
    zh: '住宿超标准是出差最常见的超支。标准按地区定,超出的部分不由公家负担。',
    en: 'Lodging over the standard is the most common overspending on trips. The limit depends on the place, and the county does not pay what is above it.',
  },
  sources: ['L-TRV', 'L-TRV2'],
  clauses: ['N-094', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['lodging'],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ spent }, { parameters: { lodging } }) => {
    const nights = spent.nights.filter(({ kind }) => kind === 'HOTEL')
    if (!nights.length) return notApplicable('BLOCK')
    if (!lodging) return notEvaluated('BLOCK', 'lodging')
    const over = ({ city, amount }: Night) => {
      const above = BigInt(amount) - lodgingCap(lodging.value, city)
      return above > 0n ? above : 0n
    }
    const excess = nights.reduce((sum, night) => sum + over(night), 0n)
    const spentOn = nights.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    const first = spent.nights.findIndex((night) => night.kind === 'HOTEL' && over(night) > 0n)
    const figures = {
      measured: String(spentOn),
      limit: String(spentOn - excess),
      inputs: { nights: String(nights.length), parameter: lodging.id },
    }
    if (first < 0) return pass('BLOCK', figures)
    return fail('BLOCK', { ...figures, field: `travel.nights.${first}.amount`, excess: `${excess}` })
  }),
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh},在标准内。`, en: `${en}, within the limit.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      const over = yuan(BigInt(finding.excess!))
      return {
        sentence: { zh: `${zh},超出 ${over} 元由个人负担。`, en: `${en}: the traveller bears ${over}.` },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}

function reckoning({ measured, limit, inputs }: Finding) {
  const [cost, most] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
  const { nights, parameter } = inputs
  return {
    zh: `住宿 ${nights} 晚 ${cost} 元,标准内 ${most} 元(参数 ${parameter})`,
    en: `Nights: ${nights}, for CNY ${cost}, of which ${most} is within the limits (parameter ${parameter})`,
  }
}
