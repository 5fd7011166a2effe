import type { AuditedKind, AuditedRow } from '@lianzhao/domain'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AUDITED_KINDS, viewOf } from '../trail/kinds.ts'

const BATCH = 1000

const NEXT = new Map(
  AUDITED_KINDS.map((kind) => [
    kind,
    statement(`select * from ${viewOf(kind)} where $1::uuid is null or id > $1 order by id limit ${BATCH}`),
  ]),
)

/** All rows of an audited table, in the order of their ids. */
export async function* rowsOf(ask: Ask, kind: AuditedKind): AsyncGenerator<AuditedRow> {
  for (let after: string | null = null; ;) {
    const batch: AuditedRow[] = await ask<AuditedRow>(NEXT.get(kind)!, [after])
    yield* batch
    if (batch.length < BATCH) return
    after = batch.at(-1)!.id
  }
}
