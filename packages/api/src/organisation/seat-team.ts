import { seatTeam, type CivilDate } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { readsOrganisation } from './readable.ts'
import { teams } from './team.table.ts'

@InputType({ description: '登记集中办公地点(N-038)/ Record where a team works co-located (N-038)' })
export class SeatTeamInput extends ChangeInput {
  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from!: string

  @Field(() => String, { description: '文件 / The paper that says so' })
  document!: string
}

@Resolver()
export class SeatTeam {
  @Mutation(() => OrganisationAnswer, {
    description: '登记集中办公地点(N-038)/ Record where a team works co-located (N-038)',
  })
  async seatTeam(
    @Arg('input', () => SeatTeamInput, { description: '地点 / The place' }) input: SeatTeamInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const outcome = await perform(context, 'seatTeam', input, (now) =>
      command({
        on: { team: { record: teams, id: uuidOf('Team', input.id), expected: input.version } },
        visible: () => readsOrganisation(now),
        decide: ({ team }) => seatTeam(team, input.place.trim(), input.from as CivilDate, input.document.trim(), now),
      }),
    )
    return organisationAnswer(context, outcome)
  }
}
