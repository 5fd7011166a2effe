import type { Fen } from '../money.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'

/** 待确认 · 已调剂 · 不予调剂 */
export const REALLOCATION_STATUSES = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const
type ReallocationStatus = (typeof REALLOCATION_STATUSES)[number]

/** What is to move: `amount` in fen from one line to another of the same year, and the paper that says so. */
export type ReallocationContent = {
  readonly fromLine: string
  readonly toLine: string
  readonly amount: Fen
  readonly reason: string
  readonly document: string
}

/** A reallocation (调剂) between two budget lines. Nothing moves before a second person confirms it. */
export type Reallocation = ReallocationContent & {
  readonly id: string
  readonly fiscalYear: number
  readonly status: ReallocationStatus
  readonly declinedReason: string | null
  readonly proposedBy: PersonId
  readonly proposedAt: Instant
  readonly decidedBy: PersonId | null
  readonly decidedAt: Instant | null
}

type Signed = { readonly by: PersonId; readonly at: Instant }
export type ReallocationProposed = {
  readonly type: 'ReallocationProposed'
  readonly id: string
  readonly fiscalYear: number
} & Signed &
  ReallocationContent
export type ReallocationConfirmed = { readonly type: 'ReallocationConfirmed' } & Signed
export type ReallocationDeclined = { readonly type: 'ReallocationDeclined'; readonly reason: string } & Signed
export type ReallocationFact = ReallocationProposed | ReallocationConfirmed | ReallocationDeclined

export function evolveReallocation(reallocation: Reallocation | undefined, fact: ReallocationFact): Reallocation {
  if (fact.type === 'ReallocationProposed') {
    const { type: _, by, at, ...content } = fact
    return {
      ...content,
      status: 'PROPOSED',
      declinedReason: null,
      proposedBy: by,
      proposedAt: at,
      decidedBy: null,
      decidedAt: null,
    }
  }
  if (!reallocation) throw new Error(`${fact.type} before ReallocationProposed`)
  const decided = { ...reallocation, decidedBy: fact.by, decidedAt: fact.at }
  return fact.type === 'ReallocationConfirmed'
    ? { ...decided, status: 'CONFIRMED' }
    : { ...decided, status: 'DECLINED', declinedReason: fact.reason }
}

export const reviveReallocationFact = reviver<ReallocationFact>({
  ReallocationProposed: { amount: true },
  ReallocationConfirmed: {},
  ReallocationDeclined: {},
})
