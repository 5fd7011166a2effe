import { allowed, type Decision } from '../decision.ts'
import type { Commitment } from '../trail/commitment.ts'
import { reviver } from '../trail/revive.ts'

export type PersonId = string

/** Somebody who acts. The name is a commitment; `login` is the account they sign in with, null for those who never do. */
export type Person = { readonly id: PersonId; readonly name: Commitment; readonly login: string | null }

type PersonRegistered = { readonly type: 'PersonRegistered' } & Person
export type PersonFact = PersonRegistered

export function evolvePerson(_: Person | undefined, fact: PersonFact): Person {
  return { id: fact.id, name: fact.name, login: fact.login }
}

export const revivePersonFact = reviver<PersonFact>({ PersonRegistered: {} })

export const registerPerson = (person: Person): Decision<{ person: [PersonRegistered] }> =>
  allowed({ person: [{ type: 'PersonRegistered', ...person }] })
