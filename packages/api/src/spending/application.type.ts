import type { Application, CivilDate, Fen, ReceptionType as TypeOfReception } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { ReceptionType } from '../graphql/enums.ts'
import { uuidOf } from '../graphql/node-id.ts'

@InputType({ description: '接待人数 / Head counts of a reception' })
export class ReceptionInput {
  @Field(() => ReceptionType, { description: '类型 / Type' })
  type!: string

  @Field(() => Int, { description: '客人 / Guests' })
  guests!: number

  @Field(() => Int, { description: '陪同 / Accompanying' })
  hosts!: number
}

@InputType({ description: '对一条规则写明理由 / A reason for one rule' })
export class JustificationInput {
  @Field(() => ID, { description: '规则 / Rule' })
  rule!: string

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@InputType({ description: '申请的内容 / What is asked for' })
export class ApplicationInput {
  @Field(() => String, { description: '组或队的代码 / Code of the team' })
  team!: string

  @Field(() => ID, { description: '预算线 / Budget line' })
  line!: string

  @Field(() => String, { description: '用途的代码 / Code of the use' })
  use!: string

  @Field(() => Decimal, { description: '金额(元)/ Amount in yuan' })
  amount!: bigint

  @Field(() => String, { description: '事由 / Purpose' })
  purpose!: string

  @Field(() => GraphQLLocalDate, { description: '开始日 / First day' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: '结束日 / Last day' })
  to!: string

  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => [ID], {
    nullable: true,
    description: '参加人员,经办人以外的 / Officials who take part, besides the applicant',
  })
  participants?: string[] | null

  @Field(() => ReceptionInput, { nullable: true, description: '接待时填写 / For receptions' })
  reception?: ReceptionInput | null

  @Field(() => [JustificationInput], { nullable: true, description: '写明的理由 / Reasons' })
  justifications?: JustificationInput[] | null
}

/** Texts lose the blanks around them; everything else is judged as it came. */
export const applicationOf = (input: ApplicationInput): Application => ({
  team: input.team,
  lineId: uuidOf('BudgetLine', input.line),
  use: input.use,
  amount: input.amount as Fen,
  purpose: input.purpose.trim(),
  from: input.from as CivilDate,
  to: input.to as CivilDate,
  place: input.place.trim(),
  participants: (input.participants ?? []).map((id) => uuidOf('Person', id)),
  reception: input.reception
    ? { type: input.reception.type as TypeOfReception, guests: input.reception.guests, hosts: input.reception.hosts }
    : null,
  justifications: (input.justifications ?? []).map(({ rule, reason }) => ({ rule, reason: reason.trim() })),
})
