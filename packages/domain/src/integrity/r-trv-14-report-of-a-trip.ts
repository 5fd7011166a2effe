import { reportWithinDays } from '../spending/trip-report.ts'
import { calendarDays } from './days.ts'
import type { Parameters } from './parameters.ts'
import { fail, notApplicable, notEvaluated, pass, type Case, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A trip is reported soon after it; whoever still owes a report says why they travel again. */
export const reportOfATrip: Rule = {
  id: 'R-TRV-14',
  name: { zh: '无出差成果', en: 'No report of a trip' },
  sentence: {
    zh: '出差结束后在规定天数内报告结果;还欠着报告的,下一次出差须写明理由。',
    en: 'A trip is reported within the days laid down; whoever still owes a report gives a reason for the next trip.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;县出差报告期限(P-25);通知第九条(N-098)',
    en: "Regulations on frugality; the county's time for reports of trips (P-25); notice, clause 9 (N-098)",
  },
  why: {
    zh: '招商要看实效。没有人说得出结果的出差,和旅游分不清。',
    en: 'Promotion is measured by what comes of it. A trip of which nobody can say that looks like tourism.',
  },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['JUST', 'FLAG'],
  parameters: ['reportWithinDays'],
  stages: ['PRE', 'AUD'],
  overridable: false,
  check({ details, ...given }, { parameters }, stage) {
    if (details.kind !== 'TRAVEL') return notApplicable(stage === 'PRE' ? 'JUST' : 'FLAG')
    return stage === 'PRE' ? owed(given, parameters) : reported(given, parameters)
  },
  explain: explained(
    ({ measured, limit, inputs }) => {
      const { zh, en } = source(inputs)
      if (inputs['asked'] === 'OTHERS')
        return { zh: '没有欠着的出差报告。', en: 'No report of an earlier trip is overdue.' }
      return inputs['asked'] === 'AWAITED'
        ? {
            zh: `结束 ${measured} 天,还没有出差报告,期限 ${limit} 天${zh}。`,
            en: `${measured} days after its end the trip is not reported; the limit is ${limit}${en}.`,
          }
        : {
            zh: `结束后 ${measured} 天报告,期限 ${limit} 天${zh}。`,
            en: `Reported ${measured} days after its end; the limit is ${limit}${en}.`,
          }
    },
    ({ measured, limit, inputs }) => {
      const { zh, en } = source(inputs)
      const { asked, numbers, days } = inputs
      if (asked === 'OTHERS')
        return {
          sentence: {
            zh: `还有 ${measured} 次出差过了 ${days} 天没有报告(${numbers}),上限 ${limit} 次${zh}。`,
            en: `${measured} earlier trips are not reported after ${days} days (${numbers}); the limit is ${limit}${en}.`,
          },
          remedy: { zh: '先补交这些出差报告,或写明理由。', en: 'Report these trips first, or give a reason.' },
        }
      return asked === 'AWAITED'
        ? {
            sentence: {
              zh: `结束 ${measured} 天还没有出差报告,期限 ${limit} 天${zh}。`,
              en: `${measured} days after its end the trip is still not reported; the limit is ${limit}${en}.`,
            },
            remedy: {
              zh: '由经办人或参加人员补交出差报告。',
              en: 'The applicant or a participant reports it.',
            },
          }
        : {
            sentence: {
              zh: `结束后 ${measured} 天才报告,期限 ${limit} 天${zh}。`,
              en: `Reported only ${measured} days after its end; the limit is ${limit}${en}.`,
            },
            remedy: { zh: '查明迟报的原因。', en: 'Find out why it came late.' },
          }
    },
  ),
}

/** Where the days come from, unless the county has laid down none. */
const source = ({ parameter }: Finding['inputs']) =>
  parameter ? { zh: `(参数 ${parameter})`, en: ` (parameter ${parameter})` } : { zh: '', en: '' }

const from = ({ reportWithinDays }: Parameters) => (reportWithinDays ? { parameter: reportWithinDays.id } : {})

/** Before the next trip: earlier ones of the same applicant, as they stand in the books. */
function owed({ related }: Pick<Case, 'related'>, parameters: Parameters): Finding {
  if (!related) return notEvaluated('JUST', 'matters')
  const numbers = related.unreportedTrips
  const figures = {
    measured: String(numbers.length),
    limit: '0',
    inputs: {
      asked: 'OTHERS',
      days: String(reportWithinDays(parameters)),
      numbers: numbers.join('、'),
      ...from(parameters),
    },
  }
  return numbers.length ? fail('JUST', figures) : pass('JUST', figures)
}

/** Afterwards: how many days after its last day the trip was reported, or has been waiting for its report. */
function reported({ on, to, reportedOn }: Pick<Case, 'on' | 'to' | 'reportedOn'>, parameters: Parameters): Finding {
  const after = Math.max(0, calendarDays(to, reportedOn ?? on) - 1)
  const days = reportWithinDays(parameters)
  const figures = {
    measured: String(after),
    limit: String(days),
    inputs: { asked: reportedOn ? 'REPORTED' : 'AWAITED', ...from(parameters) },
  }
  return after <= days ? pass('FLAG', figures) : fail('FLAG', figures)
}
