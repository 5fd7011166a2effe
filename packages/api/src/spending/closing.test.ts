import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { demonstrationCast, matterAt, type Cast, type Matter } from '../../test/in-every-state.ts'
import { act, lineOf, seen } from '../../test/matters.ts'

const { signIn, admin } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
let cast: Cast, line: string

beforeAll(async () => {
  cast = await demonstrationCast(signIn)
  line = await lineOf(cast.applicant, TAIWAN, 'TRANSPORT')
})

const at = (on: 'request' | 'claim' | 'payment', status: string) => matterAt(cast, on, status, line)
const close = ({ request }: Matter, who = cast.clerk, more: object = {}) =>
  act(who, 'closeMatter', { ...seen(request), ...more })
const cancel = ({ request }: Matter, who = cast.applicant, more: object = {}) =>
  act(who, 'cancelMatter', { ...seen(request), reason: '客商改期', ...more })
const fen = (yuan: string) => Math.round(Number(yuan) * 100)
const codes = ({ refusals }: { refusals: { code: string; rule: { id: string } | null }[] }) =>
  refusals.map(({ code, rule }) => [code, rule?.id ?? null])

/** A trip of 10.00, of which 4.00 is claimed and paid. */
const paid = () => at('payment', 'PAID')

it('N-081 the office closes a paid matter, and what was not used is on the line again', async () => {
  const matter = await paid()
  const before = (await admin.query('select committed, paid from funds.budget_line order by id')).rows
  const { request, receipt, refusals } = await close(matter)
  expect(refusals).toEqual([])
  expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(request).toMatchObject({
    status: 'CLOSED',
    held: { amount: '0.00' },
    paid: { amount: '4.00' },
    released: { amount: '6.00' },
  })
  const { allocated, available, committed, paid: spent } = request.line
  expect(fen(allocated.amount)).toBe(fen(available.amount) + fen(committed.amount) + fen(spent.amount))
  const after = (await admin.query('select committed, paid from funds.budget_line order by id')).rows
  const sum = (rows: { committed: string; paid: string }[], of: 'committed' | 'paid') =>
    rows.reduce((total, row) => total + Number(row[of]), 0)
  expect(sum(after, 'committed')).toBe(sum(before, 'committed') - 600)
  expect(sum(after, 'paid')).toBe(sum(before, 'paid'))
})

it('N-081 the applicant cancels what will not take place, with a reason, and all of the hold is released', async () => {
  const matter = await at('request', 'APPROVED')
  expect(codes(await cancel(matter, cast.applicant, { reason: ' ' }))).toEqual([['TEXT_LENGTH', null]])
  const { request } = await cancel(matter)
  expect(request).toMatchObject({ status: 'CLOSED', held: { amount: '0.00' }, released: { amount: '10.00' } })
  const { data } = await cast.clerk(
    `query ($id: ID!) { node(id: $id) { ... on SpendingRequest {
      cancelledReason closer { name } nextStep { action } timeline(first: 50) { nodes { type reason amount { amount } } } } } }`,
    { id: request.id },
  )
  expect(data.node).toMatchObject({ cancelledReason: '客商改期', closer: null, nextStep: null })
  expect(data.node.timeline.nodes).toContainEqual({
    type: 'MatterCancelled',
    reason: '客商改期',
    amount: { amount: '10.00' },
  })
})

it('wrong people: the applicant does not close, the clerk does not cancel, a colleague does not know of it', async () => {
  const matter = await paid()
  expect(codes(await close(matter, cast.applicant))).toEqual([['NOT_PERMITTED', 'R-SOD-01']])
  expect(codes(await close(matter, cast.accountant))).toEqual([['NOT_PERMITTED', 'R-SOD-01']])
  const approved = await at('request', 'APPROVED')
  expect(codes(await cancel(approved, cast.clerk))).toEqual([['NOT_PERMITTED', 'R-SOD-01']])
  expect(codes(await cancel(approved, await signIn('ganruochuan')))).toEqual([['NOT_FOUND', null]])
})

it.each(['DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING'])(
  'N-081 with a claim that is %s a matter neither closes nor is cancelled',
  async (status) => {
    const matter = await at('claim', status)
    expect(codes(await close(matter))).toEqual([['CLAIMS_OPEN', 'N-081']])
    expect(codes(await cancel(matter))).toEqual([['CLAIMS_OPEN', 'N-081']])
  },
)

it('wrong states: what is still ahead is not closed, what was paid is not cancelled, and nothing ends twice', async () => {
  const ahead = await at('request', 'APPROVED')
  expect(codes(await close(ahead))).toEqual([['EVENT_NOT_OVER', 'N-081']])
  expect(codes(await close(await at('claim', 'REFUSED')))).toEqual([['EVENT_NOT_OVER', 'N-081']])
  expect(codes(await close(await at('request', 'DECIDING')))).toEqual([['NOT_IN_STATE', null]])
  const matter = await paid()
  expect(codes(await cancel(matter))).toEqual([['ALREADY_SPENT', 'N-081']])
  const { request } = await close(matter)
  expect(codes(await close({ request }))).toEqual([['NOT_IN_STATE', null]])
  expect(codes(await close(matter))).toEqual([['VERSION_CONFLICT', null]])
})

it('a key sent again gets the first answer, and the line is released once', async () => {
  const matter = await paid()
  const idempotencyKey = randomUUID()
  const first = await close(matter, cast.clerk, { idempotencyKey })
  const second = await close(matter, cast.clerk, { idempotencyKey })
  expect(second.receipt).toEqual({ ...first.receipt, replayed: true })
  expect(second.request).toEqual(first.request)
})

it('of two clerks who close at once, one does; the line gets it back once', async () => {
  const matter = await paid()
  const other = await signIn('fangjiwen')
  const released = async () =>
    (
      await admin.query(`select count(*)::int as many from trail.fact where convert_from(body, 'UTF8') like $1`, [
        '%"type":"BudgetReleased"%',
      ])
    ).rows[0].many
  const before = await released()
  const answers = await Promise.all([close(matter), close(matter, other)])
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
  expect(answers.flatMap(codes)).toEqual([['VERSION_CONFLICT', null]])
  expect(await released()).toBe(before + 1)
})

it('what waits to be closed waits for the clerks, in the list and on the record, and what is closed waits for nobody', async () => {
  const matter = await paid()
  const waiting = async (ask: Ask) => {
    const { data } = await ask(
      'query { spendingRequests(first: 100, filter: { waitingForMe: true }) { nodes { id nextStep { action people { name } } } } }',
    )
    return data.spendingRequests.nodes as { id: string; nextStep: { action: string; people: { name: string }[] } }[]
  }
  expect((await waiting(cast.clerk)).find(({ id }) => id === matter.request.id)?.nextStep).toEqual({
    action: 'CLOSE',
    people: [{ name: '路晓晨' }, { name: '方纪文' }],
  })
  for (const ask of [cast.applicant, cast.cashier, cast.approver])
    expect((await waiting(ask)).map(({ id }) => id)).not.toContain(matter.request.id)
  await close(matter)
  expect((await waiting(cast.clerk)).map(({ id }) => id)).not.toContain(matter.request.id)
})
