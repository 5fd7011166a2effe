import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A trip is approved before anybody leaves. */
export const tripApprovedFirst: Rule = {
  id: 'R-TRV-01',
  name: { zh: '出差未事前审批', en: 'Trip not approved first' },
  sentence: { zh: '出差须在出发前审批。', en: 'A trip is approved before it begins.' },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Regulations on frugality; Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '先批后走,人数、天数、去处才管得住。',
    en: 'Only an approval that comes first can limit who goes, where and how long.',
  },
  sources: ['L-TL13', 'L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('TRAVEL', 'BLOCK', (_, { on, from }) => {
    const figures = { measured: on, limit: from, field: 'application.from' }
    return on <= from ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ limit }) => ({ zh: `${limit} 出发,事前审批。`, en: `The trip begins on ${limit} and is approved first.` }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `${limit} 已经出发,到 ${measured} 才审批。`,
        en: `The trip began on ${limit}, and on ${measured} it is still to be approved.`,
      },
      remedy: {
        zh: '出差不能事后审批;改正日期,或不由公款负担。',
        en: 'A trip is not approved afterwards: correct the dates, or do without public money.',
      },
    }),
  ),
}
