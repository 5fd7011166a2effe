import { expect, it } from 'vitest'
import { after, application, lineOf, paymentAt, type Asked, type Claimed, type Paying } from '../../test/matter.ts'
import { reception } from '../../test/planned.ts'
import { claimed, billLine, dinner, meal } from '../../test/spent.ts'
import { circumstances } from '../../test/people.ts'
import { available } from '../funds/budget-line.ts'
import { RULES } from '../integrity/rule-book.ts'
import { fen, ZERO } from '../money.ts'
import { authoriseClaim, returnClaim, reviewClaim } from './decide-claim.ts'
import { approveRequest, returnRequest } from './decide-request.ts'
import { fileClaim } from './file-claim.ts'
import { requestPayment } from './request-payment.ts'
import { confirmPayment, returnPayment } from './settle-payment.ts'
import { submitRequest } from './submit-request.ts'

const on = (by: string, day: number) => circumstances(by, { on: `2015-06-${day}` as '2015-06-12' })

/** What the line says (available, committed, paid), then what the request says (held, claimed, paid). */
const money = ({ line, request }: Asked) => {
  expect(line.allocated).toBe(available(line) + line.committed + line.paid)
  return [available(line), line.committed, line.paid, request.held, request.claimed, request.paid]
}

it('E1.9 from the request to the receipt, the money is in exactly one place at every step', () => {
  const line = lineOf(1_000_000n)
  const asking = { id: 'request', number: 'QS-2015-001' }
  const content = application({ amount: fen(600_000n) })

  const asked = after<{ line: typeof line }, Asked>({ line }, submitRequest(asking, content, line, on('禾', 10)))
  expect(money(asked)).toEqual([1_000_000n, 0n, 0n, 0n, 0n, 0n])
  const returned = after<Asked, Asked>(asked, returnRequest(asked.request, '请写明车次', on('艾', 11)))
  const resubmission = { ...asking, returned: returned.request }
  const again = after<Asked, Asked>(returned, submitRequest(resubmission, content, line, on('禾', 11)))
  expect(money(again)).toEqual([1_000_000n, 0n, 0n, 0n, 0n, 0n])
  const approved = after<Asked, Asked>(again, approveRequest(again.request, again.line, '同意', on('艾', 12)))
  expect(money(approved)).toEqual([400_000n, 600_000n, 0n, 600_000n, 0n, 0n])

  const filing = { id: 'claim', number: 'BX-2015-001' }
  const amount = fen(500_000n)
  const filed = after<Asked, Claimed>(
    approved,
    fileClaim(approved.request, approved.line, filing, claimed({ amount }), on('禾', 18)),
  )
  expect(money(filed)).toEqual([400_000n, 600_000n, 0n, 600_000n, 500_000n, 0n])
  const back = after<Claimed, Claimed>(filed, returnClaim(filed.request, filed.claim, '缺车票', on('计', 19)))
  expect(money(back)).toEqual([400_000n, 600_000n, 0n, 600_000n, 0n, 0n])
  const refiling = { ...filing, returned: back.claim }
  const refiled = after<Claimed, Claimed>(
    back,
    fileClaim(back.request, back.line, refiling, claimed({ amount }), on('禾', 20)),
  )
  const cut = reviewClaim(refiled.request, refiled.claim, fen(42_000n), '住宿超标准', on('计', 21))
  const reviewed = after<Claimed, Claimed>(refiled, cut)
  expect(money(reviewed)).toEqual([400_000n, 600_000n, 0n, 600_000n, 458_000n, 0n])
  const payable = after<Claimed, Claimed>(
    reviewed,
    authoriseClaim(reviewed.request, reviewed.claim, null, on('时', 22)),
  )
  expect(money(payable)).toEqual([400_000n, 600_000n, 0n, 600_000n, 458_000n, 0n])

  const pay = ({ request, claim, line }: Claimed, id: string) =>
    requestPayment(request, claim, line, { id, number: `ZF-${id}` }, on('钱', 23))
  const paying = after<Claimed, Paying>(payable, pay(payable, '1'))
  const bounced = after<Paying, Paying>(
    paying,
    returnPayment(paying.request, paying.claim, paying.payment, '户名不符', on('章', 24)),
  )
  expect(money(bounced)).toEqual([400_000n, 600_000n, 0n, 600_000n, 458_000n, 0n])
  const { payment: first, ...without } = bounced
  expect(first.status).toBe('RETURNED')
  const second = after<Claimed, Paying>(without, pay(bounced, '2'))
  const paid = after<Paying, Paying>(
    second,
    confirmPayment(second.request, second.claim, second.payment, '回单 0625', on('章', 25)),
  )
  expect(money(paid)).toEqual([400_000n, 142_000n, 458_000n, 142_000n, 0n, 458_000n])
  expect([paid.request.status, paid.claim.status, paid.payment.status]).toEqual(['APPROVED', 'PAID', 'PAID'])
  expect(paid.claim.since).toBe('2015-06-25T06:05:00.000Z')
})

it('R-REC-03 nine guests with eight accompanying are refused, and filed again with three go all the way', () => {
  const line = lineOf(200_000n, { use: 'RECEPTION' })
  const asking = { id: 'request', number: 'QS-2015-002' }
  const ask = (hosts: number) =>
    submitRequest(
      asking,
      application({ use: 'RECEPTION', amount: fen(72_000n), details: reception(9, hosts) }),
      line,
      on('禾', 10),
    )
  expect(ask(8).allowed).toBe(false)
  const asked = after<{ line: typeof line }, Asked>({ line }, ask(3))
  const approved = after<Asked, Asked>(asked, approveRequest(asked.request, asked.line, null, on('谈', 10)))
  const filing = { id: 'claim', number: 'BX-2015-002' }
  const expenses = dinner(9, 3, { meals: [meal(12, { amount: '72000' })], bill: [billLine({ amount: '72000' })] })
  const whole = claimed({ amount: fen(72_000n), method: 'OFFICIAL_CARD', expenses })
  const filed = after<Asked, Claimed>(approved, fileClaim(approved.request, line, filing, whole, on('禾', 11)))
  const reviewed = after<Claimed, Claimed>(filed, reviewClaim(filed.request, filed.claim, ZERO, null, on('计', 12)))
  const payable = after<Claimed, Claimed>(
    reviewed,
    authoriseClaim(reviewed.request, reviewed.claim, null, on('谈', 13)),
  )
  const paying = after<Claimed, Paying>(
    payable,
    requestPayment(payable.request, payable.claim, payable.line, { id: 'payment', number: 'ZF-2' }, on('钱', 14)),
  )
  const paid = after<Paying, Paying>(
    paying,
    confirmPayment(paying.request, paying.claim, paying.payment, '回单 0615', on('章', 15)),
  )
  expect(money(paid)).toEqual([128_000n, 0n, 72_000n, 0n, 0n, 72_000n])
  expect(paid.payment.method).toBe('OFFICIAL_CARD')
})

it('N-096 request, claim and payment each keep what every rule of their stage said', () => {
  const { request, claim, payment } = paymentAt('PAID')
  const kept = [request, claim, payment].map(({ judgement }) => judgement)
  expect(kept.map(({ stage, ruleSet }) => [stage, ruleSet])).toEqual(['PRE', 'CLM', 'PAY'].map((it) => [it, 'RS-2015']))
  for (const { stage, results } of kept)
    expect(results.map(({ rule }) => rule)).toEqual(
      RULES.filter(({ stages }) => stages.includes(stage)).map(({ id }) => id),
    )
})
