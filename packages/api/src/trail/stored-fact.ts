import type { AuditedKind } from '@lianzhao/domain'

/** A fact as it was stored, with its body read. */
export type StoredFact = {
  readonly id: string
  readonly record: string
  readonly version: number
  readonly previous: string | null
  readonly hash: string
  readonly body: {
    readonly kind: AuditedKind
    readonly act: { readonly actor: string; readonly at: string }
    readonly fact: { readonly type: string } & Readonly<Record<string, unknown>>
  }
}

export type FactRow = [string, string, number, string | null, string, string]

/** What `readFact` reads, in its order, of a fact called `f`. */
export const FACT_COLUMNS = `f.id, f.record, f.version, f.previous, f.hash, convert_from(f.body, 'UTF8')`

export const readFact = ([id, record, version, previous, hash, body]: FactRow): StoredFact => ({
  id,
  record,
  version,
  previous,
  hash,
  body: JSON.parse(body) as StoredFact['body'],
})
