import { expect, it } from 'vitest'
import { after, claimAt, granted, paymentAt, refusalsIn, type Paying } from '../../test/matter.ts'
import { circumstances, EVERY_POST } from '../../test/people.ts'
import { available } from '../funds/budget-line.ts'
import type { Duty } from '../integrity/rule.ts'
import { fen } from '../money.ts'
import { closeMatter } from './close-matter.ts'
import { recoverPayment } from './recover-payment.ts'

const accountant = circumstances('计')
const back = (amount: bigint, more: object = {}) => ({
  amount: fen(amount),
  reason: '票据复核后发现重复',
  receiptNumber: '回单 0701',
  ...more,
})
const recover = ({ request, claim, payment }: Paying, amount: bigint, more: object = {}, who = accountant) =>
  recoverPayment(request, claim, payment, back(amount, more), who)
const money = ({ line, request, payment }: Paying) => {
  expect(line.allocated).toBe(available(line) + line.committed + line.paid)
  return [available(line), line.committed, line.paid, request.paid, request.recovered, payment.recovered]
}

it('N-081 what is recovered is available on the line again, and no longer paid', () => {
  const paid = paymentAt('PAID')
  expect(money(paid)).toEqual([940_000n, 10_000n, 50_000n, 50_000n, 0n, 0n])
  const decision = recover(paid, 12_000n, { receiptNumber: ' 回单 0701 ' })
  const { at } = accountant
  expect(granted(decision)).toEqual({
    request: [{ type: 'PaidRecovered', paymentId: 'payment', amount: 12_000n }],
    payment: [{ type: 'PaymentRecovered', ...back(12_000n), by: '计', at }],
    line: [{ type: 'BudgetRestored', requestId: 'request', paymentId: 'payment', amount: 12_000n }],
  })
  const books = after<Paying, Paying>(paid, decision)
  expect(money(books)).toEqual([952_000n, 10_000n, 38_000n, 38_000n, 12_000n, 12_000n])
  expect(books.payment).toEqual({
    ...paid.payment,
    recovered: 12_000n,
    recoveredReason: '票据复核后发现重复',
    recoveryReceipt: '回单 0701',
    recoveredBy: '计',
  })
  expect(books.claim).toEqual(paid.claim)
  expect([books.request.status, books.request.held]).toEqual(['APPROVED', 10_000n])
})

it('N-081 it comes back in parts, to the last fen and not one more', () => {
  const first = after<Paying, Paying>(paymentAt('PAID'), recover(paymentAt('PAID'), 49_999n))
  expect(refusalsIn(recover(first, 2n))).toEqual([['OVER_PAID', 'amount', 'N-081']])
  const whole = after<Paying, Paying>(first, recover(first, 1n))
  expect(money(whole)).toEqual([990_000n, 10_000n, 0n, 0n, 50_000n, 50_000n])
  expect(whole.payment.status).toBe('PAID')
  const over = recover(whole, 1n)
  expect(refusalsIn(over)).toEqual([['OVER_PAID', 'amount', 'N-081']])
  expect(over.allowed || over.refusals[0]?.message.en).toContain('at most 0.00')
})

it.each([0n, -1n])('%s fen are no recovery', (amount) => {
  expect(refusalsIn(recover(paymentAt('PAID'), amount))).toEqual([['AMOUNT_NOT_POSITIVE', 'amount', null]])
})

it('a recovery has its reason and its receipt', () => {
  const paid = paymentAt('PAID')
  expect(refusalsIn(recover(paid, 1n, { reason: ' ', receiptNumber: '' }))).toEqual([
    ['TEXT_LENGTH', 'reason', null],
    ['TEXT_LENGTH', 'receiptNumber', null],
  ])
  const longest = { reason: '因'.repeat(1000), receiptNumber: '9'.repeat(60) }
  expect(recover(paid, 1n, longest).allowed).toBe(true)
  expect(refusalsIn(recover(paid, 1n, { receiptNumber: '9'.repeat(61) }))).toHaveLength(1)
})

it.each(['PAID', 'BOOKED', 'ARCHIVED'] as const)(
  'money comes back of a claim that is %s, and of a closed matter',
  (status) => {
    const { line, request, payment } = paymentAt('PAID')
    const { claim } = claimAt(status)
    const closed = after<Paying, Paying>(
      { line, request, claim, payment },
      closeMatter(request, [claim], circumstances('路')),
    )
    const books = after<Paying, Paying>(closed, recover(closed, 50_000n))
    expect([books.request.status, books.claim.status]).toEqual(['CLOSED', status])
    expect(money(books)).toEqual([1_000_000n, 0n, 0n, 0n, 50_000n, 50_000n])
    expect(books.request.released).toBe(10_000n)
  },
)

const held = (duty: Duty) => [{ duty, person: '兼' }]

it.each(['APPLICANT', 'REVIEWER', 'APPROVER', 'PAYER', 'TREASURY', 'ARCHIVIST'] as const)(
  'R-SOD-01 the table of C7: whoever was %s enters a recovery',
  (duty) => {
    const who = { ...circumstances('兼', { also: EVERY_POST }), elsewhere: held(duty) }
    const may = duty === 'REVIEWER' || duty === 'ARCHIVIST'
    expect(refusalsIn(recover(paymentAt('PAID'), 1n, {}, who))).toEqual(may ? [] : [['RULE_BLOCKS', null, 'R-SOD-01']])
  },
)
