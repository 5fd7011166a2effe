import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { demonstrationCast, matterAt, type Cast, type Named } from '../../test/in-every-state.ts'
import { act, CLAIM, lineOf, PAYMENT, REQUEST, seen } from '../../test/matters.ts'

const { signIn, admin } = await county()
let cast: Cast, line: string

beforeAll(async () => {
  cast = await demonstrationCast(signIn)
  line = await lineOf(cast.applicant, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
})

/** A payment of 4.00 under a trip of 10.00. */
const paid = () => matterAt(cast, 'payment', 'PAID', line)
const recover = (payment: Named, amount: string, who: Ask = cast.accountant, more: object = {}) =>
  act(
    who,
    'recoverPayment',
    { ...seen(payment), amount, reason: '重复报销', receiptNumber: 'HD-T1', ...more },
    `${PAYMENT} ${CLAIM} ${REQUEST}`,
  )
const codes = ({ refusals }: { refusals: { code: string; field: string | null; rule: { id: string } | null }[] }) =>
  refusals.map(({ code, field, rule }) => [code, field, rule?.id ?? null])
const fen = (yuan: string) => Math.round(Number(yuan) * 100)

it('N-081 what the accountant recovers is on the line again; payment, claim and matter keep their state', async () => {
  const { request, payment } = await paid()
  const { data } = await cast.applicant(
    'query ($id: ID!) { node(id: $id) { ... on SpendingRequest { line { paid { amount } available { amount } } } } }',
    { id: request.id },
  )
  const before = data.node.line
  const answer = await recover(payment!, '1.50')
  expect(answer.refusals).toEqual([])
  expect(answer).toMatchObject({
    payment: { status: 'PAID', recovered: { amount: '1.50' } },
    claim: { status: 'PAID' },
    request: { status: 'APPROVED', paid: { amount: '2.50' }, recovered: { amount: '1.50' }, held: { amount: '6.00' } },
  })
  const { allocated, available, committed, paid: spent } = answer.request.line
  expect(fen(spent.amount)).toBe(fen(before.paid.amount) - 150)
  expect(fen(available.amount)).toBe(fen(before.available.amount) + 150)
  expect(fen(allocated.amount)).toBe(fen(available.amount) + fen(committed.amount) + fen(spent.amount))
  const told = await cast.accountant(
    `query ($id: ID!) { node(id: $id) { ... on SpendingRequest { timeline(first: 100) {
      nodes { type document reason amount { amount } } } } } }`,
    { id: request.id },
  )
  expect(told.data.node.timeline.nodes).toContainEqual({
    type: 'PaymentRecovered',
    document: 'HD-T1',
    reason: '重复报销',
    amount: { amount: '1.50' },
  })
})

it('N-081 it comes back in parts, never more than was paid, also after the matter is closed', async () => {
  const { request, payment } = await paid()
  expect(codes(await recover(payment!, '4.01'))).toEqual([['OVER_PAID', 'amount', 'N-081']])
  const first = await recover(payment!, '3.99')
  const closed = await act(cast.clerk, 'closeMatter', seen(first.request))
  expect(closed.request).toMatchObject({ id: request.id, status: 'CLOSED', released: { amount: '6.00' } })
  expect(codes(await recover(first.payment, '0.02'))).toEqual([['OVER_PAID', 'amount', 'N-081']])
  const second = await recover(first.payment, '0.01')
  expect(second.request).toMatchObject({ status: 'CLOSED', paid: { amount: '0.00' }, recovered: { amount: '4.00' } })
})

it('wrong inputs: nothing, no reason, no receipt', async () => {
  const { payment } = await paid()
  expect(codes(await recover(payment!, '0.00'))).toEqual([['AMOUNT_NOT_POSITIVE', 'amount', null]])
  const bare = await recover(payment!, '1.00', cast.accountant, { reason: ' ', receiptNumber: '' })
  expect(codes(bare)).toEqual([
    ['TEXT_LENGTH', 'reason', null],
    ['TEXT_LENGTH', 'receiptNumber', null],
  ])
})

it('R-SOD-01 wrong people and wrong states', async () => {
  const { payment } = await paid()
  for (const who of [cast.applicant, cast.approver, cast.cashier, cast.treasury, cast.clerk])
    expect(codes(await recover(payment!, '1.00', who))).toEqual([['NOT_PERMITTED', null, 'R-SOD-01']])
  expect(codes(await recover(payment!, '1.00', await signIn('ganruochuan')))).toEqual([['NOT_FOUND', null, null]])
  for (const status of ['PAYING', 'RETURNED']) {
    const { payment } = await matterAt(cast, 'payment', status, line)
    expect(codes(await recover(payment!, '1.00'))).toEqual([['NOT_IN_STATE', null, null]])
  }
})

it('a key sent again recovers once; of two at once on the same version one passes', async () => {
  const { payment } = await paid()
  const key = { idempotencyKey: randomUUID() }
  const first = await recover(payment!, '1.00', cast.accountant, key)
  const second = await recover(payment!, '1.00', cast.accountant, key)
  expect(second.receipt).toEqual({ ...first.receipt, replayed: true })
  expect(second.payment.recovered.amount).toBe('1.00')
  const answers = await Promise.all([recover(first.payment, '2.00'), recover(first.payment, '2.00')])
  expect(answers.flatMap(codes)).toEqual([['VERSION_CONFLICT', 'version', null]])
})

it('past the api, too, nothing is recovered that was not paid', async () => {
  const { payment } = await matterAt(cast, 'payment', 'PAYING', line)
  const id = Buffer.from(payment!.id, 'base64url').toString().split(':')[1]
  const deed = admin.query('update spending.payment set recovered = 1, version = version + 1 where id = $1', [id])
  await expect(deed).rejects.toMatchObject({ constraint: 'recovered_within_paid' })
})
