import { renameUnit, type CivilDate } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { readsOrganisation } from './readable.ts'
import { units } from './unit.table.ts'

@InputType({ description: '单位更名 / Rename a unit' })
export class RenameUnitInput extends ChangeInput {
  @Field(() => String, { description: '新名称,中文 / The new name in Chinese' })
  nameZh!: string

  @Field(() => String, { description: '新名称,英文 / The new name in English' })
  nameEn!: string

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from!: string

  @Field(() => String, { description: '文件 / The paper that says so' })
  document!: string
}

@Resolver()
export class RenameUnit {
  @Mutation(() => OrganisationAnswer, {
    description: '单位更名;原来的名称照旧可查 / Rename a unit; what it was called before stays known',
  })
  async renameUnit(
    @Arg('input', () => RenameUnitInput, { description: '单位更名 / Rename a unit' }) input: RenameUnitInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const name = { zh: input.nameZh.trim(), en: input.nameEn.trim() }
    const outcome = await perform(context, 'renameUnit', input, (now) =>
      command({
        on: { unit: { record: units, id: uuidOf('Unit', input.id), expected: input.version } },
        visible: () => readsOrganisation(now),
        decide: ({ unit }) => renameUnit(unit, name, input.from as CivilDate, input.document.trim(), now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
