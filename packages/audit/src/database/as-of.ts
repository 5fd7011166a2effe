import { endOfDay, recordAsOf, type AuditedKind, type CivilDate, type DatedFact, type Instant } from '@lianzhao/domain'
import { canonical } from '@lianzhao/domain/trail'
import { columnOf } from './columns.ts'
import { grouped } from './grouped.ts'
import type { Ask, Snapshot } from './snapshot.ts'
import { statement, type Statement } from './statement.ts'

/** The views that tell of another day when they are asked as of one, and the kind of their records. */
const VIEWS = {
  request: 'spending.request',
  claim: 'spending.claim',
  payment: 'spending.payment',
  budget_line: 'funds.budget_line',
} as const satisfies Record<string, AuditedKind>
type View = keyof typeof VIEWS
const NAMES = Object.keys(VIEWS) as View[]

/** The moment of the act behind a fact. Its text may have been altered: what is no moment comes after every other. */
const MOMENT = `coalesce(substring(fact.body from '"at":"([^"]+)"'), '~') collate "C"`

/** Every fact of the records that something touched since a moment. */
const TOUCHED = statement(`
  with record as (${NAMES.map((view) => `select id, '${view}' as view from audit.${view}`).join(' union all ')})
  select record.view, fact.record, fact.version, fact.body from audit.fact fact join record on record.id = fact.record
  where exists (select from audit.fact fact where fact.record = record.id and ${MOMENT} >= $1)
  order by fact.record, fact.version`)

type Touched = { readonly view: View; readonly record: string; readonly version: number; readonly body: string }

/**
 * The books as they were known at the end of a day: the same statements, over the rows that nothing has touched since
 * and the others folded again from their facts, and over the facts that were there.
 */
export async function askAsOf({ ask }: Snapshot, on: CivilDate): Promise<Ask> {
  const end = endOfDay(on)
  const records = grouped(await ask<Touched>(TOUCHED, [end]), ({ record }) => record)
  const then = [...records.values()].flatMap((facts) => fold(facts, end))
  const values = NAMES.flatMap((view) => {
    const rows = then.filter((one) => one.view === view)
    return [rows.map(({ id }) => id), canonical(rows.flatMap(({ row }) => (row ? [row] : [])))]
  })
  return (asked, given = []) => ask(asOf(asked, given.length), [...given, ...values, end])
}

type Folded = { readonly view: View; readonly id: string; readonly row: Readonly<Record<string, unknown>> | undefined }

/** Facts that cannot be folded leave the row as it stands now: naming them is the work of `verify`. */
function fold(facts: readonly Touched[], end: Instant): Folded[] {
  const { view, record } = facts[0]!
  try {
    const told = facts.map(({ version, body }): DatedFact => {
      const { act, fact } = JSON.parse(body) as { act: { at: Instant }; fact: object }
      return { version, at: act.at, fact }
    })
    const known = recordAsOf(VIEWS[view], told, end)
    return [{ view, id: record, row: known && rowOf({ ...known.state, version: known.version, head: '' }) }]
  } catch {
    return []
  }
}

const rowOf = (state: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(state).map(([field, value]) => [columnOf(field), value as unknown]))

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
  const facts = `then_fact as (select * from audit.fact fact where ${MOMENT} < $${own + 2 * NAMES.length + 1})`
  const over = text.replace(/\baudit\.(request|claim|payment|budget_line|fact)\b/g, 'then_$1')
  const then = statement(`with ${[...views, facts].join(', ')} ${over}`)
  made.set(name, then)
  return then
}
