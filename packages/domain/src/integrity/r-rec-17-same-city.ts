import type { Party } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Nobody receives guests of their own county. */
export const sameCity: Rule = {
  id: 'R-REC-17',
  name: { zh: '同城接待', en: 'Same-city reception' },
  sentence: {
    zh: '不接待本县的单位和人员;商务接待确有需要的写明理由。',
    en: 'Units and people of the county itself are not received; a business reception of them needs a reason.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '本县的人来谈事不需要接待,同城请吃是变相吃喝。',
    en: 'People of the county need no reception to talk; meals among neighbours are wining and dining.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK', 'JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ type, parties }, _, { notice }) => {
    if (type === 'FOREIGN_GUEST') return notApplicable('BLOCK')
    const severity = type === 'BUSINESS' ? 'JUST' : 'BLOCK'
    const isOfTheCounty = ({ place }: Party) => place.includes(notice.name.zh)
    const figures = { measured: String(parties.filter(isOfTheCounty).length), limit: '0' }
    const first = parties.findIndex(isOfTheCounty)
    if (first < 0) return pass(severity, figures)
    const field = `application.reception.parties.${first}.place`
    return fail(severity, { ...figures, field, inputs: { unit: parties[first]!.unit } })
  }),
  explain: explained(
    () => ({ zh: '客人不是本县的。', en: 'The guests are not of the county.' }),
    ({ severity, measured, limit, inputs }) => ({
      sentence: {
        zh: `有 ${measured} 家单位在本县(上限 ${limit} 家),如“${inputs['unit']}”。`,
        en: `Units of the county itself: ${measured} (the limit is ${limit}), such as "${inputs['unit']}".`,
      },
      remedy:
        severity === 'JUST'
          ? { zh: '不安排接待,或写明理由。', en: 'Do not receive them, or give a reason.' }
          : { zh: '本县单位不安排接待。', en: 'Units of the county are not received.' },
    }),
  ),
}
