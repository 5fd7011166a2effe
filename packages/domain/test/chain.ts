import { AUDITED, type AuditedKind } from '../src/trail/audited-records.ts'
import { seal, type SealedFact } from '../src/trail/seal.ts'
import { verifyRecord, type AuditedRow } from '../src/trail/verify-record.ts'
import { EVERY_FACT } from './facts.ts'
import { sha256 } from './sha256.ts'

/** The facts of a record as they lie in the trail, each sealed onto the one before. */
export const chain = (kind: AuditedKind, record: string, facts: readonly { readonly type: string }[]): SealedFact[] =>
  facts.reduce<SealedFact[]>((sealed, fact, index) => {
    const place = { kind, record, version: index + 1, previous: sealed.at(-1)?.hash ?? null }
    const at = `2015-06-12T06:05:00.${String(index).padStart(3, '0')}Z` as const
    return [...sealed, seal(sha256, place, fact, { actor: '禾', at, command: 'play', key: `key ${index}` })]
  }, [])

/** The row that those facts explain, as the database would hold it. */
export function rowOf(kind: AuditedKind, facts: readonly { readonly type: string }[], sealed: readonly SealedFact[]) {
  const evolve = AUDITED[kind].evolve as (state: object | undefined, fact: object) => object
  const state = facts.reduce<object | undefined>(evolve, undefined)
  const { version, hash } = sealed.at(-1)!
  return { ...state, version, head: hash } as AuditedRow & Readonly<Record<string, unknown>>
}

const KINDS = Object.keys(AUDITED) as AuditedKind[]
type Fact = { readonly type: string }

/** A record of a kind on which everything happened that can happen. */
export const recordOf = (kind: AuditedKind) => {
  const facts = Object.values<Fact>(EVERY_FACT[kind] as never)
  const record = (facts[0] as unknown as { id: string }).id
  const sealed = chain(kind, record, facts)
  return { kind, record, facts, sealed, row: rowOf(kind, facts, sealed) }
}
type Audited = ReturnType<typeof recordOf>
export const RECORDS = KINDS.map(recordOf)

export const verify = ({
  kind,
  record,
  sealed,
  row,
}: Pick<Audited, 'kind' | 'record' | 'sealed'> & { row: object | undefined }) =>
  verifyRecord(sha256, kind, AUDITED[kind], record, sealed, row as AuditedRow | undefined)
/** The faults found, each with the column or the version that it names. */
export const faults = (given: Parameters<typeof verify>[0]) =>
  verify(given).map(({ fault, column, version }) => [fault, column ?? version])
