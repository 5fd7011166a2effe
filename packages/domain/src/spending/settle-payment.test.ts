import { expect, it } from 'vitest'
import { after, granted, paymentAt, refusalsIn, type Paying } from '../../test/matter.ts'
import { circumstances } from '../../test/people.ts'
import { available } from '../funds/budget-line.ts'
import { requestPayment } from './request-payment.ts'
import { confirmPayment, returnPayment } from './settle-payment.ts'

const { line, request, claim, payment } = paymentAt('PAYING')
const treasury = circumstances('章')
const confirm = (receipt: string) => confirmPayment(request, claim, payment, receipt, treasury)

it("the treasury confirms with the bank's receipt, and what was held is paid", () => {
  const facts = granted(confirm(' 回单 0617 '))
  expect(facts.request).toEqual([{ type: 'HoldPaid', paymentId: 'payment', amount: 50_000n }])
  expect(facts.claim).toEqual([{ type: 'ClaimPaid', paymentId: 'payment', by: '章', at: treasury.at }])
  expect(facts.payment[0]).toMatchObject({ type: 'PaymentConfirmed', receiptNumber: '回单 0617', by: '章' })
  expect(facts.line).toEqual([{ type: 'BudgetPaid', requestId: 'request', paymentId: 'payment', amount: 50_000n }])
  const paid = paymentAt('PAID')
  expect([available(paid.line), paid.line.committed, paid.line.paid]).toEqual([940_000n, 10_000n, 50_000n])
  expect([paid.request.held, paid.request.claimed, paid.request.paid]).toEqual([10_000n, 0n, 50_000n])
  expect(paid.claim.status).toBe('PAID')
  expect(paid.payment).toMatchObject({ status: 'PAID', confirmedBy: '章', confirmedAt: treasury.at })
})

it('no receipt, no confirmation', () => {
  const answers = ['', ' ', '9', '9'.repeat(60), '9'.repeat(61)].map((receipt) => refusalsIn(confirm(receipt)))
  const no = [['TEXT_LENGTH', 'receiptNumber', null]]
  expect(answers).toEqual([no, no, [], [], no])
})

it('what the treasury returns is held as before, and may be asked for again in a new payment', () => {
  const returned = paymentAt('RETURNED')
  expect(returned.payment).toMatchObject({ status: 'RETURNED', returnedBy: '章', returnedReason: '户名不符' })
  expect(returned.claim.status).toBe('PAYABLE')
  expect([returned.line, returned.request]).toEqual([line, request])
  const second = { id: 'payment 2', number: 'ZF-2015-002' }
  const again = requestPayment(returned.request, returned.claim, returned.line, second, circumstances('钱'))
  const books = after<Paying, Paying>({ ...returned, payment: undefined as never }, again)
  expect(books.payment).toMatchObject({ id: 'payment 2', status: 'PAYING', amount: 50_000n })
})

it('a return needs a reason of at most a thousand characters', () => {
  const answers = ['', ' ', '因'.repeat(1000), '因'.repeat(1001)].map((reason) =>
    refusalsIn(returnPayment(request, claim, payment, reason, treasury)),
  )
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(answers).toEqual([no, no, [], no])
})
