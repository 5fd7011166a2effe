import type { Context } from '../context.ts'
import type { NodeKind } from '../graphql/node-id.ts'
import type { Node } from '../graphql/node.type.ts'
import { AppointmentType } from './appointment.type.ts'
import { DelegationType } from './delegation.type.ts'
import { PersonType } from './person.type.ts'
import { readableKnown } from './readable.ts'
import { TeamOnDate } from './team-on-date.type.ts'
import { UnitType } from './unit.type.ts'

type OrganisationKind = Extract<NodeKind, 'Person' | 'Appointment' | 'Delegation' | 'Unit' | 'Team'>

/** A record of the organisation as it is now, for whoever may read who holds which post. */
export async function visibleOrganisationNode(
  context: Context,
  kind: OrganisationKind,
  id: string,
): Promise<Node | undefined> {
  const known = await readableKnown(context)
  if (!known) return undefined
  const found = <Row extends { readonly id: string }>(rows: readonly Row[]) => rows.find((row) => row.id === id)
  switch (kind) {
    case 'Person':
      return known.persons.has(id) ? new PersonType(id) : undefined
    case 'Appointment': {
      const appointment = found(known.appointments)
      return appointment && new AppointmentType(appointment, known)
    }
    case 'Delegation': {
      const delegation = found(known.delegations)
      return delegation && new DelegationType(delegation, known)
    }
    case 'Unit': {
      const unit = found(known.units)
      return unit && new UnitType(unit, known)
    }
    case 'Team': {
      const team = found(known.teams)
      return team && new TeamOnDate(team, known)
    }
  }
}
