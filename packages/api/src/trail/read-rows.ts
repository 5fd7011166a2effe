import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'
import { mappingOf } from './mapping.ts'
import type { Recorded } from './record.ts'

/** A record with the version that a client must name to change it. */
export type Row<State> = State & { readonly version: number }

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- facts do not matter to a reader
export type Readable<State extends object> = Recorded<State, any>

/** What stands behind FROM instead of a table, with the same columns; its values come after those of the statement. */
export type Source = { readonly from: (next: number) => string; readonly values: readonly unknown[] }

/** Rows of one table as records. `where` MUST be a constant of the code. */
export async function readRows<State extends object>(
  books: Books,
  record: Readable<State>,
  where: string,
  values: readonly unknown[],
  source?: Source,
): Promise<Row<State>[]> {
  const map = mappingOf<State>(books, record)
  const from = source?.from(values.length + 1) ?? map.table
  const asked = [...values, ...(source?.values ?? [])]
  const rows = await books.rows(named(`select ${map.columns.join(', ')} from ${from} ${where}`), asked)
  return rows.map((row) => {
    const { state, version } = map.read(row)
    return { ...state, version }
  })
}
