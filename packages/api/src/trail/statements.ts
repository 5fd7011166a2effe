import { named, type Statement } from '../database/named.ts'
import type { Find, Finds } from './command.ts'
import type { Mapping } from './mapping.ts'

/** Every statement of the write path, generated once for each table: no other text ever reaches the database from here. */
export const BEGIN = named('begin isolation level read committed')
export const COMMIT = named('commit')
export const ROLLBACK = named('rollback')
export const ANSWER = named('select request, answer from trail.command where actor = $1 and key = $2')
export const REMEMBER = named('insert into trail.command (actor, key, request, answer) values ($1, $2, $3, $4)')
export const APPEND = named(`
  with appended as (
    insert into trail.fact (record, version, previous, body, hash)
    select record, version, previous, convert_to(body, 'UTF8'), hash
    from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[]) as f (record, version, previous, body, hash)
    returning id
  )
  insert into trail.queue (fact_id) select id from appended`)
export const KEEP_TEXTS = named(`
  insert into privacy.plain_text (commitment, salt, text)
  select * from unnest($1::text[], $2::text[], $3::text[])`)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the mapping of whichever record is meant
export type MappingOf = (find: Find<any, any>) => Mapping<object>

export function lock(on: Finds, name: string, mappingOf: MappingOf): Statement {
  const { table, columns } = mappingOf(on[name]!)
  return named(`select ${columns.join(', ')} from ${table} where id = ${idOf(on, name, mappingOf)} for update`)
}

/** The id of a record as SQL: the command's own parameter, or a column of a record that stands before it. */
function idOf(on: Finds, name: string, mappingOf: MappingOf): string {
  const find = on[name]!
  if (!('of' in find)) return '$1'
  const [from, column] = find.of
  return `(select "${column}" from ${mappingOf(on[from]!).table} where id = ${idOf(on, from, mappingOf)})`
}

/** The value behind `$1` in the lock of a record. */
export function rootId(on: Finds, name: string): string {
  const find = on[name]!
  return 'of' in find ? rootId(on, find.of[0]) : 'id' in find ? find.id : find.create
}

export const insertRow = ({ table, columns }: Mapping<object>): Statement =>
  named(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
  )

/** Also asks for the version it replaces: the row is locked, so anything else is a bug, and the guard stops it. */
export const updateRow = ({ table, columns, idColumn }: Mapping<object>): Statement => {
  const sets = columns.flatMap((column, index) => (index === idColumn ? [] : [`${column} = $${index + 1}`]))
  return named(
    `update ${table} set ${sets.join(', ')} where id = $${idColumn + 1} and version = $${columns.length + 1}`,
  )
}
