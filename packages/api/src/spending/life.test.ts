import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import {
  act,
  bought,
  businessMeal,
  CLAIM,
  lineOf,
  meal,
  PAYMENT,
  purchase,
  REQUEST,
  seen,
  trip,
} from '../../test/matters.ts'

const { signIn, admin } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
let member: Ask, approverA: Ask, approverB: Ask, accountant: Ask, cashier: Ask, treasury: Ask, panel: Ask
let line: string

beforeAll(async () => {
  member = await signIn('hezhixing')
  approverA = await signIn('tanshouzheng')
  approverB = await signIn('aimingche')
  accountant = await signIn('jishenzhi')
  cashier = await signIn('qianqingyuan')
  treasury = await signIn('zhangguoku')
  panel = await signIn('shijingzhi')
  line = await lineOf(member, TAIWAN, 'TRANSPORT')
})

const application = (more: object = {}) => trip(line, { ...purchase('演示文印社'), ...more })
const submit = (more: object = {}) => act(member, 'submitRequest', { application: application(more) })
const approved = async (more: object = {}) => {
  const { request } = await submit(more)
  return (await act(approverA, 'approveRequest', seen(request))).request
}
const claim = (request: { id: string; version: number }, amount = '800.00', more: object = {}) =>
  act(
    member,
    'fileClaim',
    { request: request.id, requestVersion: request.version, ...bought(amount, more) },
    `${CLAIM} ${REQUEST}`,
  )

