import { randomUUID } from 'node:crypto'
import { ACTIONS, allowed, POSTS, type Post } from '@lianzhao/domain'
import { beforeAll, expect, it } from 'vitest'
import { appoint, delegated, told, type Held } from '../../test/appoint.ts'
import { county, type Ask } from '../../test/county.ts'
import { claiming, demonstrationCast, matterAt, type Cast, type Matter, type On } from '../../test/in-every-state.ts'
import {
  ACTS,
  APART,
  CELLS,
  exists,
  expected,
  OF_TEAMS,
  OTHER,
  RELATIONS,
  TEAM,
  type Cell,
  type Relation,
} from '../../test/expected-rights.ts'
import { lineOf, purchase, seen, trip } from '../../test/matters.ts'
import { nodeId, uuidOf } from '../graphql/node-id.ts'
import { requests } from '../spending/request.table.ts'
import { command } from '../trail/command.ts'

/**
 * Every post × act × relation × state, through the served mutations: what the table denies is refused with the code it
 * names and changes nothing; what it grants is done.
 */
const { books, login, admin, signIn } = await county()
type Actor = { readonly post: Post; readonly relation: Relation; readonly id: string; readonly ask: Ask }
let actors: Actor[], cast: Cast, line: string
const matters = new Map<string, Matter>()

const loginOf = (post: Post, relation: Relation) => `t${POSTS.indexOf(post)}${relation.replace('_', '').toLowerCase()}`

async function actor(post: Post, relation: Relation): Promise<Actor> {
  const name = loginOf(post, relation)
  const teams = OF_TEAMS.includes(post) ? [relation === 'OTHER_TEAM' ? OTHER : TEAM] : []
  const own = { post, teams }
  const also: Partial<Record<Relation, { post: Post; teams: string[] }>> = {
    OWN: { post: 'TEAM_MEMBER', teams: [TEAM] },
    HEADS: { post: 'TEAM_HEAD', teams: [TEAM] },
    DEPUTISES: { post: 'TEAM_DEPUTY_HEAD', teams: [TEAM] },
    DISCIPLINE: { post: 'DISCIPLINE_SECRETARY', teams: [] },
  }
  const held: readonly Held[] = await appoint(
    books,
    login,
    name,
    relation === 'DELEGATE' ? [{ post: 'INSPECTOR' }] : [own, ...(also[relation] ? [also[relation]] : [])],
  )
  if (relation === 'DELEGATE') {
    const [holder] = await appoint(books, login, `${name}from`, [own])
    await delegated(books, holder!, held[0]!.personId)
  }
  return { post, relation, id: held[0]!.personId, ask: await signIn(name) }
}

beforeAll(async () => {
  const pairs = POSTS.flatMap((post) => RELATIONS.filter((relation) => exists(post, relation)).map((r) => [post, r]))
  actors = await Promise.all((pairs as [Post, Relation][]).map(([post, relation]) => actor(post, relation)))
  cast = await demonstrationCast(signIn)
  line = await lineOf(cast.applicant, TEAM, 'TRANSPORT')
  const states = [...new Set(CELLS.map(({ on, status }) => [on, status] as const).map((pair) => pair.join(' ')))]
  const participants = actors.filter(({ relation }) => relation === 'PARTICIPANT').map(({ id }) => nodeId('Person', id))
  await Promise.all(
    states.map(async (state) => {
      const [on, status] = state.split(' ') as [On, string]
      matters.set(state, await matterAt(cast, on, status, line, participants))
    }),
  )
}, 120_000)

