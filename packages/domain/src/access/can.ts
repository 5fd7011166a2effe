import type { Appointment, Post } from '../organisation/appointment.ts'
import { postsOf, type Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { MATRIX, type Operation, type Scope } from './matrix.ts'

/** What the matrix looks at in a record. `team` is null for what belongs to no team (lines of the special fund). */
export type Resource = {
  readonly team: string | null
  readonly applicant: PersonId | null
  readonly payable: boolean
  readonly hasPayment: boolean
}

/** The appointments that give a person a right somewhere, each with how far it reaches. */
export const grantsOf = (
  organisation: Organisation,
  person: PersonId,
  operation: Operation,
): readonly { readonly appointment: Appointment; readonly scope: Scope }[] =>
  postsOf(organisation, person).flatMap((appointment) => {
    const scope = MATRIX[operation][appointment.post]
    return scope ? [{ appointment, scope }] : []
  })

/** The appointment by which this person may do this to this record, or undefined. Anything not granted is denied. */
export const can = (
  organisation: Organisation,
  person: PersonId,
  operation: Operation,
  resource: Resource,
): Appointment | undefined =>
  grantsOf(organisation, person, operation).find(({ appointment, scope }) =>
    reaches(scope, appointment, person, resource),
  )?.appointment

/** The posts that carry a right, for the sentence that says who may. */
export const postsWith = (operation: Operation): readonly Post[] => Object.keys(MATRIX[operation]) as Post[]

function reaches(scope: Scope, { teams }: Appointment, person: PersonId, resource: Resource): boolean {
  const ofTheTeam = resource.team === null || teams.includes(resource.team)
  switch (scope) {
    case 'ALL':
      return true
    case 'TEAM':
      return ofTheTeam
    case 'OWN':
      return resource.applicant === person
    case 'PAYABLE':
      return ofTheTeam && resource.payable
    case 'PAYMENTS':
      return resource.hasPayment
  }
}
