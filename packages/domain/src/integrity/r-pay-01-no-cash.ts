import type { Bilingual } from '../bilingual.ts'
import { fail, notEvaluated, pass, type CashExemption, type Rule } from './rule.ts'

const EXEMPTIONS: Readonly<Record<CashExemption, Bilingual>> = {
  NO_CARD_TERMINAL: { zh: '对方不能刷卡', en: 'no card terminal' },
  TAXI: { zh: '出租车', en: 'taxi' },
  ROAD_TOLL: { zh: '过路费', en: 'road toll' },
}

/** Money leaves by transfer or official card; cash only in a situation of the closed list. */
export const noCash: Rule = {
  id: 'R-PAY-01',
  name: { zh: '禁止现金', en: 'No cash' },
  sentence: {
    zh: '支付用转账或公务卡;现金只限名单所列情形。',
    en: 'Payments go by transfer or official card; cash only in the situations of the list.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;公务卡管理办法;通知第九条(N-096)',
    en: 'Rules on domestic official receptions; rules on official cards; notice, clause 9 (N-096)',
  },
  why: {
    zh: '转账和公务卡留下收款人、时间和金额,现金不留。例外是封闭名单,名单以外没有例外。',
    en: 'A transfer or an official card leaves payee, time and amount behind; cash does not. The exceptions are a closed list.',
  },
  sources: ['L-REC', 'L-CARD'],
  clauses: ['N-096'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  // Asked at the claim already: after the authorisation the method is frozen and nobody could mend it.
  stages: ['CLM', 'PAY'],
  overridable: false,
  check({ payment }) {
    if (!payment) return notEvaluated('BLOCK', 'method')
    const { method, cashExemption } = payment
    const figures = { measured: method, field: 'method', inputs: cashExemption ? { exemption: cashExemption } : {} }
    return method === 'CASH' && !cashExemption ? fail('BLOCK', figures) : pass('BLOCK', figures)
  },
  explain({ verdict, measured, inputs }) {
    if (verdict === 'NOT_EVALUATED')
      return {
        sentence: {
          zh: '缺支付方式,未评估;这不等于通过。',
          en: 'Not evaluated: the method of payment is missing. This is not a pass.',
        },
        remedy: { zh: '选择支付方式。', en: 'Choose a method of payment.' },
      }
    if (verdict === 'FAIL')
      return {
        sentence: { zh: '现金支付,未列明允许的情形。', en: 'Payment in cash, without a situation of the list.' },
        remedy: {
          zh: '改用转账或公务卡,或列明情形。',
          en: 'Use a transfer or the official card, or name the situation.',
        },
      }
    if (measured === 'CASH') {
      const { zh, en } = EXEMPTIONS[inputs['exemption'] as CashExemption]
      return {
        sentence: { zh: `现金支付,属名单情形(${zh})。`, en: `Payment in cash, in a situation of the list (${en}).` },
        remedy: null,
      }
    }
    return { sentence: { zh: '不用现金。', en: 'No cash is used.' }, remedy: null }
  },
}
