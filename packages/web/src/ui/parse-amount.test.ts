import { expect, it } from 'vitest'
import { parseAmount } from './parse-amount.ts'

it.each([
  ['3200', '3200.00'],
  ['3,200.5', '3200.50'],
  ['1.2万', '12000.00'],
  ['１．２ 万元', '12000.00'],
  ['３，２００。００', '3200.00'],
  ['¥0.01', '0.01'],
  ['1.23456万', '12345.60'],
  ['0.0000000001亿', '0.01'],
  ['1.2亿', '120000000.00'],
  ['012', '12.00'],
])('%s is understood as %s', (typed, decimal) => {
  expect(parseAmount(typed)).toBe(decimal)
})

it.each(['', '元', '万', '-5', '1.005', '1.234567万1', '1.2345678万', '十二', '1e5', '1.2.3', '.5'])(
  '%s is no amount, and nothing is guessed',
  (typed) => {
    expect(parseAmount(typed)).toBeNull()
  },
)
