import type { Instant } from '../time.ts'
import type { Commitment } from '../trail/commitment.ts'
import { reviver } from '../trail/revive.ts'

export type PersonId = string

/**
 * Somebody who acts. Names are commitments; `latinName` is the name in Latin letters, where there is one. `printedPost`
 * is how the notice prints their post, `reading` the ambiguity that explains it. `login` is the account they sign in
 * with, null for those who never do or whose account was closed.
 */
export type Person = {
  readonly id: PersonId
  readonly name: Commitment
  readonly latinName: Commitment | null
  readonly printedPost: string | null
  readonly reading: string | null
  readonly login: string | null
}

export type PersonRegistered = { readonly type: 'PersonRegistered' } & Person
export type AccountOpened = {
  readonly type: 'AccountOpened'
  readonly login: string
  readonly by: PersonId
  readonly at: Instant
}
export type AccountClosed = { readonly type: 'AccountClosed'; readonly by: PersonId; readonly at: Instant }
export type PersonFact = PersonRegistered | AccountOpened | AccountClosed

export function evolvePerson(person: Person | undefined, fact: PersonFact): Person {
  if (fact.type === 'PersonRegistered') {
    const { type: _, ...registered } = fact
    return registered
  }
  if (!person) throw new Error(`${fact.type} before PersonRegistered`)
  return { ...person, login: fact.type === 'AccountOpened' ? fact.login : null }
}

export const revivePersonFact = reviver<PersonFact>({ PersonRegistered: {}, AccountOpened: {}, AccountClosed: {} })