const REASON = { reason: '试验' }
function inputOf({ action, on }: Cell, matter: Matter): object {
  const idempotencyKey = randomUUID()
  if (action === 'FILE_CLAIM')
    return { idempotencyKey, ...claiming(matter), ...(on === 'claim' && seen(matter.claim!)) }
  const record = { idempotencyKey, ...seen(matter[on]!) }
  if (action === 'SUBMIT') return { ...record, application: trip(line, { ...purchase('演示文印社'), amount: '10.00' }) }
  if (action === 'REVIEW_CLAIM') return { ...record, cut: '0.00' }
  if (action === 'BOOK_CLAIM') return { ...record, bookingNumber: `记-${idempotencyKey.slice(0, 13)}` }
  if (action === 'RECOVER_PAYMENT') return { ...record, ...REASON, amount: '1.00', receiptNumber: 'HD3' }
  if (action === 'REPORT_TRIP') return { ...record, summary: '试验' }
  if (action === 'CONFIRM_PAYMENT') return { ...record, receiptNumber: 'HD2' }
  return /^(RETURN|REJECT|REFUSE|CANCEL)/.test(action) ? { ...record, ...REASON } : record
}

/** Sends many acts in one document; each answers for itself: 'DONE', or the code of its first refusal. */
async function send(ask: Ask, acts: readonly { readonly cell: Cell; readonly matter: Matter }[]): Promise<string[]> {
  const mutation = ({ action }: Cell) => ACTS[action].mutation
  const type = (cell: Cell) => `${mutation(cell)[0]!.toUpperCase()}${mutation(cell).slice(1)}Input!`
  const document = `mutation (${acts.map(({ cell }, n) => `$i${n}: ${type(cell)}`).join(', ')}) {
    ${acts.map(({ cell }, n) => `a${n}: ${mutation(cell)}(input: $i${n}) { refusals { code } receipt { hash } }`).join('\n')} }`
  const variables = Object.fromEntries(acts.map(({ cell, matter }, n) => [`i${n}`, inputOf(cell, matter)]))
  const { data, errors } = await ask(document, variables)
  if (errors) throw new Error(JSON.stringify(errors[0]))
  return acts.map((_, n) => {
    const { refusals, receipt } = data[`a${n}`] as { refusals: { code: string }[]; receipt: object | null }
    return refusals.length === 0 && receipt ? 'DONE' : refusals[0]!.code
  })
}

const booksOfSpending = async () =>
  (
    await admin.query<{ all: string }>(`select md5(string_agg(id || head, ',' order by id)) as all from (
      select id, head from spending.request union all select id, head from spending.claim
      union all select id, head from spending.payment union all select id, head from funds.budget_line) as rows`)
  ).rows[0]!.all

const shown = ({ post, relation }: Actor, { action, on, status }: Cell, wanted: string, got: string) =>
  `${post} ${relation}: ${action} at ${on} ${status} is ${got}, not ${wanted}`

/** Everything that the table denies to this person, in one document. */
async function denied(one: Actor): Promise<{ readonly faults: string[]; readonly asked: number }> {
  const wanted = (cell: Cell) => expected(one.post, one.relation, cell.action, cell.on, cell.status)
  const cells = CELLS.filter((cell) => wanted(cell) !== 'DONE')
  const acts = cells.map((cell) => ({ cell, matter: matters.get(`${cell.on} ${cell.status}`)! }))
  const got = await send(one.ask, acts)
  const faults = cells.flatMap((cell, n) => (got[n] === wanted(cell) ? [] : [shown(one, cell, wanted(cell), got[n]!)]))
  return { faults, asked: cells.length }
}

/** The matter is theirs to look after from now on. */
async function handedOver({ request, ...matter }: Matter, to: string): Promise<Matter> {
  const signed = { by: to, at: '2015-11-01T00:00:00.000Z' as const, reason: '试验' }
  const id = uuidOf('SpendingRequest', request.id)
  await told(
    books,
    command({
      on: { request: { record: requests, id } },
      decide: () => allowed({ request: [{ type: 'RequestHandedOver' as const, to, ...signed }] }),
    }),
  )
  return { ...matter, request: { id: request.id, version: request.version + 1 } }
}

it('the table speaks of every act and every post', () => {
  expect(Object.keys(ACTS).sort()).toEqual([...ACTIONS].sort())
  expect(new Set(CELLS.map(({ action }) => action)).size).toBe(ACTIONS.length)
  expect(new Set(actors.map(({ post }) => post)).size).toBe(POSTS.length)
})

