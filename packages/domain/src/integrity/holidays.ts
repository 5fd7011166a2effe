import type { CivilDate } from '../time.ts'
import { isWeekend } from './days.ts'

/** Public holidays, and the days off on which people work instead, of a year. */
type YearOfHolidays = { readonly off: readonly [CivilDate, CivilDate][]; readonly worked: readonly CivilDate[] }

/** The calendar that the State Council announced for 2015, with the holiday of 3 September. */
const YEARS: Readonly<Record<string, YearOfHolidays>> = {
  '2015': {
    off: [
      ['2015-01-01', '2015-01-03'],
      ['2015-02-18', '2015-02-24'],
      ['2015-04-04', '2015-04-06'],
      ['2015-05-01', '2015-05-03'],
      ['2015-06-20', '2015-06-22'],
      ['2015-09-03', '2015-09-05'],
      ['2015-09-26', '2015-09-27'],
      ['2015-10-01', '2015-10-07'],
    ],
    worked: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'],
  },
}

/** Whether people work on a day; undefined for a year whose calendar is not known here. */
export function isWorkday(date: CivilDate): boolean | undefined {
  const year = YEARS[date.slice(0, 4)]
  if (!year) return undefined
  if (year.worked.includes(date)) return true
  return !isWeekend(date) && !year.off.some(([first, last]) => first <= date && date <= last)
}
