import { delegate, type CivilDate, type Delegation } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { newId } from '../database/new-id.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { askRecords } from '../trail/ask-records.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { appointments } from './appointment.table.ts'
import { CreateInput } from './create.type.ts'
import { delegations } from './delegation.table.ts'
import { persons } from './person.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '授权他人代行本人的审批职务 / Let somebody else approve in one’s place for a time' })
export class DelegateInput extends CreateInput {
  @Field(() => ID, { description: '授出的职务 / The post' })
  appointment!: string

  @Field(() => ID, { description: '被授权人 / The delegate' })
  delegate!: string

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: '至 / To' })
  to!: string

  @Field(() => String, { description: '授权的文件 / The paper that gives it' })
  document!: string
}

@Resolver()
export class Delegate {
  @Mutation(() => OrganisationAnswer, {
    description: '授权他人代行本人的审批职务 / Let somebody else approve in one’s place for a time',
  })
  async delegate(
    @Arg('input', () => DelegateInput, { description: '授权 / The delegation' }) input: DelegateInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const id = newId()
    const appointmentId = uuidOf('Appointment', input.appointment)
    const delegateId = uuidOf('Person', input.delegate)
    const given = askRecords<Delegation>(context.books, delegations, 'where r.appointment_id = $1', [appointmentId])
    const content = {
      delegateId,
      from: input.from as CivilDate,
      to: input.to as CivilDate,
      document: input.document.trim(),
    }
    const outcome = await perform(context, 'delegate', input, (now) =>
      command({
        on: {
          person: { record: persons, id: delegateId },
          appointment: { record: appointments, id: appointmentId },
          delegation: { record: delegations, create: id },
        },
        ask: [given.question],
        visible: () => readsOrganisation(now),
        decide: ({ appointment }, [told]) => delegate(id, appointment, content, given.read(told), now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
