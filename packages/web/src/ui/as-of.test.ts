import { expect, it } from 'vitest'
import { asOfIn } from './as-of.ts'

it.each([
  ['as-of=2015-06-30', '2015-06-30'],
  ['as-of=2016-02-29', '2016-02-29'],
  ['as-of=2015-02-29', null],
  ['as-of=2015-6-30', null],
  ['as-of=2015-06-30T00:00', null],
  ['as-of=yesterday', null],
  ['as-of=', null],
  ['', null],
])('the address ?%s means %s', (address, day) => {
  expect(asOfIn(new URLSearchParams(address))).toBe(day)
})
