import { expect, it } from 'vitest'
import { claimAt, granted, paymentAt, refusalsIn, type Story } from '../../test/matter.ts'
import { circumstances } from '../../test/people.ts'
import { fen } from '../money.ts'
import { requestPayment } from './request-payment.ts'

const NUMBERED = { id: 'payment', number: 'ZF-2015-001' }
const ask = (story: Story = {}) => {
  const { request, claim, line } = claimAt('PAYABLE', story)
  return requestPayment(request, claim, line, NUMBERED, circumstances('钱'))
}

it('the cashier asks the treasury to pay exactly what was authorised', () => {
  const { claim, payment } = granted(ask({ cut: 8_000n }))
  const { at } = circumstances('钱')
  expect(claim).toEqual([{ type: 'ClaimPaymentRequested', paymentId: 'payment', by: '钱', at }])
  expect(payment[0]).toEqual({
    type: 'PaymentRequested',
    ...NUMBERED,
    claimId: 'claim',
    amount: 42_000n,
    method: 'TRANSFER',
    by: '钱',
    at,
  })
  expect(payment[1].judgement.results.map(({ rule, verdict }) => [rule, verdict])).toEqual([
    ['R-REC-20', 'NOT_APPLICABLE'],
    ['R-OVS-04', 'PASS'],
    ['R-OVS-06', 'NOT_APPLICABLE'],
    ['R-BUD-01', 'PASS'],
    ['R-BUD-05', 'NOT_APPLICABLE'],
    ['R-BUD-06', 'PASS'],
    ['R-PAY-01', 'PASS'],
    ['R-PAY-02', 'PASS'],
    ['R-SOD-01', 'PASS'],
    ['R-SOD-03', 'PASS'],
  ])
})

it('R-BUD-01 what is held is there to be paid, also when nothing else is left on the line', () => {
  expect(ask({ allocated: 60_000n, claim: { amount: fen(60_000n) } }).allowed).toBe(true)
})

it('R-PAY-01 cash is refused, unless its situation is on the list', () => {
  const { request, claim, line } = claimAt('PAYABLE')
  const cash = { ...claim, method: 'CASH' as const }
  expect(refusalsIn(requestPayment(request, cash, line, NUMBERED, circumstances('钱')))).toEqual([
    ['RULE_BLOCKS', 'method', 'R-PAY-01'],
  ])
  expect(ask({ claim: { method: 'CASH', cashExemption: 'TAXI' } }).allowed).toBe(true)
  expect(ask({ claim: { method: 'OFFICIAL_CARD' } }).allowed).toBe(true)
})

it('asking for payment moves no money yet', () => {
  const { line, request, claim, payment } = paymentAt('PAYING')
  expect([line.committed, line.paid, request.held, request.claimed]).toEqual([60_000n, 0n, 60_000n, 50_000n])
  expect(claim.status).toBe('PAYING')
  expect(payment).toMatchObject({ status: 'PAYING', requestedBy: '钱', confirmedBy: null, receiptNumber: null })
})