it('whatever the table denies to somebody who does not look after the matter is refused as it says, and changes nothing', async () => {
  const before = await booksOfSpending()
  const told = await Promise.all(actors.filter(({ relation }) => relation !== 'OWN').map(denied))
  expect(told.flatMap(({ faults }) => faults)).toEqual([])
  expect(told.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThan(5000)
  expect(await booksOfSpending()).toBe(before)
}, 60_000)

it('R-SOD-01 whoever looks after the matter is refused every other duty on it, whatever post they hold', async () => {
  for (const one of actors.filter(({ relation }) => relation === 'OWN')) {
    for (const [state, matter] of matters) matters.set(state, await handedOver(matter, one.id))
    const before = await booksOfSpending()
    expect((await denied(one)).faults).toEqual([])
    expect(await booksOfSpending()).toBe(before)
  }
}, 60_000)

it('whatever the table grants is done', async () => {
  const granted = actors.flatMap((one) =>
    CELLS.filter(({ action, on, status }) => expected(one.post, one.relation, action, on, status) === 'DONE').map(
      (cell) => ({ one, cell }),
    ),
  )
  const faults: string[] = []
  const work = granted.values()
  const worker = async () => {
    for (const { one, cell } of work) {
      const participants = one.relation === 'PARTICIPANT' ? [nodeId('Person', one.id)] : []
      const made = await matterAt(cast, cell.on, cell.status, line, participants)
      const matter = one.relation === 'OWN' ? await handedOver(made, one.id) : made
      const [got] = await send(one.ask, [{ cell, matter }])
      if (got !== 'DONE') faults.push(shown(one, cell, 'DONE', got!))
    }
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  expect(faults).toEqual([])
  expect(granted.length).toBeGreaterThan(90)
}, 60_000)

it('Q-23 where every peer takes part in the event it comes to the head of the leading group, and to them alone', async () => {
  const { rows } = await admin.query<{ id: string }>(`
    select person_id as id from organisation.appointment where post in ('OFFICE_DIRECTOR', 'APPROVER', 'REVIEW_PANEL_CONVENOR')`)
  const peers = [...new Set(rows.map(({ id }) => id))].map((id) => nodeId('Person', id))
  const matter = await matterAt(cast, 'request', 'DECIDING', line, peers)
  const cell: Cell = { action: 'APPROVE', on: 'request', status: 'DECIDING' }
  const of = (post: Post, relation: Relation) =>
    actors.find((one) => one.post === post && one.relation === relation)!.ask
  expect(await send(of('APPROVER', 'TEAM'), [{ cell, matter }])).toEqual(['RECUSED'])
  expect(await send(of('LEADING_GROUP_HEAD', 'HEADS'), [{ cell, matter }])).toEqual(['RECUSED'])
  expect(await send(of('LEADING_GROUP_HEAD', 'TEAM'), [{ cell, matter }])).toEqual(['DONE'])
})

it('overseers and administrators have no path to a matter: no list, no number, no id, no explanation, nothing nested', async () => {
  const { request, claim, payment } = matters.get('payment PAYING')!
  for (const one of actors.filter(({ post }) => APART(post))) {
    const { data, errors } = await one.ask(
      `query ($ids: [ID!]!, $id: ID!) { viewer { waiting maySubmitFor { code } }
        spendingRequests(first: 100) { totalCount totalAmount { amount } nodes { id } }
        budgetLines(first: 100) { totalCount nodes { id } } nodes(ids: $ids) { id } node(id: $id) { id }
        explain(action: APPROVE, id: $id) { allowed } spendingRequest(number: "ZC-2015-0001") { id } }`,
      { ids: [request.id, claim!.id, payment!.id, line], id: request.id },
    )
    expect(errors).toBeUndefined()
    expect(data, one.post).toEqual({
      viewer: { waiting: 0, maySubmitFor: [] },
      spendingRequests: { totalCount: 0, totalAmount: { amount: '0.00' }, nodes: [] },
      budgetLines: { totalCount: 0, nodes: [] },
      ...{ nodes: [null, null, null, null], node: null, explain: null, spendingRequest: null },
    })
  }
})
