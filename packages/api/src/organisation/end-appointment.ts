import { endAppointment, type CivilDate } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { dayAfter } from '../database/clock.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { appointments } from './appointment.table.ts'
import { askOwnerless } from './ownerless.ts'
import { readsOrganisation } from './readable.ts'
import { askRegister, countyLock } from './register.ts'

@InputType({ description: '免职、结束抽调 / End an appointment or a secondment' })
export class EndAppointmentInput extends ChangeInput {
  @Field(() => GraphQLLocalDate, { description: '任职的最后一天 / The last day of the post' })
  to!: string

  @Field(() => String, { description: '文件 / The paper that says so' })
  document!: string
}

@Resolver()
export class EndAppointment {
  @Mutation(() => OrganisationAnswer, {
    description:
      '免职、结束抽调;会没有人办理的事须先移交 / End an appointment or a secondment; what it would leave to nobody is handed over first',
  })
  async endAppointment(
    @Arg('input', () => EndAppointmentInput, { description: '任职 / The appointment' }) input: EndAppointmentInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const to = input.to as CivilDate
    const county = await countyLock(context)
    const register = askRegister(context)
    const ownerless = askOwnerless(context.books)
    const outcome = await perform(context, 'endAppointment', input, (now) =>
      command({
        on: {
          county,
          appointment: { record: appointments, id: uuidOf('Appointment', input.id), expected: input.version },
        },
        ask: [register.question, ...ownerless.questions],
        visible: () => readsOrganisation(now),
        decide: ({ appointment }, [held, ...matters]) => {
          const all = register.read(held)
          const ended = all.map((one) => (one.id === appointment.id ? { ...one, to } : one))
          // The first day on which it shows, today at the earliest.
          const day = now.organisation.on <= to ? dayAfter(to) : now.organisation.on
          return endAppointment(appointment, to, input.document.trim(), ownerless.read(matters, day, all, ended), now)
        },
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
