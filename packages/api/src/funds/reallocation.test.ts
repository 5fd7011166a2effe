import { beforeAll, describe, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, purchase, seen, trip } from '../../test/matters.ts'

const { signIn, admin } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
const MOVED = `reallocation { id version status amount { amount } reason document declinedReason
  from { id allocated { amount } available { amount } } to { id allocated { amount } }
  proposedBy { name } decidedBy { name } decidedAt }`
type Moved = { id: string; version: number; status: string }
let officer: Ask, director: Ask, head: Ask, member: Ask, system: Ask
let meals: string, lodging: string, special: string

beforeAll(async () => {
  ;[officer, director, head, member, system] = (await Promise.all(
    ['mizhiyu', 'linzhengxing', 'guxingyuan', 'hezhixing', 'kongxitong'].map((name) => signIn(name)),
  )) as [Ask, Ask, Ask, Ask, Ask]
  meals = await lineOf(officer, TAIWAN, 'MEALS')
  lodging = await lineOf(officer, TAIWAN, 'LODGING')
  special = await lineOf(officer, TAIWAN, 'PROMOTION_ACTIVITY')
})

const propose = (more: object = {}, ask = officer) =>
  act(
    ask,
    'proposeReallocation',
    { from: meals, to: lodging, amount: '100.00', reason: '住宿不足', document: '澄招调〔2015〕1号(演示)', ...more },
    MOVED,
  )
const proposed = async (more: object = {}): Promise<Moved> => (await propose(more)).reallocation
const confirm = (one: Moved, ask = director) => act(ask, 'confirmReallocation', seen(one), MOVED)
const list = async (ask: Ask, asOf: string | null = null) =>
  (await ask('query ($on: LocalDate) { reallocations(fiscalYear: 2015, asOf: $on) { id status } }', { on: asOf })).data
    .reallocations as { id: string; status: string }[]
const allocated = async (id: string): Promise<number> =>
  Number(
    (await officer('query ($id: ID!) { node(id: $id) { ... on BudgetLine { allocated { amount } } } }', { id })).data
      .node.allocated.amount,
  )
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code)

it('N-081 two people move money from one line of a team to another, and no fen is made or lost', async () => {
  const before = [await allocated(meals), await allocated(lodging)]
  const asked = await propose({ amount: '250.25' })
  expect(asked).toMatchObject({
    refusals: [],
    reallocation: { status: 'PROPOSED', amount: { amount: '250.25' }, proposedBy: { name: '米知预' }, decidedBy: null },
  })
  expect([await allocated(meals), await allocated(lodging)]).toEqual(before)
  const done = await confirm(asked.reallocation)
  expect(done).toMatchObject({ refusals: [], reallocation: { status: 'CONFIRMED', decidedBy: { name: '林正行' } } })
  expect(done.receipt.hash).toMatch(/^[0-9a-f]{64}$/)
  const { rows } = await admin.query(
    `select convert_from(body, 'UTF8')::jsonb -> 'fact' ->> 'type' as type from trail.fact where hash = $1`,
    [done.receipt.hash],
  )
  expect(rows).toEqual([{ type: 'ReallocationConfirmed' }])
  const now = [await allocated(meals), await allocated(lodging)]
  expect(now).toEqual([before[0]! - 250.25, before[1]! + 250.25])
})

