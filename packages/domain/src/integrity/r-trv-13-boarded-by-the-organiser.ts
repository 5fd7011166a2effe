import { yuan } from '../money.ts'
import { allowanceDays } from './allowance-days.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** Days on which the organiser gives board have no allowances. */
export const boardedByTheOrganiser: Rule = {
  id: 'R-TRV-13',
  name: { zh: '主办方安排食宿', en: 'Boarded by the organiser' },
  sentence: {
    zh: '主办方统一安排食宿和用车的日子,不领伙食补助和市内交通补助。',
    en: 'Days on which the organiser gives board and transport have no allowance for meals or local transport.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '饭由主办方管了,再领伙食补助就是领了两份。',
    en: 'Where the organiser gives the meals, an allowance for them would be a second one.',
  },
  sources: ['L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['allowances'],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ given, spent }, { parameters: { allowances } }) => {
    if (!spent.hostDays.length) return notApplicable('BLOCK')
    if (!allowances) return notEvaluated('BLOCK', 'allowances')
    const { hostMealDays, hostLocalDays, withHost } = allowanceDays(given, spent, allowances.value)
    const figures = {
      measured: String(hostMealDays + hostLocalDays),
      limit: '0',
      field: hostMealDays ? 'travel.mealDays' : 'travel.localDays',
      inputs: { meals: String(hostMealDays), local: String(hostLocalDays), parameter: allowances.id },
    }
    return withHost ? fail('BLOCK', { ...figures, excess: `${withHost}` }) : pass('BLOCK', figures)
  }),
  explain: explained(
    () => ({
      zh: '主办方安排食宿的日子没有领补助。',
      en: 'No allowance is claimed for the days on which the organiser gave board.',
    }),
    ({ inputs, limit, excess }) => {
      const over = yuan(BigInt(excess!))
      return {
        sentence: {
          zh: `主办方安排食宿的日子仍报了伙食补助 ${inputs['meals']} 天、市内交通补助 ${inputs['local']} 天(上限 ${limit}),多报 ${over} 元。`,
          en: `For days on which the organiser gave board, ${inputs['meals']} days of meals and ${inputs['local']} of local transport are claimed (limit ${limit}): CNY ${over} too much.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}
