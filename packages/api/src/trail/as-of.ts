import { recordAsOf, type AuditedKind, type Instant } from '@lianzhao/domain'
import { canonical } from '@lianzhao/domain/trail'
import DataLoader from 'dataloader'
import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'
import { mappingOf } from './mapping.ts'
import type { Readable, Row, Source } from './read-rows.ts'

/** The moment of the act behind a fact. Every body begins with its act, so its first bytes tell it. */
const momentOf = (fact: string): string =>
  `substring(encode(substring(${fact}.body for 200), 'escape') from '"at":"([^"]+)"') collate "C"`

const FACTS = named(`
  select record, version, convert_from(body, 'UTF8') from trail.fact where record = any($1::uuid[])
  order by record, version`)

type Body = { readonly act: { readonly at: Instant }; readonly fact: object }

/** Records of one table as they stood before a moment; undefined for those that did not exist yet. */
export function openAsOf<State extends { readonly id: string }>(books: Books, record: Readable<State>, end: Instant) {
  const kind = mappingOf<State>(books, record).table as AuditedKind
  return new DataLoader<string, Row<State> | undefined>(async (ids) => {
    const rows = await books.rows<[string, number, string]>(FACTS, [ids])
    const facts = Map.groupBy(rows, ([id]) => id)
    return ids.map((id) => {
      const told = (facts.get(id) ?? []).map(([, version, body]) => {
        const { act, fact } = JSON.parse(body) as Body
        return { version, at: act.at, fact }
      })
      const then = recordAsOf(kind, told, end)
      return then && ({ ...then.state, version: then.version } as Row<State>)
    })
  })
}

/** Of every record with facts since a moment: whether it existed before. */
const touchedSince = (table: string) =>
  named(`
    select r.id, ${momentOf('first')} < $1 from ${table} r
    join trail.fact head on head.record = r.id and head.version = r.version
    join trail.fact first on first.record = r.id and first.version = 1
    where ${momentOf('head')} >= $1`)

/** A whole table as it stood before a moment: the rows that nothing has touched since, and the others folded again. */
export async function sourceAsOf<State extends { readonly id: string }>(
  books: Books,
  record: Readable<State>,
  end: Instant,
  then: DataLoader<string, Row<State> | undefined>,
): Promise<Source> {
  const { table, underColumns } = mappingOf<State>(books, record)
  const touched = await books.rows<[string, boolean]>(touchedSince(table), [end])
  const folded = await Promise.all(touched.flatMap(([id, existed]) => (existed ? [then.load(id)] : [])))
  const rows = folded.flatMap((row) => (row ? [underColumns(row)] : []))
  return {
    from: (next) => `(
      select * from ${table} where id <> all($${next}::uuid[])
      union all select * from jsonb_populate_recordset(null::${table}, $${next + 1}::jsonb)
    ) as ${table.split('.')[1]!}`,
    values: [touched.map(([id]) => id), canonical(rows)],
  }
}
