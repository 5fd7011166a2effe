import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/**
 * A trip is approved before it begins, on the same day at the latest; nobody approves one that has begun. The day of
 * judgement says so before approval only: a claim always comes afterwards.
 */
export const approvalBeforeDeparture: Rule = {
  id: 'R-TRV-01',
  name: { zh: '先审批后出差', en: 'Approval before departure' },
  sentence: {
    zh: '出差最迟在出发当日批准,出发之后不再补批。',
    en: 'A trip is approved on the day of departure at the latest, and never afterwards.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Regulations on frugality; measures on travel expenses; notice, clause 9 (N-098)',
  },
  why: {
    zh: '去不去、几个人去、去几天,要在出发前由别人同意。回来再批,去哪里就由自己说了算。',
    en: 'Somebody else agrees beforehand who goes where, and for how long. Approved on return, a trip is whatever the traveller made of it.',
  },
  sources: ['L-TL13', 'L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, from, on }) {
    if (details.kind !== 'TRAVEL') return notApplicable('BLOCK')
    const figures = { measured: from, limit: on, field: 'application.from' }
    return from >= on ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit }) => ({
      zh: `出差于 ${measured} 出发,不早于办理之日 ${limit}。`,
      en: `The trip begins on ${measured}, not before the day of this judgement, ${limit}.`,
    }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `出差已于 ${measured} 出发,${limit} 才办理审批,不能补批。`,
        en: `The trip began on ${measured} and is only dealt with on ${limit}; it cannot be approved afterwards.`,
      },
      remedy: {
        zh: '核对出发日期;已经出发的,费用不能由本系统的经费列支。',
        en: 'Check the day of departure; a trip that has begun is not paid from these funds.',
      },
    }),
  ),
}
