import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/**
 * A reception is approved before it begins, on the same day at the latest. One that has begun already needs a reason.
 * The day of judgement says so before approval only: a claim always comes afterwards.
 */
export const approvalFirst: Rule = {
  id: 'R-REC-22',
  name: { zh: '先审批后接待', en: 'Approval before the reception' },
  sentence: {
    zh: '接待最迟在开始当日批准;开始之后补办的,须写明理由。',
    en: 'A reception is approved on its first day at the latest; afterwards it needs a reason.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;党政机关厉行节约反对浪费条例;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; regulations on frugality; notice, clause 9 (N-097)',
  },
  why: {
    zh: '审批管的是还没有花的钱。先吃后批,批的只是账单;确有急事的,要留下说明。',
    en: 'An approval governs money not yet spent. After the meal it only signs the bill; a real emergency leaves an explanation behind.',
  },
  sources: ['L-REC', 'L-TL13'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, from, on }) {
    if (details.kind !== 'RECEPTION') return notApplicable('JUST')
    const figures = { measured: from, limit: on, field: 'application.from' }
    return from >= on ? pass('JUST', figures) : fail('JUST', figures)
  },
  explain: explained(
    ({ measured, limit }) => ({
      zh: `接待于 ${measured} 开始,不早于办理之日 ${limit}。`,
      en: `The reception begins on ${measured}, not before the day of this judgement, ${limit}.`,
    }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `接待已于 ${measured} 开始,${limit} 才办理审批。`,
        en: `The reception began on ${measured}, and is only dealt with on ${limit}.`,
      },
      remedy: {
        zh: '由经办人写明为什么来不及事前审批。',
        en: 'The applicant says why it could not be approved before.',
      },
    }),
  ),
}
