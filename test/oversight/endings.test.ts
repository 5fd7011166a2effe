import { expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { booksOfAThief } from './books.ts'
import { oversight } from './oversight.ts'

const { admin, verifiedAfter } = await booksOfAThief()
const { url, signIn: enterOffice } = await county()
const { signIn: enterOversight } = await oversight({ url })
const office = await enterOffice('luxiaochen')
const overseer = await enterOversight()

const oneId = async (where: string, from = 'spending.request'): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>(`select id from ${from} where ${where} order by id limit 1`)
  return rows[0]!.id
}
const CANCELLED = 'cancelled_reason is not null'

it('N-081, N-100 how a matter ended is told to the overseers as to the office', async () => {
  const ended = 'number status held { amount } paid { amount } released { amount } cancelledReason'
  const filter = 'first: 100, filter: { statuses: [CLOSED] }'
  const told = (await office(`{ spendingRequests(${filter}) { nodes { ${ended} closer { name } } } }`)).data
  const seen = (await overseer(`{ spendingRecords(${filter}) { nodes { ${ended} closer } } }`)).data
  const matters = told.spendingRequests.nodes.map(({ closer, ...one }: { closer: { name: string } | null }) => ({
    ...one,
    closer: closer?.name ?? null,
  }))
  expect(seen.spendingRecords.nodes).toEqual(matters)
  expect(matters.length).toBeGreaterThan(5)
  for (const { held, cancelledReason, closer } of matters) {
    expect(held.amount).toBe('0.00')
    expect([cancelledReason, closer]).toContain(null)
  }
  expect(matters).toContainEqual(
    expect.objectContaining({ released: { amount: '3600.00' }, cancelledReason: expect.stringContaining('改期') }),
  )
})

it('N-096 whoever takes back a release behind the application is named, cell by cell, with the line it no longer fits', async () => {
  const id = await oneId(CANCELLED)
  const { outcome, findings } = await verifiedAfter(() =>
    admin.query(`update spending.request set status = 'APPROVED', held = released, released = 0 where id = $1`, [id]),
  )
  expect(outcome).toBe('TAMPERED')
  const columns = findings.filter(({ record }) => record === id).map(({ column }) => column)
  expect(columns.toSorted()).toEqual(['held', 'released', 'status'])
  expect(findings).toContainEqual(
    expect.objectContaining({ fault: 'SUM_DIFFERS', kind: 'funds.budget_line', column: 'committed' }),
  )
})

it('N-096 a void claim that is made live again is named', async () => {
  const id = await oneId(`status = 'VOID'`, 'spending.claim')
  const { findings } = await verifiedAfter(() =>
    admin.query(`update spending.claim set status = 'PAYABLE' where id = $1`, [id]),
  )
  expect(findings).toContainEqual(
    expect.objectContaining({
      fault: 'COLUMN_DIFFERS',
      kind: 'spending.claim',
      record: id,
      column: 'status',
      stored: '"PAYABLE"',
    }),
  )
})

it('L-ACC, N-100 where a claim stands in the accounts is told to the overseers, and another number is named', async () => {
  const kept = 'number status bookingNumber bookingYear'
  const told = (
    await office(
      `{ spendingRequests(first: 100) { nodes { claims(first: 20) { nodes { ${kept} bookedBy { name } archivedBy { name } } } } } }`,
    )
  ).data
  const seen = (await overseer(`{ spendingRecords(first: 100) { nodes { claims { ${kept} bookedBy archivedBy } } } }`))
    .data
  type Kept = { status: string; bookedBy: { name: string } | null; archivedBy: { name: string } | null }
  const claims = told.spendingRequests.nodes
    .flatMap((one: { claims: { nodes: Kept[] } }) => one.claims.nodes)
    .map((one: Kept) => ({
      ...one,
      bookedBy: one.bookedBy?.name ?? null,
      archivedBy: one.archivedBy?.name ?? null,
    }))
  expect(seen.spendingRecords.nodes.flatMap((one: { claims: object[] }) => one.claims)).toEqual(claims)
  const statuses = claims.map(({ status }: Kept) => status)
  for (const status of ['VOID', 'PAID', 'BOOKED', 'ARCHIVED']) expect(statuses).toContain(status)

  const id = await oneId(`status = 'ARCHIVED'`, 'spending.claim')
  const { findings } = await verifiedAfter(() =>
    admin.query(`update spending.claim set booking_number = '记-0' where id = $1`, [id]),
  )
  expect(findings).toEqual([
    expect.objectContaining({ fault: 'COLUMN_DIFFERS', record: id, column: 'booking_number', stored: '"记-0"' }),
  ])
})

it('N-081, N-100 what was recovered is told to the overseers, and more or less of it is named with the line', async () => {
  const back = 'recovered { amount } recoveredReason recoveryReceipt recoveredBy'
  const { data } = await overseer(
    `{ spendingRecords(first: 100) { nodes { recovered { amount } claims { payments { ${back} } } } } }`,
  )
  type Payments = { payments: { recovered: { amount: string } }[] }
  const matter = data.spendingRecords.nodes.find(
    (one: { recovered: { amount: string } }) => one.recovered.amount !== '0.00',
  )
  expect(matter.claims.flatMap(({ payments }: Payments) => payments)).toEqual([
    {
      recovered: matter.recovered,
      recoveredReason: expect.stringContaining('退回差额'),
      recoveryReceipt: expect.stringMatching(/^HD2015\d{7}$/),
      recoveredBy: '计慎之',
    },
  ])
  const id = await oneId('recovered > 0', 'spending.payment')
  const { findings } = await verifiedAfter(() =>
    admin.query('update spending.payment set recovered = 0 where id = $1', [id]),
  )
  expect(findings).toEqual([
    expect.objectContaining({ fault: 'COLUMN_DIFFERS', record: id, column: 'recovered', stored: '"0"' }),
    expect.objectContaining({ fault: 'SUM_DIFFERS', kind: 'funds.budget_line', column: 'paid' }),
  ])
})
