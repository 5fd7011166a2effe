import type { CivilDate } from '../time.ts'
import { evolveAppointment, type Appointment, type AppointmentFact } from './appointment.ts'
import { evolveDelegation, type Delegation, type DelegationFact } from './delegation.ts'
import { organisationOn, type Organisation } from './organisation.ts'
import { evolvePerson, type Person, type PersonFact } from './person.ts'
import { evolveTeam, type TeamFact, type TeamRecord } from './team-record.ts'
import { evolveUnit, type Unit, type UnitFact } from './unit.ts'

/** A fact of the organisation and the civil day on which it was recorded. Facts of one record MUST come in their order. */
export type Told = { readonly record: string; readonly recordedOn: CivilDate } & (
  | { readonly kind: 'organisation.person'; readonly fact: PersonFact }
  | { readonly kind: 'organisation.appointment'; readonly fact: AppointmentFact }
  | { readonly kind: 'organisation.delegation'; readonly fact: DelegationFact }
  | { readonly kind: 'organisation.unit'; readonly fact: UnitFact }
  | { readonly kind: 'organisation.team'; readonly fact: TeamFact }
)

/** The command that opens the books: what it tells counts as told on the day of the notice. */
export const OPENING = 'openCounty'

/** Everything that was known of the organisation on a day; `organisation` is what was in force on it. */
export type OrganisationAsOf = {
  readonly on: CivilDate
  readonly organisation: Organisation
  readonly persons: ReadonlyMap<string, Person>
  readonly appointments: readonly Appointment[]
  readonly delegations: readonly Delegation[]
  readonly units: readonly Unit[]
  readonly teams: readonly TeamRecord[]
}

/**
 * The organisation as it was known on a day: whatever was recorded later, even about an earlier day, alters nothing. So
 * a correction changes today's answer and leaves the answers of the past as they were given.
 */
export function organisationAsOf(on: CivilDate, told: readonly Told[]): OrganisationAsOf {
  const persons = new Map<string, Person>()
  const appointments = new Map<string, Appointment>()
  const delegations = new Map<string, Delegation>()
  const units = new Map<string, Unit>()
  const teams = new Map<string, TeamRecord>()
  for (const one of told) {
    if (one.recordedOn > on) continue
    switch (one.kind) {
      case 'organisation.person':
        persons.set(one.record, evolvePerson(persons.get(one.record), one.fact))
        break
      case 'organisation.appointment':
        appointments.set(one.record, evolveAppointment(appointments.get(one.record), one.fact))
        break
      case 'organisation.delegation':
        delegations.set(one.record, evolveDelegation(delegations.get(one.record), one.fact))
        break
      case 'organisation.unit':
        units.set(one.record, evolveUnit(units.get(one.record), one.fact))
        break
      case 'organisation.team':
        teams.set(one.record, evolveTeam(teams.get(one.record), one.fact))
        break
    }
  }
  return {
    on,
    organisation: organisationOn(on, [...appointments.values()], [...delegations.values()]),
    persons,
    appointments: [...appointments.values()],
    delegations: [...delegations.values()],
    units: [...units.values()],
    teams: [...teams.values()],
  }
}
