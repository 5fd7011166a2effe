import type { AuditedKind, Difference } from '@lianzhao/domain'

/** What the books themselves are checked for, beside what one record's facts say of its row. */
type FaultOfBooks = 'NOTICE_ALTERED' | 'TEXT_ALTERED' | 'SUM_DIFFERS' | 'NUMBER_MISSING' | 'UNKNOWN_KIND'

/**
 * One place where the books disagree with themselves. `column` is that of the table, null where the chain of facts
 * itself is broken; `number` is what people call the record, where it has a name of its own.
 */
export type Finding = Omit<Difference, 'fault'> & {
  readonly kind: string
  readonly number: string | null
  readonly fault: Difference['fault'] | FaultOfBooks
}

export type Outcome = 'SOUND' | 'TAMPERED' | 'INCOMPLETE'

/** What was looked at, and what was found. An unknown kind of fact is no proof of tampering, and no proof of anything. */
export type Verification = {
  readonly outcome: Outcome
  readonly facts: number
  readonly records: number
  readonly findings: readonly Finding[]
}

/** One altered cell outweighs everything that could not be checked. */
export function outcomeOf(findings: readonly Pick<Finding, 'fault'>[]): Outcome {
  if (findings.some(({ fault }) => fault !== 'UNKNOWN_KIND')) return 'TAMPERED'
  return findings.length ? 'INCOMPLETE' : 'SOUND'
}

export const finding = (
  fault: Finding['fault'],
  place: { readonly kind: AuditedKind | (string & {}); readonly record: string; readonly number?: string | null },
  more: Partial<Pick<Finding, 'column' | 'version' | 'stored' | 'replayed'>> = {},
): Finding => ({ number: null, column: null, version: null, stored: null, replayed: null, ...place, ...more, fault })
