import fc from 'fast-check'
import { expect, it } from 'vitest'
import { granted, refusalsIn } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { TAIWAN } from '../../test/people.ts'
import { fen } from '../money.ts'
import { usesOf } from '../notice/notice.ts'
import { allocateLine as allocate } from './allocate-line.ts'
import type { LineAllocated } from './budget-line.ts'
import { evolveSpecialFund, type SpecialFund } from './special-fund.ts'

const FUND: SpecialFund = { id: 'fund', fiscalYear: 2015, appropriated: fen(1_000_000n), allocated: fen(400_000n) }

const line = (more: Partial<LineAllocated> = {}) => ({
  id: 'line',
  fiscalYear: 2015,
  fund: 'TEAM_WORKING' as const,
  team: TAIWAN,
  use: 'TRANSPORT',
  amount: fen(600_000n),
  ...more,
})

const allocateLine = (fund: SpecialFund, line: Omit<LineAllocated, 'type'>) => allocate(fund, line, NOTICE)

it('N-081 a line may take the last fen of the fund, and not one more', () => {
  const facts = granted(allocateLine(FUND, line()))
  expect(facts.line).toEqual([{ type: 'LineAllocated', ...line() }])
  expect(facts.fund.reduce(evolveSpecialFund, FUND).allocated).toBe(1_000_000n)
  const over = allocateLine(FUND, line({ amount: fen(600_001n) }))
  expect(refusalsIn(over)).toEqual([['OVER_APPROPRIATION', 'amount', 'N-081']])
  expect(over.allowed || over.refusals[0]?.message.en).toContain('6,000.00')
  expect(over.allowed || over.refusals[0]?.message.en).toContain('6,000.01')
})

it.each([0n, -1n])('a line of %s fen is refused', (amount) => {
  expect(allocateLine(FUND, line({ amount: fen(amount) })).allowed).toBe(false)
})

it('N-081 a line of another fiscal year is refused', () => {
  expect(allocateLine(FUND, line({ fiscalYear: 2016 })).allowed).toBe(false)
})

it('N-081 a line of another fiscal year is told of the year, not of the money that is left', () => {
  expect(refusalsIn(allocateLine(FUND, line({ fiscalYear: 2016 })))).toEqual([
    ['OUTSIDE_FISCAL_YEAR', 'fiscalYear', 'N-081'],
  ])
})

it('a line of nothing is told that its amount must be above zero', () => {
  expect(refusalsIn(allocateLine(FUND, line({ amount: fen(0n) })))[0]?.slice(0, 2)).toEqual([
    'AMOUNT_NOT_POSITIVE',
    'amount',
  ])
})

it('N-083 to N-093 the two levels of money never mix: each use goes to its own kind of line only', () => {
  for (const { code, fund } of usesOf(NOTICE)) {
    const special = allocateLine(FUND, line({ fund: 'SPECIAL', team: null, use: code }))
    const working = allocateLine(FUND, line({ use: code }))
    expect([code, special.allowed, working.allowed]).toEqual([code, fund === 'SPECIAL', fund === 'TEAM_WORKING'])
    expect(refusalsIn(fund === 'SPECIAL' ? working : special)).toEqual([['INVALID_INPUT', 'use', 'N-083']])
  }
})

it.each([
  ['a line of the special fund that names a team', { fund: 'SPECIAL' as const, use: 'INVESTMENT_FAIR' }],
  ['a line of working funds without a team', { team: null }],
  ['a line of a team that the notice does not know', { team: 'HEAVY_INDUSTRY' }],
  ['a use that the notice does not know', { use: 'ENTERTAINMENT' }],
])('N-083 %s is refused', (_, more) => {
  expect(refusalsIn(allocateLine(FUND, line(more)))).toEqual([['INVALID_INPUT', 'use', 'N-083']])
})

it('N-081 however lines are asked for, the fund is never overdrawn', () => {
  const amounts = fc.array(fc.bigInt({ min: -10n, max: 500_000n }), { maxLength: 20 })
  fc.assert(
    fc.property(amounts, (amounts) => {
      const end = amounts.reduce((fund, amount) => {
        const decision = allocateLine(fund, line({ amount: fen(amount) }))
        return decision.allowed ? decision.facts.fund.reduce(evolveSpecialFund, fund) : fund
      }, FUND)
      expect(end.allocated <= end.appropriated && end.allocated >= FUND.allocated).toBe(true)
    }),
  )
})