it('six different people take a request from the application to the bank’s receipt', async () => {
  const submitted = await submit()
  expect(submitted.refusals).toEqual([])
  expect(submitted.receipt.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(submitted.request).toMatchObject({ status: 'DECIDING', held: { amount: '0.00' } })

  const approval = await act(approverA, 'approveRequest', seen(submitted.request))
  expect(approval.request).toMatchObject({ status: 'APPROVED', held: { amount: '800.00' } })

  const filed = await claim(approval.request)
  expect(filed.request.claimed.amount).toBe('800.00')
  const reviewed = await act(
    accountant,
    'reviewClaim',
    { ...seen(filed.claim), cut: '20.00', reason: '超标准' },
    `${CLAIM} ${REQUEST}`,
  )
  expect(reviewed.claim).toMatchObject({ status: 'AUTHORISING', allowed: { amount: '780.00' } })
  const authorised = await act(approverB, 'authoriseClaim', seen(reviewed.claim), CLAIM)
  expect(authorised.claim.status).toBe('PAYABLE')
  const requested = await act(cashier, 'requestPayment', seen(authorised.claim), `${PAYMENT} ${CLAIM}`)
  expect(requested).toMatchObject({ payment: { status: 'PAYING' }, claim: { status: 'PAYING' } })
  const before = approval.request.line
  const paid = await act(
    treasury,
    'confirmPayment',
    { ...seen(requested.payment), receiptNumber: 'HD-1' },
    `${PAYMENT} ${CLAIM} ${REQUEST}`,
  )
  expect(paid).toMatchObject({
    payment: { status: 'PAID', receiptNumber: 'HD-1' },
    claim: { status: 'PAID' },
    request: { held: { amount: '20.00' }, claimed: { amount: '0.00' }, paid: { amount: '780.00' } },
  })
  const fen = (yuan: string) => Math.round(Number(yuan) * 100)
  expect(fen(paid.request.line.paid.amount)).toBe(fen(before.paid.amount) + 78_000)
  expect(fen(paid.request.line.committed.amount)).toBe(fen(before.committed.amount) - 78_000)
})

it('R-BUD-01 a request over the line is refused with field, rule, law and what is short', async () => {
  const { request, receipt, refusals } = await submit({ amount: '29704.01' })
  expect({ request, receipt }).toEqual({ request: null, receipt: null })
  expect(refusals).toEqual([
    expect.objectContaining({
      code: 'RULE_BLOCKS',
      field: 'application.amount',
      severity: 'BLOCK',
      rule: expect.objectContaining({ id: 'R-BUD-01' }),
      message: expect.stringContaining('差'),
      remedy: expect.stringContaining('减少金额'),
    }),
  ])
  expect(refusals[0].rule.citation).toContain('第八条')
})

it('R-SOD-01 an applicant cannot approve, and an approver of the request cannot review or pay its claim', async () => {
  const { request } = await submit()
  const own = await act(member, 'approveRequest', seen(request))
  expect(own.refusals[0]).toMatchObject({ code: 'NOT_PERMITTED', rule: { id: 'R-SOD-01' } })
  for (const other of [accountant, treasury]) {
    const foreign = await act(other, 'approveRequest', seen(request))
    expect(foreign.refusals).toHaveLength(1)
  }
})

it('an approver decides up to their limit, and the review panel beyond it (N-094)', async () => {
  const activity = await lineOf(member, TAIWAN, 'PROMOTION_ACTIVITY')
  const { request } = await submit({ line: activity, use: 'PROMOTION_ACTIVITY', amount: '20000.01' })
  const above = await act(approverA, 'approveRequest', seen(request))
  expect(above.refusals[0]).toMatchObject({ code: 'ABOVE_LIMIT', rule: { id: 'N-094' } })
  const within = await act(panel, 'rejectRequest', { ...seen(request), reason: '不急' })
  expect(within.request.status).toBe('REJECTED')
})

it('a returned request keeps its number and is submitted again; a withdrawn one is over', async () => {
  const { request } = await submit()
  const returned = await act(approverA, 'returnRequest', { ...seen(request), reason: '补写行程' })
  expect(returned.request.status).toBe('DRAFT')
  const again = await act(member, 'submitRequest', {
    ...seen(returned.request),
    application: application({ amount: '700.00' }),
  })
  expect(again.request).toMatchObject({ number: request.number, status: 'DECIDING' })
  const withdrawn = await act(member, 'withdrawRequest', seen(again.request))
  expect(withdrawn.request.status).toBe('WITHDRAWN')
  const late = await act(approverA, 'approveRequest', seen(withdrawn.request))
  expect(late.refusals[0].code).toBe('NOT_IN_STATE')
})

it('a returned claim frees what it claimed and is filed again under its number', async () => {
  const request = await approved()
  const filed = await claim(request)
  const returned = await act(
    accountant,
    'returnClaim',
    { ...seen(filed.claim), reason: '缺发票' },
    `${CLAIM} ${REQUEST}`,
  )
  expect(returned).toMatchObject({ claim: { status: 'DRAFT' }, request: { claimed: { amount: '0.00' } } })
  const again = await claim(returned.request, '600.00', seen(returned.claim))
  expect(again).toMatchObject({
    claim: { number: filed.claim.number, status: 'REVIEWING' },
    request: { claimed: { amount: '600.00' } },
  })
})

it('a claim of more than is approved and not yet claimed is refused by the figure', async () => {
  const request = await approved()
  const { refusals } = await claim(request, '800.01')
  expect(refusals[0]).toMatchObject({ code: 'OVER_HOLD', field: 'amount' })
  expect(refusals[0].message).toContain('0.01')
})

it('R-PAY-01 a cash claim is refused where it is filed, unless it names a situation of the list', async () => {
  const cash = await claim(await approved(), '800.00', { method: 'CASH' })
  expect(cash.refusals[0]).toMatchObject({ code: 'RULE_BLOCKS', field: 'method', rule: { id: 'R-PAY-01' } })
  expect((await claim(await approved(), '800.00', { method: 'CASH', cashExemption: 'TAXI' })).refusals).toEqual([])
})

it('R-SOD-01 who reviewed one claim of a matter does not authorise another, whatever posts they hold', async () => {
  const request = await approved({ amount: '900.00' })
  const first = await claim(request, '300.00')
  await act(accountant, 'reviewClaim', { ...seen(first.claim), cut: '0.00' }, CLAIM)
  const second = await claim(first.request, '300.00')
  await admin.query('alter table organisation.appointment disable trigger all')
  await admin.query(`update organisation.appointment set post = 'ACCOUNTANT', teams = '["TAIWAN_GENERAL_INDUSTRY"]'
    where person_id = (select id from organisation.person where login = 'fangjiwen')`)
  await admin.query(`update organisation.appointment set post = 'APPROVER'
    where person_id = (select id from organisation.person where login = 'jishenzhi')`)
  const other = await signIn('fangjiwen')
  const reviewed = await act(other, 'reviewClaim', { ...seen(second.claim), cut: '0.00' }, CLAIM)
  const again = await act(accountant, 'authoriseClaim', seen(reviewed.claim), CLAIM)
  expect(again.refusals[0]).toMatchObject({ code: 'RULE_BLOCKS', rule: { id: 'R-SOD-01' } })
  await admin.query(`update organisation.appointment set post = 'ACCOUNTANT'
    where person_id = (select id from organisation.person where login = 'jishenzhi')`)
})

it('a payment that the treasury returns can be requested again, and only once at a time', async () => {
  const filed = await claim(await approved())
  const reviewed = await act(accountant, 'reviewClaim', { ...seen(filed.claim), cut: '0.00' }, CLAIM)
  const authorised = await act(approverB, 'authoriseClaim', seen(reviewed.claim), CLAIM)
  const first = await act(cashier, 'requestPayment', seen(authorised.claim), `${PAYMENT} ${CLAIM}`)
  const twice = await act(cashier, 'requestPayment', seen(first.claim), `${PAYMENT} ${CLAIM}`)
  expect(twice.refusals[0].code).toBe('NOT_IN_STATE')
  const returned = await act(
    treasury,
    'returnPayment',
    { ...seen(first.payment), reason: '户名不符' },
    `${PAYMENT} ${CLAIM}`,
  )
  expect(returned).toMatchObject({ payment: { status: 'RETURNED' }, claim: { status: 'PAYABLE' } })
  const second = await act(cashier, 'requestPayment', seen(returned.claim), `${PAYMENT} ${CLAIM}`)
  expect(second.payment.number).not.toBe(first.payment.number)
})

it('R-REC-03 more accompanying persons than the county’s ratio need a reason, which the record keeps', async () => {
  const reception = await lineOf(member, TAIWAN, 'RECEPTION')
  const dinner = meal(reception, businessMeal(5, 6))
  const silent = await submit(dinner)
  expect(silent.refusals[0]).toMatchObject({ code: 'REASON_NEEDED', severity: 'JUST', rule: { id: 'R-REC-03' } })
  const reasoned = await submit({ ...dinner, justifications: [{ rule: 'R-REC-03', reason: '两家企业同时来访' }] })
  expect(reasoned.refusals).toEqual([])
  const { data } = await member(
    'query ($n: String!) { spendingRequest(number: $n) { judgement { ruleSet results { rule { id } verdict reason } } } }',
    { n: reasoned.request.number },
  )
  expect(data.spendingRequest.judgement).toMatchObject({
    ruleSet: 'RS-2015',
    results: expect.arrayContaining([{ rule: { id: 'R-REC-03' }, verdict: 'FAIL', reason: '两家企业同时来访' }]),
  })
})

it('the live judgement says what submitting would say, and leaves no fact', async () => {
  const facts = async () => (await admin.query('select count(*) from trail.fact')).rows[0].count
  const before = await facts()
  const { data } = await member(
    `query ($a: ApplicationInput!) { judgeApplication(application: $a) {
      availableAfter { amount } refusals { code rule { id } } judgement { results { rule { id } verdict sentence } } } }`,
    { a: trip(line, { amount: '99999.00' }) },
  )
  expect(data.judgeApplication.refusals).toEqual([{ code: 'RULE_BLOCKS', rule: { id: 'R-BUD-01' } }])
  expect(data.judgeApplication.availableAfter.amount).toMatch(/^-/)
  expect(await facts()).toBe(before)
})
