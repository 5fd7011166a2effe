import type { EntityMetadata, EntityProperty, EntitySchema, Platform } from '@mikro-orm/core'
import type { Books } from '../database/books.ts'

/** A record as it is stored: its state, and the fact it stands at. */
export type At<State> = { readonly state: State; readonly version: number; readonly head: string }

/** Rows to records and back, compiled from MikroORM's metadata: one description of a table for every way to it. */
export type Mapping<State> = {
  /** `schema.table`, which is also the kind of the record in its facts. */
  readonly table: string
  /** Quoted names, in the order of `read` and `write`. */
  readonly columns: readonly string[]
  readonly idColumn: number
  /** One row as a JSON array in the same order; money as text, because JSON numbers are not exact. */
  readonly json: string
  readonly read: (values: readonly unknown[]) => At<State>
  readonly write: (at: At<State>) => unknown[]
  /** The fields of a record under the names of its columns. */
  readonly underColumns: (record: object) => Readonly<Record<string, unknown>>
}

function mapping<State extends object>(meta: EntityMetadata, platform: Platform): Mapping<State> {
  const properties = Object.values<EntityProperty>(meta.props).filter(({ persist }) => persist !== false)
  const toState = properties.map(
    ({ customType }) =>
      (value: unknown): unknown =>
        value === null || !customType ? value : customType.convertToJSValue(value, platform),
  )
  const toColumn = properties.map(
    ({ customType }) =>
      (value: unknown): unknown =>
        value === null || !customType
          ? value
          : customType.convertToDatabaseValue(value, platform, { mode: 'query-data' } as never),
  )
  return {
    table: `${meta.schema}.${meta.tableName}`,
    columns: properties.map(({ fieldNames }) => `"${fieldNames[0]}"`),
    json: `json_build_array(${properties.map(inJson).join(', ')})`,
    idColumn: properties.findIndex(({ name }) => name === 'id'),
    read(values) {
      const entries = properties.map(({ name }, index) => [name, toState[index]!(values[index])])
      const { version, head, ...state } = Object.fromEntries(entries) as { version: number; head: string }
      return { state: state as State, version, head }
    },
    write({ state, version, head }) {
      const all: Record<string, unknown> = { ...state, version, head }
      return properties.map(({ name }, index) => toColumn[index]!(all[name]))
    },
    underColumns(record) {
      const all = record as Record<string, unknown>
      return Object.fromEntries(properties.map(({ name, fieldNames }) => [fieldNames[0]!, all[name] ?? null]))
    },
  }
}

const inJson = ({ fieldNames, columnTypes }: EntityProperty): string =>
  `"${fieldNames[0]}"${columnTypes.includes('bigint') ? '::text' : ''}`

const compiled = new WeakMap<object, Map<EntitySchema, unknown>>()

/** The mapping of a record's table, compiled once for each open book. */
export function mappingOf<State extends object>(
  { orm, pool }: Books,
  { schema }: { readonly schema: EntitySchema },
): Mapping<State> {
  const known = compiled.get(pool) ?? new Map<EntitySchema, unknown>()
  compiled.set(pool, known)
  const made = known.get(schema) ?? mapping<State>(orm.getMetadata().get(schema.meta.class), orm.em.getPlatform())
  known.set(schema, made)
  return made as Mapping<State>
}
