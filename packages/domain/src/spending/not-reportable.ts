import type { Circumstances } from '../access/circumstances.ts'
import type { Action } from '../access/matrix.ts'
import { refusal, type Refusal } from '../decision.ts'
import type { Matter } from './matter.ts'

/** Why there is nothing to report, whoever asks: no trip, reported already, or not over. Null for every other act. */
export function notReportable(
  action: Action,
  { request: { details, to, report, cancelledReason } }: Matter,
  { organisation: { on } }: Circumstances,
): Refusal | null {
  if (action !== 'REPORT_TRIP') return null
  if (details.kind !== 'TRAVEL')
    return refusal(
      'NOT_A_TRIP',
      { zh: '这件事项不是出差,没有出差报告。', en: 'This matter is no trip; there is no report of it.' },
      { remedy: { zh: '结果写在报销单里。', en: 'Its claim says what came of it.' }, basis: CLAUSE_9 },
    )
  if (cancelledReason !== null)
    return refusal(
      'NOT_A_TRIP',
      { zh: '这次出差已取消,没有去,不用报告。', en: 'This trip was cancelled; there is nothing to report.' },
      { remedy: { zh: '另行出差的,另行申请。', en: 'Another trip is applied for anew.' }, basis: CLAUSE_9 },
    )
  if (report)
    return refusal(
      'REPORTED_ALREADY',
      { zh: '这次出差已经报告过。', en: 'This trip was reported already.' },
      {
        remedy: {
          zh: '报告是事实,不能改写;补充内容写在下一次出差的报告里。',
          en: 'A report is a fact and is not rewritten; the next one may add to it.',
        },
        basis: CLAUSE_9,
      },
    )
  if (on > to) return null
  return refusal(
    'EVENT_NOT_OVER',
    {
      zh: `出差到 ${to} 才结束,今天 ${on},还不能报告结果。`,
      en: `The trip lasts until ${to} and today is ${on}; what came of it cannot be reported yet.`,
    },
    {
      remedy: { zh: '结束后的第二天起再报告。', en: 'Report it from the day after its last day on.' },
      basis: CLAUSE_9,
    },
  )
}

const CLAUSE_9 = { id: 'N-098', citation: { zh: '通知第九条', en: 'Notice, clause 9' } }
