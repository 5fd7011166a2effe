import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { demonstrationCast, matterAt, type Cast, type Named } from '../../test/in-every-state.ts'
import { act, lineOf, seen } from '../../test/matters.ts'

const { signIn, admin } = await county()
let cast: Cast, line: string

beforeAll(async () => {
  cast = await demonstrationCast(signIn)
  line = await lineOf(cast.applicant, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
})

const CLAIM = 'claim { id version number status bookingNumber bookingYear bookedBy { name } archivedBy { name } }'
const at = async (status: string) => (await matterAt(cast, 'claim', status, line)).claim!
const number = () => `记-${randomUUID().slice(0, 13)}`
const book = (claim: Named, bookingNumber: string, who: Ask = cast.accountant, more: object = {}) =>
  act(who, 'bookClaim', { ...seen(claim), bookingNumber, ...more }, CLAIM)
const archive = (claim: Named, who: Ask = cast.clerk, more: object = {}) =>
  act(who, 'archiveClaim', { ...seen(claim), ...more }, CLAIM)
const codes = ({ refusals }: { refusals: { code: string; field: string | null; rule: { id: string } | null }[] }) =>
  refusals.map(({ code, field, rule }) => [code, field, rule?.id ?? null])

it('the accountant books what was paid, the office archives it, and no money moves', async () => {
  const lines = async () => (await admin.query('select id, head from funds.budget_line order by id')).rows
  const paid = await at('PAID')
  const before = await lines()
  const bookingNumber = number()
  const booked = await book(paid, ` ${bookingNumber} `)
  expect(booked.refusals).toEqual([])
  expect(booked.claim).toMatchObject({
    status: 'BOOKED',
    bookingNumber,
    bookingYear: 2015,
    bookedBy: { name: '计慎之' },
    archivedBy: null,
  })
  const archived = await archive(booked.claim)
  expect(archived.claim).toMatchObject({ status: 'ARCHIVED', archivedBy: { name: '路晓晨' } })
  expect(await lines()).toEqual(before)
})

it('L-ACC a number stands once in the accounts of a year, however it is typed', async () => {
  const first = await book(await at('PAID'), '记-11-007')
  expect(first.refusals).toEqual([])
  const other = await at('PAID')
  for (const typed of ['记-11-007', ' 记-11-007', '记-11-007', '记 -11- 007']) {
    const taken = await book(other, typed)
    expect(codes(taken)).toEqual([['NUMBER_TAKEN', 'bookingNumber', 'L-ACC']])
    expect(taken.refusals[0].message).toContain(first.claim.number)
  }
  expect(codes(await book(other, ' '))).toEqual([['TEXT_LENGTH', 'bookingNumber', null]])
})

it('of two claims that take one number at once, one gets it and the other is told which', async () => {
  const [one, other] = [await at('PAID'), await at('PAID')]
  const answers = await Promise.all([book(one, '记-11-008'), book(other, '记-11-008')])
  expect(answers.flatMap(codes)).toEqual([['NUMBER_TAKEN', 'bookingNumber', 'L-ACC']])
})

it('R-SOD-01 wrong people: nobody who applied, decided or paid books, and the cashier never archives', async () => {
  const paid = await at('PAID')
  const no = [['NOT_PERMITTED', null, 'R-SOD-01']]
  for (const who of [cast.applicant, cast.approver, cast.cashier, cast.clerk])
    expect(codes(await book(paid, number(), who))).toEqual(no)
  const booked = await at('BOOKED')
  for (const who of [cast.applicant, cast.approver, cast.accountant, cast.cashier])
    expect(codes(await archive(booked, who))).toEqual(no)
  await admin.query('alter table organisation.appointment disable trigger all')
  const cashier = `(select id from organisation.person where login = 'qianqingyuan')`
  await admin.query(`update organisation.appointment set post = 'OFFICE_CLERK' where person_id = ${cashier}`)
  expect(codes(await archive(booked, cast.cashier))).toEqual([['RULE_BLOCKS', null, 'R-SOD-01']])
  await admin.query(`update organisation.appointment set post = 'CASHIER' where person_id = ${cashier}`)
})

it('wrong states, and a key sent again', async () => {
  for (const status of ['REVIEWING', 'PAYING', 'REFUSED', 'BOOKED'])
    expect([status, codes(await book(await at(status), number()))]).toEqual([status, [['NOT_IN_STATE', null, null]]])
  for (const status of ['PAID', 'ARCHIVED'])
    expect([status, codes(await archive(await at(status)))]).toEqual([status, [['NOT_IN_STATE', null, null]]])
  const [paid, key, bookingNumber] = [await at('PAID'), randomUUID(), number()]
  const first = await book(paid, bookingNumber, cast.accountant, { idempotencyKey: key })
  const second = await book(paid, bookingNumber, cast.accountant, { idempotencyKey: key })
  expect(second.receipt).toEqual({ ...first.receipt, replayed: true })
  expect(second.claim).toEqual(first.claim)
})

it('what waits to be booked waits for the accountant, and then for the clerks', async () => {
  const { request, claim } = await matterAt(cast, 'claim', 'PAID', line)
  const waits = async (ask: Ask) => {
    const { data } = await ask(
      'query { spendingRequests(first: 100, filter: { waitingForMe: true }) { nodes { id } } }',
    )
    return data.spendingRequests.nodes.some(({ id }: { id: string }) => id === request.id)
  }
  expect([await waits(cast.accountant), await waits(cast.cashier), await waits(cast.approver)]).toEqual([
    true,
    false,
    false,
  ])
  const booked = await book(claim!, number())
  expect([await waits(cast.accountant), await waits(cast.clerk)]).toEqual([false, true])
  const { data } = await cast.clerk(
    'query ($id: ID!) { node(id: $id) { ... on Claim { nextStep { action people { name } } } } }',
    { id: booked.claim.id },
  )
  expect(data.node.nextStep).toEqual({ action: 'ARCHIVE_CLAIM', people: [{ name: '路晓晨' }, { name: '方纪文' }] })
})
