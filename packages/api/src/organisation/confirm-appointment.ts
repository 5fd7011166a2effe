import { confirmAppointment, type Appointment, type Circumstances } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { appointments } from './appointment.table.ts'
import { persons } from './person.table.ts'
import { knownNow, readsOrganisation } from './readable.ts'
import { askOwnerless } from './ownerless.ts'
import { askRegister, countyLock, placeOf } from './register.ts'

@InputType({ description: '确认任职,由第二个人 / Confirm an appointment, by a second person' })
export class ConfirmAppointmentInput extends ChangeInput {}

@Resolver()
export class ConfirmAppointment {
  @Mutation(() => OrganisationAnswer, {
    description: '确认任职,由第二个人 / Confirm an appointment, by a second person',
  })
  async confirmAppointment(
    @Arg('input', () => ConfirmAppointmentInput, { description: '任职 / The appointment' })
    input: ConfirmAppointmentInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const id = uuidOf('Appointment', input.id)
    // What an appointment says never changes once it is proposed, so this may be read before the locks.
    const said = (await knownNow(context)).appointments.find((one) => one.id === id)
    const place = said ? await placeOf(context, said) : await countyLock(context)
    const corrects = said?.corrects
    const commandFor = confirming(context, input, place)
    const outcome = await perform(context, 'confirmAppointment', input, (now) =>
      corrects == null ? commandFor(now, {}) : commandFor(now, { corrected: { record: appointments, id: corrects } }),
    )
    return organisationAnswer(context, outcome)
  }
}

type Corrected = { readonly corrected?: { readonly record: typeof appointments; readonly id: string } }

/** Person, place and what is corrected are locked first; then the register is read, and nothing in it can change. */
const confirming =
  (context: Context, { id, version }: ConfirmAppointmentInput, place: Awaited<ReturnType<typeof placeOf>>) =>
  (now: Circumstances, corrected: Corrected) => {
    const register = askRegister(context)
    const ownerless = askOwnerless(context.books)
    return command({
      on: {
        person: { record: persons, of: ['appointment', 'person_id'] },
        place,
        ...corrected,
        appointment: { record: appointments, id: uuidOf('Appointment', id), expected: version },
      },
      ask: [register.question, ...ownerless.questions],
      visible: () => readsOrganisation(now),
      decide: ({ appointment, corrected }, [told, ...matters]) => {
        const all = register.read(told)
        const confirmed = all.map((one) => afterwards(one, appointment))
        const left = corrected ? ownerless.read(matters, now.organisation.on, all, confirmed) : []
        return confirmAppointment(appointment, corrected, all, left, now)
      },
    })
  }

/** The register as a confirmation would leave it: the appointment in force, what it corrects no longer. */
function afterwards(one: Appointment, { id, corrects }: Appointment): Appointment {
  if (one.id === id) return { ...one, status: 'CONFIRMED' }
  return one.id === corrects ? { ...one, status: 'REPLACED' } : one
}
