import { endOfDay, recordAsOf, type AuditedKind, type CivilDate, type DatedFact, type Instant } from '@lianzhao/domain'
import { readBody, type StoredFact } from '../trail/stored-fact.ts'
import { factsOf } from '../verify/fact-rows.ts'
import { columnOf } from './columns.ts'
import type { Ask, Snapshot } from './snapshot.ts'
import { statement, type Statement } from './statement.ts'

/** The views that tell of another day when they are asked as of one, and the kind of their records. */
const VIEWS = {
  request: 'spending.request',
  claim: 'spending.claim',
  payment: 'spending.payment',
  budget_line: 'funds.budget_line',
  reallocation: 'funds.reallocation',
} as const satisfies Record<string, AuditedKind>
type View = keyof typeof VIEWS
const NAMES = Object.keys(VIEWS) as View[]

/**
 * The moment of the act behind a fact, of the table itself: its bytes may be no text any more. Every body begins with its
 * act, so its first bytes tell it; a body that does not comes after every moment.
 */
const MOMENT = `coalesce(substring(encode(substring(fact.body for 200), 'escape') from '"at":"([^"]+)"'), '~') collate "C"`

/** The records that something touched since a moment. */
const TOUCHED = statement(`
  with record as (${NAMES.map((view) => `select id, '${view}' as view from audit.${view}`).join(' union all ')})
  select record.view, record.id from record
  where exists (select from trail.fact fact where fact.record = record.id and ${MOMENT} >= $1)
  order by record.id`)

type Touched = { readonly view: View; readonly id: string }

/** An altered fact can say what no column holds. */
const UNSTORABLE = Object.fromEntries(
  NAMES.map((view) => [
    view,
    statement(`
      select told ->> 'id' as id from jsonb_array_elements($1::jsonb) as told
      where not jsonb_populate_record_valid(null::audit.${view}, told)`),
  ]),
) as Record<View, Statement>

/**
 * The books as they were known at the end of a day: the same statements, over the rows that nothing has touched since
 * and the others folded again from their facts, and over the facts that were there. A record whose facts cannot be folded
 * stands as it does now: naming it is the work of `verify`.
 */
export async function askAsOf({ ask }: Snapshot, on: CivilDate): Promise<Ask> {
  const end = endOfDay(on)
  const touched = await ask<Touched>(TOUCHED, [end])
  const facts = await factsOf(
    ask,
    touched.map(({ id }) => id),
  )
  const then = touched.flatMap((one) => fold(one, facts.get(one.id) ?? [], end))
  const values = await Promise.all(
    NAMES.map(async (view) => {
      const folded = then.filter((one) => one.view === view)
      const all = folded.flatMap(({ row }) => (row ? [row] : []))
      const bad = new Set((await ask<{ id: string }>(UNSTORABLE[view], [written(all)])).map(({ id }) => id))
      const kept = folded.filter(({ id }) => !bad.has(id))
      return [kept.map(({ id }) => id), written(kept.flatMap(({ row }) => (row ? [row] : [])))]
    }),
  )
  return (asked, given = []) => ask(asOf(asked, given.length), [...given, ...values.flat(), end])
}

type Folded = { readonly view: View; readonly id: string; readonly row: Readonly<Record<string, unknown>> | undefined }

/** Without `row` the record did not exist yet; nothing for one that cannot be folded. */
function fold({ view, id }: Touched, facts: readonly StoredFact[], end: Instant): Folded[] {
  try {
    const told = facts.map(({ version, body }): DatedFact => {
      const { act, fact } = readBody(body)
      return { version, at: String(act['at']) as Instant, fact }
    })
    const known = recordAsOf(VIEWS[view], told, end)
    return [{ view, id, row: known && rowOf({ ...known.state, version: known.version, head: '' }) }]
  } catch {
    return []
  }
}

const rowOf = (state: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(state).map(([field, value]) => [columnOf(field), value as unknown]))

/** Money as digits: JSON numbers are not exact. */
const written = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

const made = new Map<string, Statement>()

/** A statement over the views of another day; their values come after its own. */
function asOf({ name, text }: Statement, own: number): Statement {
  const known = made.get(name)
  if (known) return known
  const views = NAMES.map(
    (view, index) => `then_${view} as (
      select * from audit.${view} where id <> all($${own + 2 * index + 1}::uuid[])
      union all select * from jsonb_populate_recordset(null::audit.${view}, $${own + 2 * index + 2}::jsonb))`,
  )
  const facts = `then_fact as (select told.* from audit.fact told
    where told.id in (select fact.id from trail.fact fact where ${MOMENT} < $${own + 2 * NAMES.length + 1}))`
  const over = text.replace(/\baudit\.(request|claim|payment|budget_line|reallocation|fact)\b/g, 'then_$1')
  const then = statement(`with ${[...views, facts].join(', ')} ${over}`)
  made.set(name, then)
  return then
}
