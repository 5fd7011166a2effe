import type { Appointment } from '../organisation/appointment.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { postsOf, type Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Post } from '../organisation/posts.ts'
import { MATRIX, type Operation, type Scope } from './matrix.ts'

/** What the matrix looks at in a record. `team` is null for what belongs to no team (lines of the special fund). */
export type Resource = {
  readonly team: string | null
  /** Who looks after it. */
  readonly owner: PersonId | null
  /** Who takes part in it; nobody where it is not said. */
  readonly participants?: readonly PersonId[]
  readonly payable: boolean
  readonly hasPayment: boolean
}

/** The whole county: what no team and nobody in particular owns. */
export const COUNTY_WIDE: Resource = { team: null, owner: null, payable: false, hasPayment: false }

/** An appointment that gives a right, how far it reaches, and the delegation by which somebody else uses it. */
export type Grant = {
  readonly appointment: Appointment
  readonly scope: Scope
  readonly delegation: Delegation | null
}

/** What gives a person a right somewhere: their own posts, then those delegated to them. Reading is never delegated alone. */
export function grantsOf(organisation: Organisation, person: PersonId, operation: Operation): readonly Grant[] {
  const own = postsOf(organisation, person).map((appointment) => ({ appointment, delegation: null }))
  const delegated = organisation.delegations.flatMap((delegation) => {
    const appointment = organisation.appointments.find(({ id }) => id === delegation.appointmentId)
    return delegation.delegateId === person && appointment ? [{ appointment, delegation }] : []
  })
  return [...own, ...delegated].flatMap(({ appointment, delegation }) => {
    const scope = MATRIX[operation][appointment.post]
    const passedOn = delegation !== null && operation === 'DELEGATE'
    return scope && !passedOn ? [{ appointment, scope, delegation }] : []
  })
}

/** What gives this person this right over this record. Anything not granted is denied. */
export const grantsOver = (
  organisation: Organisation,
  person: PersonId,
  operation: Operation,
  resource: Resource,
): readonly Grant[] =>
  grantsOf(organisation, person, operation).filter(({ appointment, scope }) =>
    reaches(scope, appointment, person, resource),
  )

/** The appointment by which this person may do this to this record, or undefined. */
export const can = (
  organisation: Organisation,
  person: PersonId,
  operation: Operation,
  resource: Resource,
): Appointment | undefined => grantsOver(organisation, person, operation, resource)[0]?.appointment

/** The posts that carry a right, for the sentence that says who may. */
export const postsWith = (operation: Operation): readonly Post[] => Object.keys(MATRIX[operation]) as Post[]

function reaches(scope: Scope, { teams }: Appointment, person: PersonId, resource: Resource): boolean {
  const ofTheTeam = resource.team === null || teams.includes(resource.team)
  switch (scope) {
    case 'ALL':
    case 'LAST':
      return true
    case 'TEAM':
      return ofTheTeam
    case 'OWN':
      return resource.owner === person
    case 'TAKES_PART':
      return resource.owner === person || !!resource.participants?.includes(person)
    case 'PAYABLE':
      return ofTheTeam && resource.payable
    case 'PAYMENTS':
      return resource.hasPayment
  }
}
