import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { explained } from './verdict-words.ts'

/** One letter announces one visit, which is settled once. Without a letter R-REC-01 speaks. */
export const oneLetterOneSettlement: Rule = {
  id: 'R-REC-05',
  name: { zh: '一函一结', en: 'One letter, one settlement' },
  sentence: {
    zh: '一份公函只结算一次,已用它报销过的接待不再报销。',
    en: 'An official letter is settled once; a reception under one that was used for a claim is not claimed again.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定(各地执行中的一函一结);通知第九条(N-097)',
    en: 'Rules on domestic official receptions, as practised with one settlement for a letter; notice, clause 9 (N-097)',
  },
  why: {
    zh: '公函是接待的凭据。一函多用,等于没有来客的饭也有了凭据。',
    en: 'The official letter is what vouches for a reception. Used again, it vouches for a meal to which nobody came.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ planned: { type, letter }, claim: { related } }) => {
    if (type !== 'DOMESTIC_OFFICIAL' || !letter) return notApplicable('BLOCK')
    if (!related) return notEvaluated('BLOCK', 'books')
    const settled = related.settledUnderLetter
    const figures = {
      measured: String(settled),
      limit: '0',
      field: 'application.reception.letter',
      inputs: { letter: letter.number },
    }
    return settled === 0 ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `公函 ${inputs['letter']} 还没有结算过。`,
      en: `The official letter ${inputs['letter']} has not been settled before.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `公函 ${inputs['letter']} 已在其他报销单结算 ${measured} 次,上限 ${limit} 次。`,
        en: `Other claims that settled the official letter ${inputs['letter']}: ${measured}; the limit is ${limit}.`,
      },
      remedy: {
        zh: '不再报销;确是另一次来访的,另取公函、另行申请。',
        en: 'Do not claim it again; another visit needs its own official letter and its own request.',
      },
    }),
  ),
}
