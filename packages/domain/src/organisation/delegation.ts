import type { CivilDate, Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'
import type { PersonId } from './person.ts'
import { overlap, type Span } from './span.ts'

/**
 * A holder of a post lets somebody else decide for a time (授权代行): named, from one day to another, both included, and
 * by a paper. It covers one appointment and goes no further: what was delegated cannot be delegated again.
 */
export type Delegation = {
  readonly id: string
  readonly appointmentId: string
  readonly delegatorId: PersonId
  readonly delegateId: PersonId
  readonly from: CivilDate
  readonly to: CivilDate
  readonly document: string
  /** The day from which it holds no longer, where it was taken back. */
  readonly revokedOn: CivilDate | null
}

type Signed = { readonly by: PersonId; readonly at: Instant }
export type DelegationGiven = { readonly type: 'DelegationGiven' } & Omit<Delegation, 'revokedOn'> & Signed
export type DelegationRevoked = { readonly type: 'DelegationRevoked'; readonly on: CivilDate } & Signed
export type DelegationFact = DelegationGiven | DelegationRevoked

export function evolveDelegation(delegation: Delegation | undefined, fact: DelegationFact): Delegation {
  if (fact.type === 'DelegationGiven') {
    const { type: _, by: _by, at: _at, ...content } = fact
    return { ...content, revokedOn: null }
  }
  if (!delegation) throw new Error(`${fact.type} before DelegationGiven`)
  return { ...delegation, revokedOn: fact.on }
}

export const reviveDelegationFact = reviver<DelegationFact>({ DelegationGiven: {}, DelegationRevoked: {} })

export const isInForce = ({ from, to, revokedOn }: Delegation, on: CivilDate): boolean =>
  from <= on && on <= to && (revokedOn === null || on < revokedOn)

/** Whether it is in force on some day of a stretch. */
export const isInForceWithin = ({ from, to, revokedOn }: Delegation, within: Span): boolean =>
  overlap({ from, to }, within) && (revokedOn === null || (from < revokedOn && within.from < revokedOn))
