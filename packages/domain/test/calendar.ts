import fc from 'fast-check'
import type { CivilDate } from '../src/time.ts'

const civil = (day: Date) => day.toISOString().slice(0, 10) as CivilDate

/** Any day of the four centuries in which the calendar repeats itself. */
export const anyDay: fc.Arbitrary<CivilDate> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map(civil)

/** What the calendar of the machine says, to hold our own against it. */
export const shifted = (date: CivilDate, days: number): CivilDate =>
  civil(new Date(Date.parse(date) + days * 86_400_000))
export const weekdayOf = (date: CivilDate): number => new Date(date).getUTCDay()
