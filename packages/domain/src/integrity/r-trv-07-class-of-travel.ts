import { yuan } from '../money.ts'
import type { Leg } from '../spending/expenses.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { partOfTrip } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/**
 * Everybody whom the notice knows travels in the lowest class: in the national model the grades of a county count among
 * the remaining staff. A document may allow more.
 */
const isAbove = ({ class: seat, exception }: Leg): boolean => seat !== 'SECOND' && exception === null

/** A ticket above the class of the traveller is not reimbursed as it stands. */
export const classOfTravel: Rule = {
  id: 'R-TRV-07',
  name: { zh: '交通工具等级', en: 'Class of travel' },
  sentence: {
    zh: '火车硬席、高铁二等座、飞机经济舱;没有批件乘坐更高等级的,该段票价不按原价报销。',
    en: 'Second class by rail, economy by air; a ticket of a higher class without a document is not reimbursed as it stands.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '等级按职级定,超等级的差价由个人负担。县里的干部按“其余人员”乘坐。',
    en: 'The class follows the grade, and the traveller bears the difference. The cadres of a county travel as remaining staff.',
  },
  sources: ['L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: partOfTrip('BLOCK', ({ spent: { legs } }) => {
    if (!legs.length) return notApplicable('BLOCK')
    const above = legs.filter(isAbove)
    const figures = { measured: String(above.length), limit: '0' }
    if (!above.length) return pass('BLOCK', figures)
    const excess = above.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    return fail('BLOCK', { ...figures, field: `travel.legs.${legs.findIndex(isAbove)}.class`, excess: `${excess}` })
  }),
  explain: explained(
    () => ({ zh: '各段行程都在规定的等级内。', en: 'Every journey is within the class allowed.' }),
    ({ measured, limit, excess }) => {
      const over = yuan(BigInt(excess!))
      return {
        sentence: {
          zh: `有 ${measured} 段行程超等级(上限 ${limit}),票价 ${over} 元不能照原价报销。`,
          en: `Journeys above the class allowed: ${measured} (limit ${limit}); their fare of CNY ${over} is not reimbursed as it stands.`,
        },
        remedy: {
          zh: `附准予乘坐的批件,或核减 ${over} 元后按规定等级的票价另行报销。`,
          en: `Add the document that allows it, or cut ${over} and claim the fare of the class allowed instead.`,
        },
      }
    },
  ),
}
