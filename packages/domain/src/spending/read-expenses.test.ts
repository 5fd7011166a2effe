import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyClaim } from '../../test/any-claim.ts'
import { dinner, journey, voucher } from '../../test/spent.ts'
import { canonical } from '../trail/canonical.ts'
import { readBearer, readExpenses, readVouchers } from './read-expenses.ts'

it('a claim comes out of a row as it went into it', () => {
  fc.assert(
    fc.property(anyClaim, ({ expenses, vouchers, bearer }) => {
      const stored = (value: unknown): unknown => JSON.parse(canonical(value))
      expect(readExpenses(stored(expenses))).toEqual(expenses)
      expect(readVouchers(stored(vouchers))).toEqual(vouchers)
      expect(readBearer(stored(bearer))).toEqual(bearer)
    }),
  )
})

it('an altered part is not shown as what it was', () => {
  expect(readExpenses({ ...journey(), mealDays: 1.5 })).toBeNull()
  expect(readExpenses({ ...dinner(6, 3), tip: '100' })).toBeNull()
  expect(readVouchers([voucher(), { ...voucher(), amount: '-1' }])).toBeNull()
  expect(readVouchers(3)).toBeNull()
  expect(readBearer({ kind: 'NOBODY', name: '' })).toBeNull()
})
