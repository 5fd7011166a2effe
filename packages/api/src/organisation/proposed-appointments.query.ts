import { can, COUNTY_WIDE } from '@lianzhao/domain'
import { Ctx, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AppointmentType } from './appointment.type.ts'
import { knownNow } from './readable.ts'

@Resolver()
export class ProposedAppointmentsQuery {
  @Query(() => [AppointmentType], {
    description:
      '等第二个人确认的任职;不参与任命的人得到空表 / Appointments that wait for a second person; empty for those who take no part in appointing',
  })
  async proposedAppointments(@Ctx() context: Context): Promise<AppointmentType[]> {
    const { person, organisation } = required(context)
    const may = (operation: 'PROPOSE_APPOINTMENT' | 'DECIDE_APPOINTMENT') =>
      can(organisation, person, operation, COUNTY_WIDE) !== undefined
    if (!may('PROPOSE_APPOINTMENT') && !may('DECIDE_APPOINTMENT')) return []
    const known = await knownNow(context)
    return known.appointments
      .filter(({ status }) => status === 'PROPOSED')
      .map((appointment) => new AppointmentType(appointment, known))
  }
}
