import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { columnOf } from '../database/columns.ts'
import { isAltered, type PlainText } from '../trail/plain-texts.ts'
import { readBody } from '../trail/stored-fact.ts'
import { finding, type Finding } from './finding.ts'
import { kindOf } from './replay-record.ts'
import type { ToldRecord } from './told-records.ts'

const BATCH = 2000
const NEXT = statement(`
  select commitment, salt, text from audit.plain_text
  where $1::text is null or commitment > $1 order by commitment limit ${BATCH}`)
const SOME = statement('select commitment, salt, text from audit.plain_text where commitment = any($1::text[])')

/** The commitments whose text is not the one that was committed to. An erased text is no text, and no fault. */
export async function allAlteredTexts(ask: Ask): Promise<Set<string>> {
  const altered = new Set<string>()
  for (let after: string | null = null; ;) {
    const batch: PlainText[] = await ask<PlainText>(NEXT, [after])
    for (const text of batch) if (isAltered(text)) altered.add(text.commitment)
    if (batch.length < BATCH) return altered
    after = batch.at(-1)!.commitment
  }
}

/** The same, for what these records mention. */
export async function alteredTextsOf(ask: Ask, records: readonly ToldRecord[]): Promise<Set<string>> {
  const mentioned = new Set(records.flatMap((told) => mentionsOf(told).map(([, commitment]) => commitment)))
  const texts = await ask<PlainText>(SOME, [[...mentioned]])
  return new Set(texts.filter(isAltered).map(({ commitment }) => commitment))
}

/** Names the record and the column of every altered text that a record mentions; `seen` learns which were named. */
export function alteredIn(told: ToldRecord, altered: ReadonlySet<string>, seen?: Set<string>): Finding[] {
  if (!altered.size) return []
  const named = new Map(mentionsOf(told).filter(([, commitment]) => altered.has(commitment)))
  const kind = kindOf(told) ?? [...told.rows.keys()][0] ?? 'trail.fact'
  const number = numberOf(told)
  return [...named].map(([field, commitment]) => {
    seen?.add(commitment)
    return finding(
      'TEXT_ALTERED',
      { kind, record: told.record, number },
      { column: columnOf(field), stored: commitment },
    )
  })
}

/** Altered texts that no record mentions: put there by somebody, for nobody. */
export const alteredBeside = (altered: ReadonlySet<string>, seen: ReadonlySet<string>): Finding[] =>
  [...altered]
    .filter((one) => !seen.has(one))
    .map((commitment) =>
      finding('TEXT_ALTERED', { kind: 'privacy.plain_text', record: commitment }, { column: 'text' }),
    )

const COMMITMENT = /^[0-9a-f]{64}$/

function mentionsOf({ facts, rows }: ToldRecord): [field: string, commitment: string][] {
  const { head: _, ...columns } = Object.assign({}, ...rows.values()) as Record<string, unknown>
  return [...facts.map(({ body }) => readBody(body).fact), columns].flatMap((holder) =>
    Object.entries(holder).filter((entry): entry is [string, string] => COMMITMENT.test(String(entry[1]))),
  )
}

function numberOf({ facts, rows }: ToldRecord): string | null {
  const holders = [...rows.values(), ...facts.map(({ body }) => readBody(body).fact)] as { readonly number?: unknown }[]
  const number = holders.map((holder) => holder.number).find((one) => typeof one === 'string')
  return number ?? null
}
