import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refused, type Decision } from '../decision.ts'
import { mayAdminister } from './administer.ts'
import type { Person, PersonRegistered } from './person.ts'

/** The texts behind the commitments of a person. */
export type PersonNames = { readonly name: string; readonly latinName: string | null }

/** 登记人员: somebody is known from now on. It gives no right and no account; what the notice printed of others is not theirs. */
export function registerPerson(
  person: Pick<Person, 'id' | 'name' | 'latinName'>,
  { name, latinName }: PersonNames,
  circumstances: Circumstances,
): Decision<{ person: [PersonRegistered] }> {
  const refusals = [
    ...mayAdminister('REGISTER_PERSON', circumstances),
    ...checkText('name', name, LONGEST.name),
    ...(latinName === null ? [] : checkText('latinName', latinName, LONGEST.name)),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ person: [{ type: 'PersonRegistered', ...person, printedPost: null, reading: null, login: null }] })
}
