import type { Application, CivilDate, Fen } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { detailsOf } from './details.ts'
import { Event } from './event.type.ts'
import { Other } from './other.type.ts'
import { StatedReception } from './reception.type.ts'
import { Travel } from './travel.type.ts'

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

  @Field(() => String, { nullable: true, description: '服务于哪条线索或哪个项目 / The lead or project it serves' })
  lead?: string | null

  @Field(() => StatedReception, {
    nullable: true,
    description: '接待;四项中填写且只填写一项 / Reception; state exactly one of the four',
  })
  reception?: StatedReception | null

  @Field(() => Travel, { nullable: true, description: '差旅 / Trip' })
  travel?: Travel | null

  @Field(() => Event, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event?: Event | null

  @Field(() => Other, { nullable: true, description: '其他 / Any other matter' })
  other?: Other | null

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
  lead: input.lead?.trim() || null,
  details: detailsOf(input),
  justifications: (input.justifications ?? []).map(({ rule, reason }) => ({ rule, reason: reason.trim() })),
})
