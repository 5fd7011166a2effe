import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import { reviver } from './revive.ts'

/** What somebody tried and was refused: a record of its own, so that a refusal is a fact too. */
export type RefusedAttempt = {
  readonly id: string
  readonly by: PersonId
  readonly at: Instant
  readonly command: string
  /** The record that the attempt concerned, or null when it was to create one. */
  readonly subject: string | null
  /** Code and rule of each refusal, `RULE_BLOCKS R-BUD-01`. */
  readonly codes: readonly string[]
}

export type AttemptRefused = { readonly type: 'AttemptRefused' } & RefusedAttempt

export function evolveRefusedAttempt(_: RefusedAttempt | undefined, fact: AttemptRefused): RefusedAttempt {
  const { type: _type, ...attempt } = fact
  return attempt
}

export const reviveRefusedAttemptFact = reviver<AttemptRefused>({ AttemptRefused: {} })
