import { canonical } from '@lianzhao/domain/trail'
import { LONGEST_BODY, seal, type Decision, type Refusal, type SealedFact } from '@lianzhao/domain'
import type { PoolClient, QueryArrayResult } from 'pg'
import type { Books } from '../database/books.ts'
import type { Statement } from '../database/named.ts'
import type { Command, Done, Finds, Order, Outcome, StatesOf } from './command.ts'
import { mappingOf, type At, type Mapping } from './mapping.ts'
import { sha256 } from './sha256.ts'
import { KEY_REUSED, movedOn, NOT_FOUND, TOO_LONG } from './refusals.ts'
import {
  ANSWER,
  APPEND,
  BEGIN,
  COMMIT,
  insertRow,
  KEEP_TEXTS,
  lock,
  REMEMBER,
  ROLLBACK,
  rootId,
  updateRow,
} from './statements.ts'

type Loaded = Readonly<Record<string, At<object> | undefined>>
type Change = {
  readonly name: string
  readonly map: Mapping<object>
  readonly from: number
  readonly after: At<{ readonly id: string }>
  readonly sealed: readonly SealedFact[]
  readonly types: readonly string[]
}
type Read = {
  readonly loaded: Loaded
  readonly asked: readonly (readonly unknown[])[]
  readonly answer: Outcome | undefined
}

/**
 * The only door to a change. Rows and facts MUST commit together; a refusal MUST change nothing. Two round trips:
 * begin, lock and look; then, after the pure decision, write and commit.
 *
 * A key that was answered before gets the same answer; a key with another input is refused. A conflict with the same
 * command under way elsewhere, or a deadlock, is tried again.
 */
export async function transact<const On extends Finds>(
  books: Books,
  order: Order,
  command: Command<On>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(books, order, command as unknown as Command<Finds>)
    } catch (error) {
      if (attempt >= 4 || !worthAnotherTry(error)) throw error
    }
  }
}

async function attemptOnce(books: Books, order: Order, command: Command<Finds>): Promise<Outcome> {
  const mappings = mappingsOf(books, command.on)
  const client = await books.pool.connect()
  let broken: Error | undefined
  try {
    const { loaded, asked, answer } = await look(client, order, command, mappings)
    const told = answer ?? decide(order, command, mappings, loaded, asked)
    if (!Array.isArray(told)) {
      await ask(client, ROLLBACK)
      return told
    }
    return { done: await write(client, order, command, told), replayed: false }
  } catch (error) {
    broken = await ask(client, ROLLBACK).then(() => undefined, asError)
    throw error
  } finally {
    client.release(broken)
  }
}

/** First flush. The statements MUST be created in this order: the order of calls is the order on the wire. */
async function look(client: PoolClient, order: Order, command: Command<Finds>, mappings: Mappings): Promise<Read> {
  const { act } = order
  const existing = Object.keys(command.on).filter((name) => !('create' in command.on[name]!))
  const of = (find: Finds[string]) => mappings.get(find)!
  const [, ...results] = await flush([
    ask(client, BEGIN),
    ...existing.map((name) => ask(client, lock(command.on, name, of), [rootId(command.on, name)])),
    ...(command.ask ?? []).map(({ statement, values }) => ask(client, statement, values)),
    ask(client, ANSWER, [act.actor, act.key]),
  ])
  const rows = results.map((result) => result.rows[0])
  const remembered = rows.pop()
  const loaded = Object.fromEntries(
    existing.map((name, index) => [name, rows[index] && mappings.get(command.on[name]!)!.read(rows[index])]),
  )
  return {
    loaded,
    asked: rows.slice(existing.length).map((row) => row ?? []),
    answer: answered(order, command.on, remembered),
  }
}

function answered(order: Order, on: Finds, remembered: readonly unknown[] | undefined): Outcome | undefined {
  if (!remembered) return undefined
  const [request, done] = remembered as [string, Done]
  if (request === requestHash(order)) return { done, replayed: true }
  return refuse(on, [KEY_REUSED])
}

/** Pure: the domain's answer, each fact folded into its record and sealed into its chain. */
function decide(
  order: Order,
  command: Command<Finds>,
  mappings: Mappings,
  loaded: Loaded,
  asked: Read['asked'],
): Change[] | Outcome {
  const { on } = command
  const existing = Object.entries(on).filter(([, find]) => !('create' in find))
  const states = Object.fromEntries(Object.keys(on).map((name) => [name, loaded[name]?.state])) as StatesOf<Finds>
  if (existing.some(([name]) => !loaded[name]) || command.visible?.(states) === false) return refuse({}, [NOT_FOUND])
  for (const [name, { expected }] of existing) {
    const now = loaded[name]!.version
    if (expected !== undefined && now !== expected) return refuse(on, [movedOn(expected, now)], loaded)
  }
  const decision: Decision<Readonly<Record<string, readonly { readonly type: string }[] | undefined>>> = command.decide(
    states,
    asked,
  )
  if (!decision.allowed) return refuse(on, decision.refusals, loaded)
  try {
    return Object.entries(decision.facts).flatMap(([name, facts]) => {
      if (!facts?.length) return []
      return [fold(order, name, on[name]!, mappings.get(on[name]!)!, loaded[name], facts)]
    })
  } catch (error) {
    if (error instanceof TooLong) return refuse(on, [TOO_LONG], loaded)
    throw error
  }
}

