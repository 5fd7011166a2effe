// Swedish dates are ISO dates. The county's day is the day in Shanghai, wherever the reader's computer is.
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 2015-06-12 14:05 */
export function minuteOf(moment: string): string {
  return shanghai.format(new Date(moment)).replace(',', '')
}

/** 2015-06-12 */
export function dayOf(moment: string): string {
  return minuteOf(moment).slice(0, 10)
}

/** The moment of which a page tells: the end of the day asked for in Shanghai, and now if that day is not over. */
export function momentTold(day: string | null, now: string): string {
  if (day === null) return now
  const end = `${day}T23:59:59+08:00`
  return Date.parse(end) < Date.parse(now) ? end : now
}

export type Waited = { unit: 'minutes' | 'hours' | 'days'; count: number }

/** How long something has waited by the county's clock, which in the demonstration is not that of the browser. */
export function waited(since: string, now: string): Waited {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000))
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  if (minutes < 1440) return { unit: 'hours', count: Math.floor(minutes / 60) }
  return { unit: 'days', count: Math.floor(minutes / 1440) }
}

/** Every civil day from the first to the last, both included; at most the days of a year. */
export function daysFrom(first: string, last: string): string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  const many = Math.floor((Date.parse(`${last}T00:00:00Z`) - start) / 86_400_000) + 1
  return Array.from({ length: Math.max(0, Math.min(many, 366)) }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  )
}
