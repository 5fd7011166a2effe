import type { AuditedKind } from '@lianzhao/domain'

/** A fact as the trail holds it. */
export type StoredFact = {
  readonly id: string
  readonly record: string
  readonly version: number
  readonly previous: string | null
  readonly body: string
  readonly hash: string
}

/** A fact with the kind and number of the record it stands under, where that record has a row. */
export type PlacedFact = StoredFact & { readonly kind: AuditedKind | null; readonly number: string | null }

/** What a body says. It comes from a table that anyone may have altered, so nothing in it is certain. */
export type FactBody = {
  readonly kind: string
  readonly act: Readonly<Record<string, unknown>>
  readonly fact: Readonly<Record<string, unknown>>
}

/** A body that is no body is read as an empty one; naming it is the work of `verify`. */
export function readBody(text: string): FactBody {
  const { kind, act, fact } = asObject(parsed(text))
  return { kind: String(kind), act: asObject(act), fact: asObject(fact) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
