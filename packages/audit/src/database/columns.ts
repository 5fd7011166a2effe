import type { CustomTypesConfig } from 'pg'

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  16: (boolean) => boolean === 't',
  17: (bytes) => Buffer.from(bytes.slice(2), 'hex').toString('utf8'),
  20: (bigint) => BigInt(bigint),
  21: Number,
  23: Number,
  114: json,
  1184: instant,
  3802: json,
}

/** PostgreSQL's types as the domain has them: money as bigint, moments as RFC 3339 in UTC, days as text. */
export const COLUMN_TYPES: CustomTypesConfig = {
  getTypeParser: (type: number) => PARSERS[type] ?? ((text: string) => text),
}

/** A moment that is none, such as `infinity`, stays as it stands: a verification must be able to show it. */
function instant(text: string): string {
  const moment = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString()
}

/** No fact holds a broken number; where a row does, it is kept as text so that it can be compared and shown. */
function json(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? String(value) : value,
  )
}

const fieldOf = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The column in which a field of a record is stored. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A row under the names of the domain's fields. */
export const recordOf = <Row>(row: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [fieldOf(column), value])) as Row
