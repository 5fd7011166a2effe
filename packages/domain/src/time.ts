/** A day on the calendar in Asia/Shanghai, `2015-06-12`. Compares as text. */
export type CivilDate = `${number}-${number}-${number}`
/** A moment in UTC with milliseconds, `2015-06-12T06:05:00.000Z`. Compares as text. */
export type Instant = `${string}Z`

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads a civil date; undefined for anything that is not a day of the calendar. */
export function civilDate(text: string): CivilDate | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
  return day >= 1 && day <= days ? (text as CivilDate) : undefined
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

/** The moment at which a civil day is over in Shanghai, which is eight hours before UTC all year. */
export const endOfDay = (day: CivilDate): Instant => `${day}T16:00:00.000Z`
