import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, seen, trip } from '../../test/matters.ts'

const { signIn, admin } = await county()
let member: Ask, approverA: Ask, approverB: Ask, line: string

beforeAll(async () => {
  member = await signIn('hezhixing')
  approverA = await signIn('tanshouzheng')
  approverB = await signIn('aimingche')
  line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
})

const counts = async () => {
  const { rows } = await admin.query(`
    select (select count(*) from spending.request) as requests, (select count(*) from trail.fact) as facts,
      (select count(*) from trail.queue) as queued, (select last from spending.register) as number`)
  return rows[0] as { requests: string; facts: string; queued: string; number: number }
}

it('the same key gets the first answer, and nothing is done twice', async () => {
  const input = { idempotencyKey: 'once', application: trip(line) }
  const first = await act(member, 'submitRequest', input)
  const before = await counts()
  const second = await act(member, 'submitRequest', input)
  expect(second.receipt).toEqual({ ...first.receipt, replayed: true })
  expect(second.request.id).toBe(first.request.id)
  expect(await counts()).toEqual(before)
})

it('the same key with another content is refused', async () => {
  await act(member, 'submitRequest', { idempotencyKey: 'twice', application: trip(line) })
  const other = await act(member, 'submitRequest', {
    idempotencyKey: 'twice',
    application: trip(line, { amount: '801.00' }),
  })
  expect(other.refusals[0]).toMatchObject({ code: 'KEY_REUSED', field: 'idempotencyKey' })
})

it('one key sent eight times at once is done once', async () => {
  const before = await counts()
  const input = { idempotencyKey: 'at once', application: trip(line) }
  const answers = await Promise.all(Array.from({ length: 8 }, () => act(member, 'submitRequest', input)))
  expect(new Set(answers.map(({ receipt }) => receipt.hash)).size).toBe(1)
  expect(answers.filter(({ receipt }) => !receipt.replayed)).toHaveLength(1)
  expect(Number((await counts()).requests)).toBe(Number(before.requests) + 1)
})

it('a key is 1 to 100 characters', async () => {
  for (const idempotencyKey of ['', 'x'.repeat(101)]) {
    const { refusals } = await act(member, 'submitRequest', { idempotencyKey, application: trip(line) })
    expect(refusals[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'idempotencyKey' })
  }
})

it('who saw an older version is told so, gets the newer values, and changes nothing', async () => {
  const { request } = await act(member, 'submitRequest', { application: trip(line) })
  await act(approverA, 'returnRequest', { ...seen(request), reason: '补正' })
  const stale = await act(approverB, 'approveRequest', seen(request))
  expect(stale.refusals[0]).toMatchObject({ code: 'VERSION_CONFLICT', field: 'version' })
  expect(stale.request).toMatchObject({ status: 'DRAFT', version: request.version + 1 })
})

it('a refusal writes nothing but the fact of the attempt, and its number goes back', async () => {
  const before = await counts()
  await act(member, 'submitRequest', { application: trip(line, { amount: '999999.00' }) })
  const after = await counts()
  expect(after).toEqual({
    ...before,
    facts: String(Number(before.facts) + 1),
    queued: String(Number(before.queued) + 1),
  })
  const { rows } = await admin.query(`select codes from trail.refused_attempt order by id desc limit 1`)
  expect(rows[0].codes).toEqual(['RULE_BLOCKS R-BUD-01'])
})

it('sixty-four approvals at once on one line approve exactly what the line holds', async () => {
  const mason = await signIn('shifangyuan')
  const meals = await lineOf(mason, 'URBAN_CONSTRUCTION', 'MEALS')
  const meal = trip(meals, { team: 'URBAN_CONSTRUCTION', use: 'MEALS', amount: '100.00' })
  const requests: { id: string; version: number }[] = []
  for (let made = 0; made < 64; made++)
    requests.push((await act(mason, 'submitRequest', { application: meal })).request)
  const answers = await Promise.all(
    requests.map((request, index) => act(index % 2 ? approverA : approverB, 'approveRequest', seen(request))),
  )
  const refused = answers.filter(({ refusals }) => refusals.length)
  expect(refused).toHaveLength(4)
  for (const { refusals } of refused) expect(refusals[0].rule.id).toBe('R-BUD-01')
  const { rows } = await admin.query(`
    select l.committed, (select sum(held) from spending.request r where r.line_id = l.id) as held
    from funds.budget_line l where l.team = 'URBAN_CONSTRUCTION' and l."use" = 'MEALS'`)
  expect(rows[0]).toEqual({ committed: '600000', held: '600000' })
})

it('every row stands at its last fact, and every chain is whole', async () => {
  const { rows } = await admin.query(`
    select count(*) as broken from trail.fact f
    left join trail.fact p on p.record = f.record and p.version = f.version - 1
    where f.previous is distinct from p.hash or f.hash <> encode(sha256(f.body), 'hex')`)
  expect(rows[0].broken).toBe('0')
  const stray = await admin.query(`
    select count(*) as stray from spending.request r
    where head <> (select hash from trail.fact where record = r.id order by version desc limit 1)`)
  expect(stray.rows[0].stray).toBe('0')
})
