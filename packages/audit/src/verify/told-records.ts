import type { AuditedKind, AuditedRow } from '@lianzhao/domain'
import type { Ask } from '../database/snapshot.ts'
import { AUDITED_KINDS } from '../trail/kinds.ts'
import type { StoredFact } from '../trail/stored-fact.ts'
import { factsByRecord } from './fact-rows.ts'
import { rowsOf } from './table-rows.ts'

/** Everything the books hold under one id: its facts, and its row in every audited table that has one. */
export type ToldRecord = {
  readonly record: string
  readonly facts: readonly StoredFact[]
  readonly rows: ReadonlyMap<AuditedKind, AuditedRow>
}

/**
 * Facts and tables side by side, id by id. Every fact and every row comes exactly once, whether or not the other side
 * knows its id; only what belongs to one id is in memory. Ids are lower-case hexadecimal, so text order is their order.
 */
export async function* toldRecords(ask: Ask): AsyncGenerator<ToldRecord> {
  const facts = await ahead(factsByRecord(ask))
  const tables = await Promise.all(AUDITED_KINDS.map(async (kind) => ({ kind, rows: await ahead(rowsOf(ask, kind)) })))
  for (;;) {
    const ids = [facts.next?.[0]?.record, ...tables.map(({ rows }) => rows.next?.id)].filter((id) => id !== undefined)
    if (!ids.length) return
    const record = ids.reduce((least, id) => (id < least ? id : least))
    const told = facts.next?.[0]?.record === record ? facts.next : []
    if (told.length) await facts.advance()
    const rows = new Map<AuditedKind, AuditedRow>()
    for (const { kind, rows: table } of tables) {
      if (table.next?.id !== record) continue
      rows.set(kind, table.next)
      await table.advance()
    }
    yield { record, facts: told, rows }
  }
}

type Ahead<T> = { next: T | undefined; readonly advance: () => Promise<void> }

/** Looks one item ahead. */
async function ahead<T>(items: AsyncGenerator<T>): Promise<Ahead<T>> {
  const one: Ahead<T> = {
    next: undefined,
    async advance() {
      const item = await items.next()
      one.next = item.done ? undefined : item.value
    },
  }
  await one.advance()
  return one
}
