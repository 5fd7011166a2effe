import type { Books } from '../database/books.ts'
import { named, type Statement } from '../database/named.ts'
import { mappingOf } from './mapping.ts'
import type { Recorded } from './record.ts'

/** A question for whole records, to be asked behind the locks of a command, and how its answer is read. */
export type AskedRecords<State> = {
  readonly question: { readonly statement: Statement; readonly values: readonly unknown[] }
  readonly read: (answer: readonly unknown[] | undefined) => readonly State[]
}

/** `where` MUST be a constant of the code. */
export function askRecords<State extends object>(
  books: Books,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- facts do not matter to a reader
  record: Recorded<State, any>,
  where = '',
  values: readonly unknown[] = [],
): AskedRecords<State> {
  const map = mappingOf<State>(books, record)
  return {
    question: {
      statement: named(`select coalesce(json_agg(${map.json} order by id), '[]') from ${map.table} r ${where}`),
      values,
    },
    read: (answer) => (answer![0] as unknown[][]).map((row) => map.read(row).state),
  }
}
