import type { Instant } from '../time.ts'
import { AUDITED, type AuditedKind } from './audited-records.ts'

/** A fact read back from the trail, and the moment of the act that recorded it. */
export type DatedFact = { readonly version: number; readonly at: Instant; readonly fact: object }

/** A record as it stood at its last fact before a moment. */
export type RecordThen = { readonly state: object; readonly version: number }

/**
 * Folds the facts of one record that were recorded before `end`; undefined where the record did not exist yet. Facts MUST
 * come in their order. Whatever stands before such a fact in the chain was recorded before it too.
 */
export function recordAsOf(kind: AuditedKind, facts: readonly DatedFact[], end: Instant): RecordThen | undefined {
  const { evolve, revive } = AUDITED[kind]
  const known = facts.slice(0, facts.findLastIndex(({ at }) => at < end) + 1)
  const last = known.at(-1)
  if (!last) return undefined
  const fold = evolve as (state: object | undefined, fact: object) => object
  const state = known.reduce<object | undefined>((before, { fact }) => fold(before, revive(fact)), undefined)!
  return { state, version: last.version }
}
