import {
  proposeAppointment,
  type Appointment,
  type AppointmentContent,
  type CivilDate,
  type Fen,
  type Grade,
  type Post,
} from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { newId } from '../database/new-id.ts'
import { Decimal } from '../graphql/decimal.ts'
import { GradeEnum, PostEnum } from '../graphql/enums.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { appointments } from './appointment.table.ts'
import { CreateInput } from './create.type.ts'
import { persons } from './person.table.ts'
import { readsOrganisation } from './readable.ts'
import { askRegister, placeOf } from './register.ts'

@InputType({ description: '抽调情况 / How a member is seconded' })
export class SecondmentInput {
  @Field(() => String, { description: '原单位的代码 / Code of the home unit' })
  homeUnit!: string

  @Field(() => GradeEnum, { description: '级别 / Grade' })
  grade!: Grade

  @Field(() => Boolean, { description: '是否脱离原单位 / Whether released from the home unit' })
  fullTime!: boolean
}

@InputType({
  description: '提出任职或更正,由第二个人确认 / Propose an appointment or a correction, which a second person confirms',
})
export class ProposeAppointmentInput extends CreateInput {
  @Field(() => ID, { description: '任职的人 / The person' })
  person!: string

  @Field(() => PostEnum, { description: '职务 / Post' })
  post!: Post

  @Field(() => [String], { nullable: true, description: '组或队的代码 / Codes of the teams' })
  teams?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: '单位的代码,单位职务时填写 / Code of the unit, for posts of a unit',
  })
  unit?: string | null

  @Field(() => Decimal, { nullable: true, description: '审批权限(元)/ Limit of approval in yuan' })
  limit?: bigint | null

  @Field(() => SecondmentInput, { nullable: true, description: '抽调,组员填写 / Secondment, for members' })
  secondment?: SecondmentInput | null

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: '至;空为不定期 / To; empty while open' })
  to?: string | null

  @Field(() => String, { description: '任职的文件 / The paper that makes it' })
  document!: string

  @Field(() => ID, { nullable: true, description: '要更正的任职 / The appointment to be corrected' })
  corrects?: string | null
}

@Resolver()
export class ProposeAppointment {
  @Mutation(() => OrganisationAnswer, {
    description:
      '提出任职,经第二个人确认才生效 / Propose an appointment; it takes effect when a second person confirms it',
  })
  async proposeAppointment(
    @Arg('input', () => ProposeAppointmentInput, { description: '任职 / The appointment' })
    input: ProposeAppointmentInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const id = newId()
    const register = askRegister(context)
    const place = await placeOf(context, { post: input.post, teams: input.teams ?? [] })
    const outcome = await perform(context, 'proposeAppointment', input, (now) =>
      command({
        on: {
          person: { record: persons, id: uuidOf('Person', input.person) },
          place,
          appointment: { record: appointments, create: id },
        },
        ask: [register.question],
        visible: () => readsOrganisation(now),
        decide: (_, [told]) => {
          const known = register.read(told)
          return proposeAppointment(id, contentOf(input, known), known, now)
        },
      }),
    )
    return organisationAnswer(context, outcome)
  }
}

/** A correction of the same person in the same post keeps its place, and the clauses by which the notice makes it. */
function contentOf(input: ProposeAppointmentInput, register: readonly Appointment[]): AppointmentContent {
  const personId = uuidOf('Person', input.person)
  const corrects = input.corrects == null ? null : uuidOf('Appointment', input.corrects)
  const corrected = register.find(({ id }) => id === corrects)
  const same = corrected?.personId === personId && corrected.post === input.post ? corrected : undefined
  const teams = input.teams ?? []
  return {
    personId,
    post: input.post,
    teams,
    unit: input.unit ?? null,
    limit: (input.limit ?? null) as Fen | null,
    secondment: input.secondment
      ? {
          homeUnit: input.secondment.homeUnit,
          grade: input.secondment.grade,
          fullTime: input.secondment.fullTime,
        }
      : null,
    from: input.from as CivilDate,
    to: (input.to ?? null) as CivilDate | null,
    document: input.document.trim(),
    clauses: same?.clauses ?? [],
    order: same?.order ?? nextPlace(register, input.post, teams),
    corrects,
  }
}

function nextPlace(register: readonly Appointment[], post: Post, teams: readonly string[]): number {
  const places = register
    .filter((one) => one.status === 'CONFIRMED' && one.post === post && one.teams.join() === teams.join())
    .map(({ order }) => order)
  return Math.max(0, ...places) + 1
}
