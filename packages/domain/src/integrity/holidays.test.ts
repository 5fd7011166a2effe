import { expect, it } from 'vitest'
import type { CivilDate } from '../time.ts'
import { isWorkday } from './holidays.ts'

it.each<[CivilDate, boolean | undefined]>([
  ['2015-06-12', true],
  ['2015-06-13', false],
  ['2015-06-14', false],
  ['2015-06-22', false],
  ['2015-06-23', true],
  ['2015-02-28', true],
  ['2015-10-10', true],
  ['2015-10-07', false],
  ['2015-10-08', true],
  ['2014-06-12', undefined],
])('people work on %s: %s', (day, works) => {
  expect(isWorkday(day)).toBe(works)
})
