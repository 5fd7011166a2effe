import type { Refusal } from '@lianzhao/domain'
import type { ClaimContentInput, StatedClaim } from './claim-content.input.ts'
import { peopleOf, unknownPeople } from './known-people.ts'
import { checkPayee } from './payee.ts'

/** What is wrong with a claim that the domain cannot see: the payee's texts, and people whom the register does not know. */
export const outsideOf = (
  { payee, method }: ClaimContentInput,
  { expenses }: StatedClaim,
  known: readonly unknown[] | undefined,
): readonly Refusal[] => [...checkPayee(payee, method === 'CASH'), ...unknownPeople(peopleOf(expenses), known)]
