import { yuan } from '../money.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Guests have standard rooms up to the county's rate. A suite fails even where the county has set no rate. */
export const roomsForGuests: Rule = {
  id: 'R-REC-25',
  name: { zh: '客人住房', en: 'Rooms for guests' },
  sentence: {
    zh: '给客人安排标准间,每间每晚不超过县里的标准,不安排套间。',
    en: "Guests have standard rooms up to the county's rate for one night, and no suites.",
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;县接待住房标准(P-18);通知第九条(N-097)',
    en: "Rules on domestic official receptions; the county's rate (P-18); notice, clause 9 (N-097)",
  },
  why: {
    zh: '套间只有省部级可以安排,县里的招商接待用不上;价格由标准定。',
    en: 'Suites are for guests of provincial or ministerial rank, whom a county seldom has at its receptions; the rate settles the rest.',
  },
  sources: ['L-REC'],
  clauses: ['N-094', 'N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['guestRoom'],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ spent: { rooms } }, { parameters: { guestRoom } }) => {
    if (rooms.length === 0) return notApplicable('BLOCK')
    const suite = rooms.findIndex(({ type }) => type === 'SUITE')
    if (suite >= 0)
      return fail('BLOCK', { measured: 'SUITE', limit: 'STANDARD', field: `reception.rooms.${suite}.type` })
    if (!guestRoom) return notEvaluated('BLOCK', 'guestRoom')
    const rates = rooms.map(({ rate }) => BigInt(rate))
    const dearest = rates.reduce((most, rate) => (rate > most ? rate : most))
    const figures = {
      measured: String(dearest),
      limit: String(guestRoom.value),
      field: `reception.rooms.${rates.indexOf(dearest)}.rate`,
      inputs: { parameter: guestRoom.id },
    }
    return dearest <= guestRoom.value ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `最高每间每晚 ${yuan(BigInt(measured!))} 元,上限 ${yuan(BigInt(limit!))} 元(参数 ${inputs['parameter']})。`,
      en: `The dearest room costs CNY ${yuan(BigInt(measured!))} a night; the limit is ${yuan(BigInt(limit!))} (parameter ${inputs['parameter']}).`,
    }),
    ({ measured, limit, inputs }) =>
      measured === 'SUITE'
        ? {
            sentence: { zh: '安排了套间,只能安排标准间。', en: 'A suite was given; only standard rooms may be.' },
            remedy: { zh: '套间费用不列入报销。', en: 'Do not claim the suite.' },
          }
        : {
            sentence: {
              zh: `每间每晚 ${yuan(BigInt(measured!))} 元,上限 ${yuan(BigInt(limit!))} 元(参数 ${inputs['parameter']})。`,
              en: `A room costs CNY ${yuan(BigInt(measured!))} a night; the limit is ${yuan(BigInt(limit!))} (parameter ${inputs['parameter']}).`,
            },
            remedy: {
              zh: '超出标准的部分由客人承担,不列入报销。',
              en: 'What is above the rate is borne by the guest and not claimed.',
            },
          },
  ),
}
