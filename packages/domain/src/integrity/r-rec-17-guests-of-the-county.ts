import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/**
 * The county does not receive its own units as guests. A party counts as local if its place has the name of the county.
 * Where from foreign guests have come is not asked.
 */
export const guestsOfTheCounty: Rule = {
  id: 'R-REC-17',
  name: { zh: '同城接待', en: 'Same-city reception' },
  sentence: {
    zh: '本县单位之间不安排公务接待;商务接待有本县客人的,须写明理由。',
    en: 'Units of the county are not received officially; a business reception with local guests needs a reason.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定及各地实施办法;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, and their local implementation; notice, clause 9 (N-097)',
  },
  why: {
    zh: '同在一县的单位来往不算外出公务,互相接待就是互相请吃。',
    en: 'Units of one county do not travel to meet. When they receive one another, they treat one another to meals.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK', 'JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }, { notice }) {
    if (details.kind !== 'RECEPTION' || details.type === 'FOREIGN_GUEST') return notApplicable('BLOCK')
    const severity = details.type === 'BUSINESS' ? 'JUST' : 'BLOCK'
    const isLocal = ({ place }: { place: string }) => place.includes(notice.name.zh)
    const figures = { measured: String(details.parties.filter(isLocal).length), limit: '0' }
    const row = details.parties.findIndex(isLocal)
    if (row < 0) return pass(severity, figures)
    const { unit, place } = details.parties[row]!
    return fail(severity, { ...figures, field: `application.reception.parties.${row}.place`, inputs: { unit, place } })
  },
  explain: (finding, notice) =>
    explained(
      () => ({
        zh: `没有${notice.name.zh}的来宾单位。`,
        en: `No visiting unit is from ${notice.name.en}.`,
      }),
      ({ severity, measured, limit, inputs }) => ({
        sentence: {
          zh: `来宾单位中有 ${measured} 家在${notice.name.zh},如“${inputs['unit']}”(${inputs['place']}),上限 ${limit} 家。`,
          en: `Visiting units from ${notice.name.en}: ${measured}, such as "${inputs['unit']}" (${inputs['place']}); the limit is ${limit}.`,
        },
        remedy:
          severity === 'JUST'
            ? {
                zh: '去掉本县的来宾单位,或写明为什么须由公款接待。',
                en: 'Take the local units out, or say why public money receives them.',
              }
            : {
                zh: '去掉本县的来宾单位;同城往来不安排接待。',
                en: 'Take the local units out; within the county there are no receptions.',
              },
      }),
    )(finding, notice),
}
