import {
  postsOf,
  recusalInWords,
  recusalMatrix,
  type RecusalCell as Cell,
  type RecusalRow as Row,
} from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { TeamType } from '../notice/team.type.ts'
import { AppointmentType, appointmentsAsOf } from './appointment.type.ts'
import { Exclusion, exclusionType } from './exclusion.type.ts'
import type { Known } from './known.ts'
import { PersonType } from './person.type.ts'
import { readableKnown } from './readable.ts'

@ObjectType({ description: '一个人对一个组或队是否须回避 / Whether somebody is kept from deciding on a team' })
export class RecusalCell {
  @Field(() => TeamType, { description: '组或队 / The team' })
  team!: TeamType

  @Field(() => [Exclusion], { description: '回避的原因;空为不须回避 / Why; empty where nothing keeps them from it' })
  reasons!: Exclusion[]

  @Field(() => [PersonType], {
    description:
      '由谁决定:先同级,没有时才由领导小组组长 / Who decides instead: peers first, the head of the leading group only where there is none',
  })
  replacedBy!: PersonType[]
}

@ObjectType({ description: '一个人须回避的组队 / The teams on which somebody is kept from deciding' })
export class RecusalRow {
  @Field(() => PersonType, { description: '本人 / The person' })
  person!: PersonType

  @Field(() => [AppointmentType], { description: '当日职务 / Posts held that day' })
  posts!: AppointmentType[]

  @Field(() => [RecusalCell], { description: '各组各队 / Team by team' })
  cells!: RecusalCell[]
}

@Resolver()
export class RecusalsQuery {
  @Query(() => [RecusalRow], {
    description:
      '谁对哪个组或队须回避,改由谁决定(Q-23、Q-24)/ Who is kept from deciding on which team, and who decides instead (Q-23, Q-24)',
  })
  async recusals(
    @Ctx() context: Context,
    @Arg('asOf', () => GraphQLLocalDate, {
      nullable: true,
      description: '截至何日所知,默认今天 / As it was known on which day; today unless one is named',
    })
    asOf?: string | null,
  ): Promise<RecusalRow[]> {
    required(context)
    const known = await readableKnown(context, asOf)
    if (!known) return []
    const teams = known.teams.map(({ code }) => code)
    return recusalMatrix(teams, known.organisation).map((row) => rowOf(context, known, row))
  }
}

const rowOf = (context: Context, known: Known, { person, cells }: Row): RecusalRow => ({
  person: new PersonType(person),
  posts: appointmentsAsOf(known, postsOf(known.organisation, person)),
  cells: cells.map((cell) => cellOf(context, known, person, cell)),
})

const cellOf = (
  { instance, language }: Context,
  known: Known,
  person: string,
  { team, recusals, replacedBy }: Cell,
): RecusalCell => ({
  team: new TeamType(team),
  reasons: recusals.map((recusal) =>
    exclusionType(recusalInWords(instance.law.notice, person, team, recusal), known, language),
  ),
  replacedBy: replacedBy.map((one) => new PersonType(one)),
})
