import { expect, it } from 'vitest'
import { lineOf } from '../../test/matter.ts'
import { fen } from '../money.ts'
import { available, evolveBudgetLine } from './budget-line.ts'

const held = (amount: bigint) => ({ type: 'BudgetHeld', requestId: 'request', amount: fen(amount) }) as const
const paid = (amount: bigint) =>
  ({ type: 'BudgetPaid', requestId: 'request', paymentId: 'payment', amount: fen(amount) }) as const

const released = (amount: bigint) => ({ type: 'BudgetReleased', requestId: 'request', amount: fen(amount) }) as const

const restored = (amount: bigint) =>
  ({ type: 'BudgetRestored', requestId: 'request', paymentId: 'payment', amount: fen(amount) }) as const

it('a new line has all of its money available', () => {
  const line = lineOf(1_000n)
  expect([line.allocated, available(line), line.committed, line.paid]).toEqual([1_000n, 1_000n, 0n, 0n])
  expect(line).not.toHaveProperty('amount')
})

it('holding takes from what is available, paying from what is held; what was allocated stays', () => {
  const after = [held(600n), held(100n), paid(250n)].reduce(evolveBudgetLine, lineOf(1_000n))
  expect([after.allocated, available(after), after.committed, after.paid]).toEqual([1_000n, 300n, 450n, 250n])
})

it('what is released is available again', () => {
  const after = [held(600n), paid(250n), released(350n)].reduce(evolveBudgetLine, lineOf(1_000n))
  expect([after.allocated, available(after), after.committed, after.paid]).toEqual([1_000n, 750n, 0n, 250n])
})

it('what is restored is paid no longer, and available again', () => {
  const after = [held(600n), paid(600n), restored(50n)].reduce(evolveBudgetLine, lineOf(1_000n))
  expect([after.allocated, available(after), after.committed, after.paid]).toEqual([1_000n, 450n, 0n, 550n])
})

it.each([held(1n), paid(1n), released(1n), restored(1n)])(
  '$type says nothing of a line that was never allocated',
  (fact) => {
    expect(() => evolveBudgetLine(undefined, fact)).toThrow(`${fact.type} before LineAllocated`)
  },
)
