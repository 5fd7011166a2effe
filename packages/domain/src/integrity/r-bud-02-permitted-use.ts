import { useOf } from '../notice/notice.ts'
import { fail, pass, type Rule } from './rule.ts'

/**
 * The use is one that the notice permits, it belongs to the level of money that pays (special fund or working funds),
 * and it is the use of the line. An open use needs a written reason.
 */
export const permittedUse: Rule = {
  id: 'R-BUD-02',
  name: { zh: '用途限于通知所列', en: 'Uses of the notice only' },
  sentence: {
    zh: '专项资金只用于 N-083 至 N-090,小组经费只用于 N-092、N-093,两级不得混用;用于“其他”须写明理由。',
    en: 'The special fund pays for N-083 to N-090 only, working funds for N-092 and N-093 only; the two never mix, and "other" needs a reason.',
  },
  citation: {
    zh: '通知第八条(N-083 至 N-093);预算法第七十二条',
    en: 'Notice, clause 8 (N-083 to N-093); Budget Law, article 72',
  },
  why: {
    zh: '通知列明了两级资金各自的用途。用途不符就是挪用;“其他”是敞口,所以每次都要写明理由。',
    en: 'The notice names what each level of money is for. Any other use is diversion; "other" is open, so it needs a reason each time.',
  },
  sources: ['L-BUD'],
  clauses: ['N-083', 'N-084', 'N-085', 'N-086', 'N-087', 'N-088', 'N-089', 'N-090', 'N-092', 'N-093'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ use, line }, { notice }) {
    const known = useOf(notice, use)
    const figures = { measured: use, limit: line.use, field: 'application.use', inputs: { fund: line.fund } }
    if (!known || known.fund !== line.fund || use !== line.use) return fail('BLOCK', figures)
    return known.open ? fail('JUST', figures) : pass('BLOCK', figures)
  },
  explain({ verdict, severity, measured, limit, inputs }, notice) {
    const asked = useOf(notice, measured ?? '')?.name ?? { zh: measured ?? '', en: measured ?? '' }
    const of = useOf(notice, limit ?? '')?.name ?? { zh: limit ?? '', en: limit ?? '' }
    const fund =
      inputs['fund'] === 'SPECIAL'
        ? { zh: '专项资金', en: 'the special fund' }
        : { zh: '小组经费', en: 'working funds' }
    if (verdict === 'PASS')
      return {
        sentence: { zh: `${asked.zh}是${fund.zh}允许的用途。`, en: `${asked.en} is a permitted use of ${fund.en}.` },
        remedy: null,
      }
    if (severity === 'JUST')
      return {
        sentence: {
          zh: `“${asked.zh}”是敞口用途,须写明理由。`,
          en: `"${asked.en}" is an open use and needs a written reason.`,
        },
        remedy: { zh: '写明这笔支出为什么属于这项工作。', en: 'Say why this spending belongs to that work.' },
      }
    return {
      sentence: {
        zh: `用途“${asked.zh}”不能由这条${fund.zh}预算线(${of.zh})支出。`,
        en: `Spending for the use "${asked.en}" cannot come from this line of ${fund.en} (${of.en}).`,
      },
      remedy: { zh: '换用途相符的预算线,或改正用途。', en: 'Choose a line of that use, or correct the use.' },
    }
  },
}
