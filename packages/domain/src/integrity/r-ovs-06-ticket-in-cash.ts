import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Air tickets of a mission abroad are paid by card or transfer, whatever would exempt from it elsewhere. */
export const ticketInCash: Rule = {
  id: 'R-OVS-06',
  name: { zh: '机票现金支付', en: 'Air ticket paid in cash' },
  sentence: {
    zh: '出国(境)机票用公务卡或转账支付,不付现金。',
    en: 'Air tickets of a mission abroad are paid by official card or transfer, never in cash.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;公务机票购买管理的规定;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; rules on official air tickets; notice, clause 9 (N-098)',
  },
  why: {
    zh: '机票金额大,现金付款查不清退票和差价。',
    en: 'Tickets are dear, and cash hides refunds and differences in price.',
  },
  sources: ['L-OVS', 'L-TIX'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'PAY'],
  overridable: false,
  check({ details, claim, payment }) {
    if (details.kind !== 'TRAVEL' || details.region === 'MAINLAND') return notApplicable('BLOCK')
    if (claim?.expenses.kind !== 'TRAVEL') return notEvaluated('BLOCK', 'claim')
    const flights = claim.expenses.legs.filter(({ mode }) => mode === 'AIR').length
    if (!flights || !payment) return notApplicable('BLOCK')
    const figures = { measured: String(flights), field: 'method', inputs: { method: payment.method } }
    return payment.method === 'CASH' ? fail('BLOCK', figures) : pass('BLOCK', figures)
  },
  explain: explained(
    ({ measured }) => ({
      zh: `${measured} 段机票不用现金支付。`,
      en: `Air tickets that are not paid in cash: ${measured}.`,
    }),
    ({ measured }) => ({
      sentence: {
        zh: `${measured} 段出国(境)机票用现金支付,一段也不允许。`,
        en: `Air tickets of a mission abroad that are paid in cash: ${measured}; none may be.`,
      },
      remedy: { zh: '改用公务卡或转账支付。', en: 'Pay by official card or transfer.' },
    }),
  ),
}