/** A fact has a longest body: what states more is to be split by whoever asks. */
class TooLong extends Error {}

function fold(
  { act }: Order,
  name: string,
  find: Finds[string],
  map: Mapping<object>,
  before: At<object> | undefined,
  facts: readonly { readonly type: string }[],
): Change {
  let state: object | undefined = before?.state
  let version = before?.version ?? 0
  let head = before?.head ?? null
  const sealed = facts.map((fact): SealedFact => {
    state = find.record.evolve(state, fact) as object
    const record = (state as { id: string }).id
    const one = seal(sha256, { kind: map.table, record, version: ++version, previous: head }, fact, act)
    if (Buffer.byteLength(one.body) > LONGEST_BODY) throw new TooLong()
    head = one.hash
    return one
  })
  return {
    name,
    map,
    from: before?.version ?? 0,
    after: { state: state as { id: string }, version, head: head! },
    sealed,
    types: facts.map(({ type }) => type),
  }
}

/** Second flush. A statement that fails turns the commit behind it into a rollback. */
async function write(client: PoolClient, order: Order, command: Command<Finds>, changes: Change[]): Promise<Done> {
  const facts = changes.flatMap(({ sealed }) => sealed)
  const ids = Object.fromEntries(changes.map(({ name, after }) => [name, after.state.id]))
  const done: Done = { hash: hashOfAct(command, changes), at: order.act.at, records: ids }
  const texts = command.plainTexts ?? []
  const column = <Key extends keyof SealedFact>(key: Key) => facts.map((fact) => fact[key])
  const results = await flush([
    ...(texts.length
      ? [ask(client, KEEP_TEXTS, [texts.map((t) => t.commitment), texts.map((t) => t.salt), texts.map((t) => t.text)])]
      : []),
    ...changes.map(({ map, from, after }) =>
      from ? ask(client, updateRow(map), [...map.write(after), from]) : ask(client, insertRow(map), map.write(after)),
    ),
    ask(client, APPEND, [column('record'), column('version'), column('previous'), column('body'), column('hash')]),
    ask(client, REMEMBER, [order.act.actor, order.act.key, requestHash(order), JSON.stringify(done)]),
    ask(client, COMMIT),
  ])
  if (results.at(-1)!.command !== 'COMMIT') throw new Error('the transaction was rolled back')
  return done
}

/** The receipt is the fact of the act itself on the record it concerns: not the judgement behind it, nor the line's. */
function hashOfAct({ on }: Command<Finds>, changes: readonly Change[]): string {
  const subject =
    changes.find(({ name }) => 'create' in on[name]!) ??
    changes.findLast(({ name }) => 'id' in on[name]!) ??
    changes[0]!
  const act = subject.sealed.findLast((_, index) => subject.types[index] !== 'RulesJudged')
  return (act ?? subject.sealed.at(-1)!).hash
}

type Mappings = ReadonlyMap<Finds[string], Mapping<object>>

function mappingsOf(books: Books, on: Finds): Mappings {
  return new Map(Object.values(on).map((find) => [find, mappingOf<object>(books, find.record)]))
}

const requestHash = ({ act, input }: Order): string => sha256(canonical({ command: act.command, input }))

const refuse = (on: Finds, refusals: readonly Refusal[], loaded: Loaded = {}): Outcome => ({
  refusals,
  records: Object.fromEntries(
    Object.keys(on).flatMap((name) => {
      const state = loaded[name]?.state as { id: string } | undefined
      return state ? [[name, state.id]] : []
    }),
  ),
})

const ask = (
  client: PoolClient,
  statement: Statement,
  values: readonly unknown[] = [],
): Promise<QueryArrayResult<unknown[]>> => client.query({ ...statement, values: [...values], rowMode: 'array' })

/** Waits for all, so that no answer is left on the wire, and then fails with the first failure. */
async function flush<T>(queries: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(queries)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason as Error
    return one.value
  })
}

/** 23505: the same key is being answered by another connection. 40P01, 40001: the database chose this one to wait. */
const worthAnotherTry = (error: unknown): boolean =>
  ['23505', '40P01', '40001'].includes((error as { code?: string }).code ?? '')

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
