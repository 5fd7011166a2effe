import { expect, it } from 'vitest'
import { dayOf, minuteOf, momentTold, waited } from './day.ts'

it('shows the county’s time, not that of the server or the browser', () => {
  expect(minuteOf('2015-06-12T06:05:00Z')).toBe('2015-06-12 14:05')
})

it('an evening in London is already the next day in the county', () => {
  expect(dayOf('2015-06-12T16:30:00Z')).toBe('2015-06-13')
})

it('waiting is counted by the county’s clock', () => {
  expect(waited('2015-06-10T00:00:00Z', '2015-06-12T23:00:00Z')).toEqual({ unit: 'days', count: 2 })
  expect(waited('2015-06-12T22:01:00Z', '2015-06-12T23:00:00Z')).toEqual({ unit: 'minutes', count: 59 })
  expect(waited('2015-06-12T22:00:00Z', '2015-06-12T23:00:00Z')).toEqual({ unit: 'hours', count: 1 })
})

it('a page of a past day tells of its end in the county, and one of now or of a day not over tells of now', () => {
  const now = '2015-06-12T15:00:00Z'
  expect(Date.parse(momentTold('2015-06-11', now))).toBe(Date.parse('2015-06-11T15:59:59Z'))
  expect(momentTold('2015-06-12', now)).toBe(now)
  expect(momentTold(null, now)).toBe(now)
})
