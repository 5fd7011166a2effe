import { expect, it } from 'vitest'
import { granted, refusalsIn } from '../../test/matter.ts'
import { fen } from '../money.ts'
import { appropriateFund, evolveSpecialFund } from './special-fund.ts'

const fund = (amount: bigint) => ({
  id: 'fund',
  fiscalYear: 2015,
  amount: fen(amount),
  document: '演示财预 1 号',
})

it('N-081 the county sets money aside for the year, and nothing of it is allocated yet', () => {
  const { fund: facts } = granted(appropriateFund(fund(1n)))
  expect(facts.reduce(evolveSpecialFund, undefined as never)).toEqual({
    id: 'fund',
    fiscalYear: 2015,
    appropriated: 1n,
    allocated: 0n,
  })
})

it.each([0n, -1n])('N-081 a fund of %s fen is refused', (amount) => {
  expect(refusalsIn(appropriateFund(fund(amount)))).toEqual([['AMOUNT_NOT_POSITIVE', 'amount', 'N-081']])
})

it('money cannot be allocated from a fund that was never set aside', () => {
  expect(() => evolveSpecialFund(undefined, { type: 'FundAllocated', lineId: 'line', amount: fen(1n) })).toThrow(
    'FundAllocated before FundAppropriated',
  )
})
