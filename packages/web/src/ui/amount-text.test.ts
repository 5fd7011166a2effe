import { describe, expect, it } from 'vitest'
import { amountIn, exactAmount, unitFor } from './amount-text.ts'

describe('an amount never looks larger than it is', () => {
  it('one fen below five hundred million is not five hundred million', () => {
    expect(amountIn('yi', '499999999.99')).toBe('4.99')
    expect(amountIn('yi', '500000000.00')).toBe('5.00')
  })

  it('one fen below ten thousand is not ten thousand', () => {
    expect(amountIn('wan', '9999.99')).toBe('0.99')
  })

  it('a little is not shown as nothing', () => {
    expect(amountIn('wan', '3.20')).toBe('<0.01')
    expect(amountIn('wan', '0.00')).toBe('0.00')
  })
})

it('an exact amount keeps every fen, also where a number could not', () => {
  expect(exactAmount('90071992547409931.07')).toBe('90,071,992,547,409,931.07')
  expect(exactAmount('-3200.5')).toBe('−3,200.50')
})

it('the unit of a column follows its largest value', () => {
  expect(unitFor([])).toBe('yuan')
  expect(unitFor(['3.00', '99999.99'])).toBe('yuan')
  expect(unitFor(['3.00', '100000.00'])).toBe('wan')
  expect(unitFor(['100000000.00', '99999999.99'])).toBe('yi')
})
