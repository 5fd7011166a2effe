import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** Days on which the organiser gives board have no allowances. */
export const boardedByTheOrganiser: Rule = {
  id: 'R-TRV-13',
  name: { zh: '主办方安排食宿', en: 'Boarded by the organiser' },
  sentence: {
    zh: '主办方统一安排食宿和用车的日子,不领伙食补助和市内交通补助。',
    en: 'Days on which the organiser gives board and transport have neither meal subsidy nor allowance for local transport.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '饭由主办方管了,再领伙食补助就是领了两份。',
    en: 'Where the organiser gives the meals, a meal subsidy would pay for them twice.',
  },
  sources: ['L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ given, spent }, { parameters: { allowances } }) => {
    const claimed = BigInt(spent.mealAllowance) + BigInt(spent.localAllowance)
    if (!spent.hostDays.length || !claimed) return notApplicable('BLOCK')
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { days, hostDays, mealsWithoutHost, localWithoutHost } = allowanceDays(given, spent, allowances.value)
    const over = mealsWithoutHost.over + localWithoutHost.over
    const left = mealsWithoutHost.claimed + localWithoutHost.claimed
    const figures = {
      measured: String(left),
      limit: String(left - over),
      field: mealsWithoutHost.over ? 'travel.mealAllowance' : 'travel.localAllowance',
      inputs: { days: String(days), hostDays: String(hostDays), parameter: allowances.id },
    }
    return over ? fail('BLOCK', { ...figures, excess: `${over}` }) : pass('BLOCK', figures)
  }),
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh},没有重复领取。`, en: `${en}; nothing is claimed for days that the organiser covered.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      const [most, over] = [finding.limit, finding.excess].map((figure) => yuan(BigInt(figure!)))
      return {
        sentence: {
          zh: `${zh},其余日子可报 ${most} 元,多报 ${over} 元。`,
          en: `${en}, and the other days allow ${most}: ${over} too much.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}

function reckoning({ measured, inputs }: Finding) {
  const { days, hostDays, parameter } = inputs
  const claimed = yuan(BigInt(measured!))
  return {
    zh: `出差 ${days} 天,其中 ${hostDays} 天由主办方安排食宿,报补助 ${claimed} 元(参数 ${parameter})`,
    en: `Days of the trip: ${days}, with board from the organiser: ${hostDays}; allowances of CNY ${claimed} are claimed (parameter ${parameter})`,
  }
}
