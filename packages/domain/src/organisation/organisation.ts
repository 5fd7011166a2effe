import type { CivilDate } from '../time.ts'
import type { Appointment, Post } from './appointment.ts'
import type { PersonId } from './person.ts'

/** Who holds which post on a day: the appointments in force. All rights come from here, none from the login. */
export type Organisation = { readonly on: CivilDate; readonly appointments: readonly Appointment[] }

export const organisationOn = (on: CivilDate, appointments: readonly Appointment[]): Organisation => ({
  on,
  appointments: appointments.filter(({ from, to }) => from <= on && (to === null || on <= to)),
})

export const postsOf = ({ appointments }: Organisation, person: PersonId): readonly Appointment[] =>
  appointments.filter(({ personId }) => personId === person)

export const holdersOf = ({ appointments }: Organisation, post: Post): readonly Appointment[] =>
  appointments.filter((appointment) => appointment.post === post)

/** A specialist team has no head until one is appointed; the notice names none (N-032, Q-04). */
export const awaitsHead = (organisation: Organisation, team: string): boolean =>
  !holdersOf(organisation, 'TEAM_HEAD').some(({ teams }) => teams.includes(team))
