import { canonical } from './canonical.ts'
import type { Hash, SealedFact } from './seal.ts'

/** How the facts of one kind of record explain its row. */
export type Explanation = {
  readonly evolve: (state: never, fact: never) => object
  readonly revive: (json: object) => { readonly type: string }
}

/**
 * One place where trail and table disagree. `column` names the field of the row; it is null where the chain of facts
 * itself is broken, and `version` then tells at which fact.
 */
export type Difference = {
  readonly record: string
  readonly column: string | null
  readonly version: number | null
  readonly fault:
    | 'HASH_DIFFERS'
    | 'NOT_CANONICAL'
    | 'OUT_OF_PLACE'
    | 'CHAIN_BROKEN'
    | 'UNREADABLE'
    | 'COLUMN_DIFFERS'
    | 'ROW_WITHOUT_FACTS'
    | 'FACTS_WITHOUT_ROW'
  readonly stored: string | null
  readonly replayed: string | null
}

/** A row of an audited table: the fields of its record, and the fact it stands at. */
export type AuditedRow = { readonly id: string; readonly version: number; readonly head: string }

/**
 * Walks a record's chain of facts, folds them with the domain's own functions, and compares the result with the row,
 * field by field. Trusts neither. `facts` MUST be all facts of the record in order of version.
 */
export function verifyRecord(
  hash: Hash,
  kind: string,
  explanation: Explanation,
  record: string,
  facts: readonly SealedFact[],
  row: AuditedRow | undefined,
): readonly Difference[] {
  const broken = walkChain(hash, kind, record, facts)
  if (!facts.length) return row ? [difference(record, 'ROW_WITHOUT_FACTS')] : []
  if (!row) return [...broken, difference(record, 'FACTS_WITHOUT_ROW')]
  try {
    const state = replay(explanation, facts)
    const head = facts.at(-1)!
    return [...broken, ...compare(record, { ...row }, { ...state, version: head.version, head: head.hash })]
  } catch (error) {
    if (!(error instanceof UnreadableFact)) throw error
    const { version, message } = error
    return [...broken, { ...difference(record, 'UNREADABLE'), version, replayed: message }]
  }
}

class UnreadableFact extends Error {
  readonly version: number

  constructor(version: number, why: string) {
    super(why)
    this.version = version
  }
}

/** The current state of a record is its facts, folded. */
function replay({ evolve, revive }: Explanation, facts: readonly SealedFact[]): object {
  return facts.reduce<object | undefined>((state, { body, version }) => {
    try {
      const { fact } = JSON.parse(body) as { fact: object }
      return evolve(state as never, revive(fact) as never)
    } catch (error) {
      throw new UnreadableFact(version, String(error))
    }
  }, undefined)!
}

function walkChain(hash: Hash, kind: string, record: string, facts: readonly SealedFact[]): Difference[] {
  return facts.flatMap((fact, index) => {
    const at = (fault: Difference['fault']) => ({ ...difference(record, fault), version: fact.version })
    if (hash(fact.body) !== fact.hash) return [at('HASH_DIFFERS')]
    const body = readBody(fact.body)
    if (!body || !isCanonical(body, fact.body)) return [at('NOT_CANONICAL')]
    if (body.kind !== kind || body.record !== record || body.version !== fact.version || fact.version !== index + 1)
      return [at('OUT_OF_PLACE')]
    const previous = facts[index - 1]?.hash ?? null
    return body.previous === previous && fact.previous === previous ? [] : [at('CHAIN_BROKEN')]
  })
}

function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonical(value) === text
  } catch {
    return false // it holds something that no fact can hold
  }
}

function readBody(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}

function compare(record: string, row: Record<string, unknown>, state: Record<string, unknown>): Difference[] {
  const columns = [...new Set([...Object.keys(state), ...Object.keys(row)])]
  return columns.flatMap((column) => {
    const stored = written(row[column] ?? null)
    const replayed = written(state[column] ?? null)
    return stored === replayed ? [] : [{ ...difference(record, 'COLUMN_DIFFERS'), column, stored, replayed }]
  })
}

/** Canonical text, or what JSON makes of a value that no fact can hold: a thief is not bound by our types. */
function written(value: unknown): string {
  try {
    return canonical(value)
  } catch {
    return JSON.stringify(value) ?? String(value)
  }
}

const difference = (record: string, fault: Difference['fault']): Difference => ({
  record,
  column: null,
  version: null,
  fault,
  stored: null,
  replayed: null,
})
