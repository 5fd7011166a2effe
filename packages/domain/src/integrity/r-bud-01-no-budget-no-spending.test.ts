import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { noBudgetNoSpending } from './r-bud-01-no-budget-no-spending.ts'

const ask = (amount: bigint, line = lineOf(1_000_000n, { committed: fen(950_000n) }), held = 0n) =>
  noBudgetNoSpending.check(caseOf({ amount: fen(amount), held: fen(held), line }), law(), 'PRE')

it('R-BUD-01 of 10,000.00 with 9,500.00 committed, asking 600.00 is short by 100.00', () => {
  const finding = ask(60_000n)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '60000', limit: '50000' })
  expect(noBudgetNoSpending.explain(finding, NOTICE).sentence).toEqual({
    zh: '本线可用 500.00 元,本次 600.00 元,差 100.00 元。',
    en: 'CNY 500.00 is available, this asks 600.00: short by 100.00.',
  })
})

it('R-BUD-01 the last fen of the line may be spent, and not one more', () => {
  expect(ask(50_000n).verdict).toBe('PASS')
  expect(ask(50_001n).verdict).toBe('FAIL')
})

it('R-BUD-01 what was paid is as gone as what is committed', () => {
  const line = lineOf(1_000_000n, { committed: fen(400_000n), paid: fen(550_000n) })
  expect([ask(50_000n, line).verdict, ask(50_001n, line).verdict]).toEqual(['PASS', 'FAIL'])
})

it('R-BUD-01 what the line already holds for this matter covers it a second time', () => {
  const line = lineOf(1_000_000n, { committed: fen(1_000_000n) })
  expect([ask(60_000n, line, 60_000n).verdict, ask(60_001n, line, 60_000n).verdict]).toEqual(['PASS', 'FAIL'])
})

it('R-BUD-01 passes exactly when the line, with the amount taken, stays above zero', () => {
  const money = fc.bigInt({ min: 0n, max: 10n ** 14n })
  fc.assert(
    fc.property(money, money, money, money, (allocated, committed, paid, amount) => {
      const line = lineOf(allocated, { committed: fen(committed), paid: fen(paid) })
      expect(ask(amount, line).verdict).toBe(committed + paid + amount <= allocated ? 'PASS' : 'FAIL')
    }),
  )
})
