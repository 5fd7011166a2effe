import { daysAfter } from '../integrity/days.ts'
import type { Parameters } from '../integrity/parameters.ts'
import type { PersonId } from '../organisation/person.ts'
import type { CivilDate, Instant } from '../time.ts'
import type { Details, Document } from './details.ts'

/** What a report says. `document` is the written report, where there is one that was filed elsewhere. */
export type ReportContent = { readonly summary: string; readonly document: Document | null }

/** 出差报告: what came of a trip, who said so, and when. */
export type TripReport = ReportContent & { readonly by: PersonId; readonly at: Instant }

/** Civil days after the last day of a trip within which it is reported, where the county has laid down none. (R-TRV-14) */
const DEFAULT_DAYS = 7

export const reportWithinDays = ({ reportWithinDays }: Parameters): number => reportWithinDays?.value ?? DEFAULT_DAYS

/** The last day on which the report of a trip is in time; null for a matter that is no trip. */
export const reportDueOn = (
  { details, to }: { readonly details: Details; readonly to: CivilDate },
  parameters: Parameters,
): CivilDate | null => (details.kind === 'TRAVEL' ? daysAfter(to, reportWithinDays(parameters)) : null)

/** Reports are overdue of the trips that ended before this day. */
export const reportOverdueBefore = (on: CivilDate, parameters: Parameters): CivilDate =>
  daysAfter(on, -reportWithinDays(parameters))
