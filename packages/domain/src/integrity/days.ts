import { endOfDay, type CivilDate, type Instant } from '../time.ts'

/** Days of an era of 400 years, after which the calendar repeats itself. */
const ERA = 146_097
const { floor } = Math

/** How many days before a month, counted from March so that the leap day comes last. */
const daysBeforeMonth = (fromMarch: number): number => floor((153 * fromMarch + 2) / 5)
const daysBeforeYear = (ofEra: number): number => ofEra * 365 + floor(ofEra / 4) - floor(ofEra / 100)

/** The number of a day, counted on from 1 March of the year 0. */
function dayNumber(date: CivilDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [fromMarch, counted] = month > 2 ? [month - 3, year] : [month + 9, year - 1]
  const era = floor(counted / 400)
  return era * ERA + daysBeforeYear(counted - era * 400) + daysBeforeMonth(fromMarch) + day - 1
}

function dayOf(number: number): CivilDate {
  const era = floor(number / ERA)
  const within = number - era * ERA
  const leaps = floor(within / 1_460) - floor(within / 36_524) + floor(within / 146_096)
  const ofEra = floor((within - leaps) / 365)
  const ofYear = within - daysBeforeYear(ofEra)
  const fromMarch = floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(ofYear - daysBeforeMonth(fromMarch) + 1)}` as CivilDate
}

/** The day that comes a number of days after another. */
export const daysAfter = (date: CivilDate, days: number): CivilDate => dayOf(dayNumber(date) + days)

/** The civil day in Shanghai on which a moment falls. */
export function dayIn(at: Instant): CivilDate {
  const inGreenwich = at.slice(0, 10) as CivilDate
  return at < endOfDay(inGreenwich) ? inGreenwich : daysAfter(inGreenwich, 1)
}

/** Calendar days from the first to the last, both counted. */
export const calendarDays = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from) + 1

/** Whether a day is a Saturday or a Sunday. Day 0 was a Wednesday. */
export const isWeekend = (date: CivilDate): boolean => [3, 4].includes(dayNumber(date) % 7)
