import type { Bilingual } from '../bilingual.ts'
import type { PersonId } from '../organisation/person.ts'

/**
 * What a link of the chain speaks of. POST: a post held. DELEGATION: one exercised for somebody else. MATRIX: what the
 * permission matrix gives it. REACH: whether the record is within it. STATE: where the matter stands. DUTY: a duty already
 * held on it. RECUSAL: an interest in it. LIMIT: the amount. PEERS: somebody who comes first. ANSWER: who takes the step.
 */
export const LINK_KINDS = [
  'POST',
  'DELEGATION',
  'MATRIX',
  'REACH',
  'STATE',
  'DUTY',
  'RECUSAL',
  'LIMIT',
  'PEERS',
  'ANSWER',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** One step of the way to an answer. */
export type Link = {
  readonly kind: LinkKind
  readonly words: Bilingual
  /** The paper, the rule or the table that it rests on. */
  readonly source: Bilingual | null
  /** Whom it names: sentences hold no names, since a name may be erased. */
  readonly people: readonly PersonId[]
  /** Whether it speaks for a yes. */
  readonly favours: boolean
}

/** Whether somebody may, and the chain that leads to the answer; its last link is the answer. */
export type Explanation = { readonly allowed: boolean; readonly chain: readonly Link[] }

export const link = (kind: LinkKind, favours: boolean, words: Bilingual, more: Partial<Link> = {}): Link => ({
  kind,
  words,
  source: null,
  people: [],
  favours,
  ...more,
})
