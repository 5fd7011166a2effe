import { declineAppointment } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { appointments } from './appointment.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '不予确认任职 / Decline an appointment' })
export class DeclineAppointmentInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class DeclineAppointment {
  @Mutation(() => OrganisationAnswer, {
    description: '不予确认任职,由第二个人 / Decline an appointment, by a second person',
  })
  async declineAppointment(
    @Arg('input', () => DeclineAppointmentInput, { description: '任职 / The appointment' })
    input: DeclineAppointmentInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const outcome = await perform(context, 'declineAppointment', input, (now) =>
      command({
        on: {
          appointment: { record: appointments, id: uuidOf('Appointment', input.id), expected: input.version },
        },
        visible: () => readsOrganisation(now),
        decide: ({ appointment }) => declineAppointment(appointment, input.reason.trim(), now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
