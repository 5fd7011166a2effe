import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refused, type Decision } from '../decision.ts'
import { checkDocument } from './check-list.ts'
import type { SpendingRequest, TripReported } from './request.ts'
import { standing } from './standing.ts'
import type { ReportContent } from './trip-report.ts'

/** 出差报告: after the last day of a trip, its applicant or somebody who took part says what came of it, once. */
export function reportTrip(
  request: SpendingRequest,
  { summary, document }: ReportContent,
  circumstances: Circumstances,
): Decision<{ request: [TripReported] }> {
  const { by, at } = circumstances
  const no = standing('REPORT_TRIP', { request }, circumstances)
  const refusals = no ? [no] : [...checkText('summary', summary, LONGEST.note), ...checkDocument('document', document)]
  if (refusals.length) return refused(refusals)
  return allowed({ request: [{ type: 'TripReported', summary, document, by, at }] })
}