describe('is refused', () => {
  it('to whoever holds another post, and to an administrator as if there were no lines', async () => {
    expect(codes(await propose({}, director))).toEqual(['NOT_PERMITTED'])
    expect(codes(await propose({}, member))).toEqual(['NOT_PERMITTED'])
    expect(codes(await propose({}, system))).toEqual(['NOT_FOUND'])
    const one = await proposed()
    expect(codes(await confirm(one, officer))).toEqual(['NOT_PERMITTED'])
    expect(codes(await confirm(one, system))).toEqual(['NOT_FOUND'])
  })

  it('R-BUD-06 between the special fund and working funds', async () => {
    expect((await propose({ to: special })).refusals).toMatchObject([
      { code: 'RULE_BLOCKS', field: 'to', rule: { id: 'R-BUD-06' } },
    ])
  })

  it('R-BUD-01 above what is available, also where it was spent since the proposal', async () => {
    const free = await allocated(meals)
    expect(codes(await propose({ amount: (free + 0.01).toFixed(2) }))).toEqual(['OVER_AVAILABLE'])
    const all = await proposed({ amount: free.toFixed(2) })
    const { request } = await act(member, 'submitRequest', {
      application: trip(meals, { ...purchase('演示食材店'), use: 'MEALS', amount: '1.00' }),
    })
    await act(await signIn('tanshouzheng'), 'approveRequest', seen(request))
    const late = await confirm(all)
    expect(late.refusals).toMatchObject([{ code: 'OVER_AVAILABLE', message: expect.stringContaining('1.00') }])
  })

  it('at a version that is no longer the last, and twice', async () => {
    const one = await proposed()
    expect(codes(await confirm({ ...one, version: 0 }))).toEqual(['VERSION_CONFLICT'])
    const { reallocation } = await confirm(one)
    expect(codes(await confirm(reallocation, head))).toEqual(['NOT_IN_STATE'])
  })

  it('in an unknown line, or an unknown reallocation, as one that is not there', async () => {
    expect(codes(await propose({ to: 'x' }))).toEqual(['NOT_FOUND'])
    expect(codes(await confirm({ id: 'x', version: 1, status: '' }))).toEqual(['NOT_FOUND'])
  })
})

it('two who confirm two reallocations of the last money at once: one is refused, and the line is never overdrawn', async () => {
  const other = await lineOf(officer, TAIWAN, 'OTHER')
  const free = await allocated(other)
  const ways = [
    await proposed({ from: other, amount: free.toFixed(2) }),
    await proposed({ from: other, to: meals, amount: '1.00' }),
  ]
  const answers = await Promise.all(ways.map((one, index) => confirm(one, index ? head : director)))
  expect(answers.map(codes).toSorted()).toEqual([[], ['OVER_AVAILABLE']])
  expect(await allocated(other)).toBeGreaterThanOrEqual(0)
})

it('a reallocation that is sent again gets the same answer, and moves nothing twice', async () => {
  const one = await proposed({ amount: '2.00' })
  const input = { ...seen(one), idempotencyKey: 'once' }
  const before = await allocated(lodging)
  const first = await act(director, 'confirmReallocation', input, MOVED)
  const second = await act(director, 'confirmReallocation', input, MOVED)
  expect(second.receipt).toMatchObject({ hash: first.receipt.hash, replayed: true })
  expect(await allocated(lodging)).toBe(before + 2)
})

it('a declined one says why, moves nothing, and is not told as of yesterday', async () => {
  const one = await proposed()
  const { reallocation } = await act(head, 'declineReallocation', { ...seen(one), reason: '年底统一调剂' }, MOVED)
  expect(reallocation).toMatchObject({
    status: 'DECLINED',
    declinedReason: '年底统一调剂',
    decidedBy: { name: '顾行远' },
  })
  expect(await list(officer)).toContainEqual({ id: one.id, status: 'DECLINED' })
  const then = await list(officer, '2015-11-15')
  expect(then.map(({ status }) => status)).toEqual(['PROPOSED', 'CONFIRMED'])
  expect(await list(officer, '2015-08-10')).toMatchObject([{ status: 'PROPOSED' }])
  expect(await list(officer, '2015-08-09')).toEqual([])
})

it('is read by those who read both its lines: members of the team, and nobody of another', async () => {
  const one = await proposed()
  const node = async (ask: Ask) => (await ask('query ($id: ID!) { node(id: $id) { id } }', { id: one.id })).data.node
  const stranger = await signIn('sangyining')
  expect((await list(member)).map(({ id }) => id)).toContain(one.id)
  expect(await node(member)).toEqual({ id: one.id })
  for (const ask of [stranger, system]) {
    expect((await list(ask)).map(({ id }) => id)).not.toContain(one.id)
    expect(await node(ask)).toBeNull()
  }
})
