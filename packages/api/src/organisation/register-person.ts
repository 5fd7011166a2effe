import { registerPerson } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { newId } from '../database/new-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { personalText } from '../trail/personal-text.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { CreateInput } from './create.type.ts'
import { persons } from './person.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '登记人员 / Register a person' })
export class RegisterPersonInput extends CreateInput {
  @Field(() => String, { description: '姓名 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '姓名的拉丁字母写法,可空 / Name in Latin letters, may be empty' })
  latinName?: string | null
}

@Resolver()
export class RegisterPerson {
  @Mutation(() => OrganisationAnswer, {
    description: '登记人员;不给任何权限 / Register a person, which gives no right',
  })
  async registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: '登记人员 / Register a person' })
    input: RegisterPersonInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const id = newId()
    const name = personalText(input.name.trim())
    const latinName = input.latinName?.trim() ? personalText(input.latinName.trim()) : null
    const outcome = await perform(context, 'registerPerson', input, (now) =>
      command({
        on: { person: { record: persons, create: id } },
        plainTexts: [name, ...(latinName ? [latinName] : [])],
        visible: () => readsOrganisation(now),
        decide: () =>
          registerPerson(
            { id, name: name.commitment, latinName: latinName?.commitment ?? null },
            { name: name.text, latinName: latinName?.text ?? null },
            now,
          ),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
