import { GraphQLError } from 'graphql'
import type { Pool, PoolClient } from 'pg'
import { COLUMN_TYPES, recordOf } from './columns.ts'
import { statement, type Statement } from './statement.ts'

/** Asks the books one statement. */
export type Ask = <Row>(statement: Statement, values?: readonly unknown[]) => Promise<Row[]>

/** The books as they stood at one moment: whatever is asked of one snapshot agrees with itself. */
export type Snapshot = { readonly ask: Ask; readonly close: () => Promise<void> }

export const BEGIN = statement('begin isolation level repeatable read read only')
const END = statement('rollback')

/** Takes a connection at the first question. MUST be closed; a question after that is refused. */
export function openSnapshot(pool: Pool): Snapshot {
  let opening: Promise<PoolClient> | undefined
  let closed = false
  return {
    async ask<Row>(asked: Statement, values: readonly unknown[] = []) {
      if (holdsNul(values)) throw unstorable()
      if (!closed) opening ??= begin(pool)
      const client = await opening
      if (closed || !client) throw new Error('this snapshot is closed')
      const { rows } = await client.query({ ...asked, values: [...values], types: COLUMN_TYPES })
      return rows.map((row) => recordOf<Row>(row as Record<string, unknown>))
    },
    async close() {
      closed = true
      const client = await opening?.catch(() => undefined)
      if (client) client.release(await client.query(END).then(() => undefined, asError))
    },
  }
}

async function begin(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  try {
    await client.query(BEGIN)
    return client
  } catch (error) {
    client.release(asError(error))
    throw error
  }
}

/** PostgreSQL has no place for the character NUL in any text. */
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(holdsNul)

const unstorable = (): GraphQLError =>
  new GraphQLError('文字中有不能存储的字符(NUL),去掉后重试。 / A text holds the character NUL; remove it.', {
    extensions: { code: 'BAD_USER_INPUT' },
  })

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
