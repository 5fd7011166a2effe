import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CivilDate } from '../time.ts'
import { calendarDays, daysAfter, isWeekend } from './days.ts'

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as CivilDate)

it('days are counted as the calendar has them, over months, leap days and centuries', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
      const other = new Date(Date.parse(date) + days * 86_400_000)
      expect(daysAfter(date, days)).toBe(other.toISOString().slice(0, 10))
      expect(calendarDays(date, daysAfter(date, days))).toBe(days + 1)
      expect(isWeekend(date)).toBe([0, 6].includes(new Date(date).getUTCDay()))
    }),
  )
})

it.each<[CivilDate, CivilDate, number]>([
  ['2015-06-03', '2015-06-05', 3],
  ['2015-06-03', '2015-06-03', 1],
  ['2015-02-28', '2015-03-01', 2],
  ['2016-02-28', '2016-03-01', 3],
  ['2015-12-31', '2016-01-01', 2],
])('from %s to %s there are %i calendar days', (from, to, days) => {
  expect(calendarDays(from, to)).toBe(days)
  expect(daysAfter(from, days - 1)).toBe(to)
})
