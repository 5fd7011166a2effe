import { yearOf } from '../time.ts'
import { calendarDays } from './days.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A matter is claimed soon after it, and in the fiscal year that pays for it. */
export const lateClaim: Rule = {
  id: 'R-DOC-04',
  name: { zh: '逾期报销', en: 'Late claim' },
  sentence: {
    zh: '办结后在规定天数内报销;逾期或跨年度报销的须写明理由。',
    en: 'A matter is claimed within the days laid down; a later claim, or one in another fiscal year, needs a reason.',
  },
  citation: {
    zh: '县报销时限(P-16);会计法;通知第八条(N-094)',
    en: "The county's time for claims (P-16); Accounting Law; notice, clause 8 (N-094)",
  },
  why: {
    zh: '拖得越久越难核实;跨年报销还会打乱两年的预算。',
    en: 'The later a claim, the harder it is to verify; across years it also upsets two budgets.',
  },
  sources: ['L-ACC'],
  clauses: ['N-094'],
  certainty: 'LIKELY',
  severities: ['JUST'],
  parameters: ['claimWithinDays'],
  stages: ['CLM'],
  overridable: false,
  check({ on, to, line }, { parameters: { claimWithinDays } }) {
    const year = yearOf(on)
    if (year !== line.fiscalYear)
      return fail('JUST', { measured: String(year), limit: String(line.fiscalYear), inputs: { why: 'YEAR' } })
    if (!claimWithinDays) return notEvaluated('JUST', 'claimWithinDays')
    const days = Math.max(0, calendarDays(to, on) - 1)
    const { id, value } = claimWithinDays
    const figures = { measured: String(days), limit: String(value), inputs: { parameter: id } }
    return days <= value ? pass('JUST', figures) : fail('JUST', figures)
  },
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `办结后 ${measured} 天报销,时限 ${limit} 天(参数 ${inputs['parameter']})。`,
      en: `Days from the event to the claim: ${measured}; the limit is ${limit} (parameter ${inputs['parameter']}).`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence:
        inputs['why'] === 'YEAR'
          ? {
              zh: `在 ${measured} 年报销 ${limit} 年的预算。`,
              en: `A budget of ${limit} is claimed in ${measured}.`,
            }
          : {
              zh: `办结后 ${measured} 天才报销,时限 ${limit} 天(参数 ${inputs['parameter']})。`,
              en: `Days from the event to the claim: ${measured}, more than the limit of ${limit} (parameter ${inputs['parameter']}).`,
            },
      remedy: { zh: '写明迟报的理由。', en: 'Say why the claim is late.' },
    }),
  ),
}
