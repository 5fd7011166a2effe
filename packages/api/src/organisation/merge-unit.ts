import { mergeUnit, type CivilDate } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { readsOrganisation } from './readable.ts'
import { units } from './unit.table.ts'

@InputType({ description: '单位并入另一个单位 / Merge a unit into another' })
export class MergeUnitInput extends ChangeInput {
  @Field(() => ID, { description: '并入的单位 / The unit that takes it in' })
  into!: string

  @Field(() => GraphQLLocalDate, { description: '自何日 / Since when' })
  on!: string

  @Field(() => String, { description: '文件 / The paper that says so' })
  document!: string
}

@Resolver()
export class MergeUnit {
  @Mutation(() => OrganisationAnswer, { description: '单位并入另一个单位 / Merge a unit into another' })
  async mergeUnit(
    @Arg('input', () => MergeUnitInput, { description: '单位并入另一个单位 / Merge a unit into another' })
    input: MergeUnitInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const outcome = await perform(context, 'mergeUnit', input, (now) =>
      command({
        on: {
          into: { record: units, id: uuidOf('Unit', input.into) },
          unit: { record: units, id: uuidOf('Unit', input.id), expected: input.version },
        },
        visible: () => readsOrganisation(now),
        decide: ({ unit, into }) => mergeUnit(unit, into, input.on as CivilDate, input.document.trim(), now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
