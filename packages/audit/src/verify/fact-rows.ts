import { grouped } from '../database/grouped.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { StoredFact } from '../trail/stored-fact.ts'

const BATCH = 2000

// The bytes themselves, not the view's text: a body that is no UTF-8 is to be named, and must not end the verification.
const FACTS = 'select id, record, version, previous, body, hash from trail.fact'
const NEXT = statement(`${FACTS} where (record, version) > ($1::uuid, $2::int) order by record, version limit ${BATCH}`)
const OF_RECORDS = statement(`${FACTS} where record = any($1::uuid[]) order by record, version`)
const COUNT = statement('select count(*)::int as facts from trail.fact')

const BEFORE_ALL = ['00000000-0000-0000-0000-000000000000', -2_147_483_648] as const

/** All facts, record by record in the order of their ids, each record's whole. */
export async function* factsByRecord(ask: Ask): AsyncGenerator<readonly StoredFact[]> {
  let from: readonly [string, number] = BEFORE_ALL
  let open: StoredFact[] = []
  for (;;) {
    const batch = await ask<StoredFact>(NEXT, from)
    for (const fact of batch) {
      if (open[0] && open[0].record !== fact.record) {
        yield open
        open = []
      }
      open.push(fact)
    }
    const last = batch.at(-1)
    if (!last || batch.length < BATCH) break
    from = [last.record, last.version]
  }
  if (open.length) yield open
}

/** The facts of these records, by record, each in order of version. */
export async function factsOf(ask: Ask, records: readonly string[]): Promise<ReadonlyMap<string, StoredFact[]>> {
  return grouped(await ask<StoredFact>(OF_RECORDS, [records]), ({ record }) => record)
}

export async function countFacts(ask: Ask): Promise<number> {
  const [row] = await ask<{ facts: number }>(COUNT)
  return row!.facts
}
