import type { Instant } from '../time.ts'
import { canonical } from './canonical.ts'

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. An argument, so that the domain stays pure. */
export type Hash = (text: string) => string

/** Who did what, when, under which idempotency key. `actor` is a person's id. */
export type Act = {
  readonly actor: string
  readonly at: Instant
  readonly command: string
  readonly key: string
}

/** Where a fact stands: its record and its place in that record's chain. `previous` is null for version 1. */
export type Place = {
  readonly kind: string
  readonly record: string
  readonly version: number
  readonly previous: string | null
}

/** A fact as it is stored: `body` holds the exact bytes that are hashed and MUST never be derived again. */
export type SealedFact = {
  readonly record: string
  readonly version: number
  readonly previous: string | null
  readonly body: string
  readonly hash: string
}

/** The version of the format of every fact; a fact that changes its fields gets a number of its own. */
export const FACT_FORMAT = 1

/** The longest body of a fact in bytes: the length prefix of tlog-tiles has sixteen bits. */
export const LONGEST_BODY = 65_535

export function seal(hash: Hash, place: Place, fact: { readonly type: string }, act: Act): SealedFact {
  const { kind, record, version, previous } = place
  const body = canonical({ act, fact: { ...fact, v: FACT_FORMAT }, kind, previous, record, version })
  return { record, version, previous, body, hash: hash(body) }
}
