import { AUDITED, verifyRecord, type AuditedKind, type AuditedRow, type Difference } from '@lianzhao/domain'
import { columnOf } from '../database/columns.ts'
import { isAudited, READ_KIND } from '../trail/kinds.ts'
import { sha256 } from '../trail/plain-texts.ts'
import { readBody } from '../trail/stored-fact.ts'
import { finding, type Finding } from './finding.ts'
import type { ToldRecord } from './told-records.ts'

/** Replays one record with the domain's own functions and compares it with whatever rows stand under its id. */
export function replayRecord(told: ToldRecord): Finding[] {
  const kind = kindOf(told)
  const others = [...told.rows].filter(([table]) => table !== kind)
  const orphans = others.flatMap(([table, row]) => compare(table, { ...told, facts: [] }, row))
  if (kind === undefined) return orphans
  if (isAudited(kind)) return [...compare(kind, told, told.rows.get(kind)), ...orphans]
  const place = { kind, record: told.record }
  const unknown = kind === READ_KIND ? [] : [finding('UNKNOWN_KIND', place, { version: told.facts[0]!.version })]
  return [...chainOf(kind, told), ...unknown, ...orphans]
}

/** The kind that the facts name; where they name none, that of the row that stands alone under the id. */
export function kindOf({ facts, rows }: ToldRecord): string | undefined {
  if (!facts[0]) return undefined
  const named = readBody(facts[0].body).kind
  return !isAudited(named) && rows.size === 1 ? [...rows.keys()][0] : named
}

function compare(kind: AuditedKind, { record, facts }: ToldRecord, row: AuditedRow | undefined): Finding[] {
  const number = numberIn(row) ?? facts.map(({ body }) => numberIn(readBody(body).fact)).find((one) => one) ?? null
  const differences = verifyRecord(sha256, kind, AUDITED[kind], record, facts, row)
  return differences.map(({ fault, ...rest }) => finding(fault, { kind, record, number }, inTable(rest)))
}

/** Facts without a table: their chain is walked against a row made of nothing but where it ends. */
function chainOf(kind: string, { record, facts }: ToldRecord): Finding[] {
  const end = { id: record, version: facts.length, head: facts.at(-1)!.hash }
  const alone = { evolve: () => ({ id: record }), revive: (fact: object) => fact as { readonly type: string } }
  const expected = kind === READ_KIND ? { ...end, version: 1 } : end
  const differences = verifyRecord(sha256, kind, alone, record, facts, expected)
  return differences.map(({ fault, ...rest }) => finding(fault, { kind, record }, inTable(rest)))
}

const inTable = ({ column, ...rest }: Omit<Difference, 'fault' | 'record'>) => ({
  ...rest,
  column: column && columnOf(column),
})

function numberIn(holder: object | undefined): string | undefined {
  const { number } = (holder ?? {}) as { number?: unknown }
  return typeof number === 'string' ? number : undefined
}
