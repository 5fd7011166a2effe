import { expect, it } from 'vitest'
import { dayOf, minuteOf, waited } from './day.ts'

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
