import { expect, it } from 'vitest'
import { roundAmount } from './round-amount.ts'

it.each([
  ['5000000000.00', 100_000_000n, '50'],
  ['500000000.00', 100_000_000n, '5'],
  ['5000000000.00', 1_000_000n, '5,000'],
  ['499999999.99', 100_000_000n, null],
  ['500000000.01', 100_000_000n, null],
  ['550000000.00', 100_000_000n, null],
])('%s in units of %s is %s', (amount, unit, round) => {
  expect(roundAmount(amount, unit)).toBe(round)
})
