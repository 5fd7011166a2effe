import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyDay, shifted, weekdayOf } from '../../test/calendar.ts'
import type { CivilDate } from '../time.ts'
import { calendarDays, daysAfter, isWeekend } from './days.ts'

it('days are counted as the calendar has them, over months, leap days and centuries', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
      expect(daysAfter(date, days)).toBe(shifted(date, days))
      expect(calendarDays(date, daysAfter(date, days))).toBe(days + 1)
      expect(isWeekend(date)).toBe([0, 6].includes(weekdayOf(date)))
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
