import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A reception is asked for before it takes place; an urgent one says why it was not. */
export const approvedAfterwards: Rule = {
  id: 'R-REC-22',
  name: { zh: '先接待后审批', en: 'Reception approved afterwards' },
  sentence: {
    zh: '接待须事前审批;紧急接待事后补办的,写明理由。',
    en: 'A reception is approved before it takes place; an urgent one that is approved afterwards says why.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;党政机关厉行节约反对浪费条例;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; Regulations on frugality; notice, clause 9 (N-097)',
  },
  why: {
    zh: '事后审批只能认账,管不住吃喝。',
    en: 'An approval afterwards can only accept the bill; it stops nothing.',
  },
  sources: ['L-REC', 'L-TL13'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'JUST', (_, { on, from }) => {
    const figures = { measured: on, limit: from, field: 'application.from' }
    return on <= from ? pass('JUST', figures) : fail('JUST', figures)
  }),
  explain: explained(
    ({ limit }) => ({
      zh: `接待在 ${limit},申请在先。`,
      en: `The reception is on ${limit}, and the request comes before it.`,
    }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `接待在 ${limit},到 ${measured} 才审批。`,
        en: `The reception was on ${limit}, and on ${measured} it is still to be approved.`,
      },
      remedy: { zh: '写明事前来不及审批的理由。', en: 'Say why it could not be approved beforehand.' },
    }),
  ),
}
