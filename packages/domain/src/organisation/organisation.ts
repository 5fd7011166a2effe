import type { CivilDate } from '../time.ts'
import type { Appointment } from './appointment.ts'
import { isInForce, type Delegation } from './delegation.ts'
import type { PersonId } from './person.ts'
import type { Post } from './posts.ts'

/** Who holds which post on a day, and who decides for whom. All rights come from here, none from the login. */
export type Organisation = {
  readonly on: CivilDate
  readonly appointments: readonly Appointment[]
  readonly delegations: readonly Delegation[]
}

/** The confirmed appointments and the delegations in force on a day. A delegation ends with the post it comes from. */
export function organisationOn(
  on: CivilDate,
  appointments: readonly Appointment[],
  delegations: readonly Delegation[] = [],
): Organisation {
  const inForce = appointments.filter(
    ({ status, from, to }) => status === 'CONFIRMED' && from <= on && (to === null || on <= to),
  )
  const held = new Set(inForce.map(({ id }) => id))
  return {
    on,
    appointments: inForce,
    delegations: delegations.filter((one) => held.has(one.appointmentId) && isInForce(one, on)),
  }
}

export const postsOf = ({ appointments }: Organisation, person: PersonId): readonly Appointment[] =>
  appointments.filter(({ personId }) => personId === person)

export const holdersOf = ({ appointments }: Organisation, post: Post): readonly Appointment[] =>
  appointments.filter((appointment) => appointment.post === post)

/** A specialist team has no head until one is appointed; the notice names none (N-032, Q-04). */
export const awaitsHead = (organisation: Organisation, team: string): boolean =>
  !holdersOf(organisation, 'TEAM_HEAD').some(({ teams }) => teams.includes(team))
