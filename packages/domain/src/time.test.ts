import { expect, it } from 'vitest'
import { civilDate, yearOf } from './time.ts'

const two = (count: number) => String(count).padStart(2, '0')
const daysRead = (year: number) =>
  Array.from({ length: 14 * 33 }, (_, at) => `${year}-${two(Math.floor(at / 33))}-${two(at % 33)}`).filter(civilDate)

it.each([
  [2014, 365],
  [2015, 365],
  [2016, 366],
  [1900, 365],
  [2000, 366],
])('the year %i has %i days', (year, days) => {
  expect(daysRead(year)).toHaveLength(days)
})

it.each(['2016-02-29', '2000-02-29', '2015-01-31', '2015-04-30', '2015-12-31'])('%s is a day', (text) => {
  expect(civilDate(text)).toBe(text)
})

it.each([
  '2015-02-29',
  '1900-02-29',
  '2015-04-31',
  '2015-06-00',
  '2015-00-10',
  '2015-13-01',
  '2015-6-1',
  '15-06-12',
  '2015-06-12T00:00:00Z',
  ' 2015-06-12',
  '2015-06-12\n',
  '2015/06/12',
  '2015-06-1२',
  '昨天',
  '',
])('%j is no day of the calendar', (text) => {
  expect(civilDate(text)).toBeUndefined()
})

it('a day belongs to the fiscal year it begins with', () => {
  expect([yearOf('2014-12-31'), yearOf('2015-01-01')]).toEqual([2014, 2015])
})
