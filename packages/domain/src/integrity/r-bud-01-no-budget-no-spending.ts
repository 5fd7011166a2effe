import { available } from '../funds/budget-line.ts'
import { yuan } from '../money.ts'
import { fail, pass, type Rule } from './rule.ts'

/** What is available on the line, together with what it already holds for this matter, covers the amount. */
export const noBudgetNoSpending: Rule = {
  id: 'R-BUD-01',
  name: { zh: '无预算不支出', en: 'No budget, no spending' },
  sentence: {
    zh: '本次金额不得超过预算线上的可用金额。',
    en: 'The amount may not exceed what is available on the budget line.',
  },
  citation: { zh: '预算法第十三条;通知第八条(N-081)', en: 'Budget Law, article 13; notice, clause 8 (N-081)' },
  why: {
    zh: '钱在批准前就要有着落。批准即占用,占用和已付的金额不能再答应给别的事项。',
    en: 'Money is there before it is promised. An approval commits it, and what is committed or paid cannot be promised to another matter.',
  },
  sources: ['L-BUD', 'L-TL13'],
  clauses: ['N-081'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'PAY'],
  overridable: false,
  check({ amount, held, line }) {
    const covered = available(line) + held
    const figures = {
      measured: String(amount),
      limit: String(covered),
      field: 'application.amount',
      inputs: { short: String(amount > covered ? amount - covered : 0n) },
    }
    return amount <= covered ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain({ verdict, measured, limit, inputs }) {
    const [asked, covered] = [yuan(BigInt(measured ?? 0)), yuan(BigInt(limit ?? 0))]
    const short = yuan(BigInt(inputs['short'] ?? 0))
    if (verdict === 'PASS')
      return {
        sentence: {
          zh: `可用 ${covered} 元,本次 ${asked} 元,够用。`,
          en: `CNY ${covered} is available; this asks ${asked}.`,
        },
        remedy: null,
      }
    return {
      sentence: {
        zh: `本线可用 ${covered} 元,本次 ${asked} 元,差 ${short} 元。`,
        en: `CNY ${covered} is available, this asks ${asked}: short by ${short}.`,
      },
      remedy: {
        zh: '减少金额,或由领导小组办公室提出调整指标。',
        en: 'Lower the amount, or let the leading-group office propose a change of the line.',
      },
    }
  },
}
