import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { RequestStatus } from '../graphql/enums.ts'

@InputType({ description: '金额范围,两端均含 / A range of amounts, both ends included' })
export class MoneyRange {
  @Field(() => Decimal, { nullable: true, description: '不小于 / At least' })
  min?: bigint | null

  @Field(() => Decimal, { nullable: true, description: '不大于 / At most' })
  max?: bigint | null
}

@InputType({ description: '支出的筛选条件,各项同时成立 / Which spending to look for; everything given must hold' })
export class SpendingFilter {
  @Field(() => String, { nullable: true, description: '编号或事由中的文字 / Part of the number or of the purpose' })
  text?: string | null

  @Field(() => [String], { nullable: true, description: '组或队的代码 / Codes of teams' })
  teams?: string[] | null

  @Field(() => [String], { nullable: true, description: '用途的代码 / Codes of uses' })
  uses?: string[] | null

  @Field(() => [RequestStatus], { nullable: true, description: '状态 / Statuses' })
  statuses?: string[] | null

  @Field(() => MoneyRange, { nullable: true, description: '金额 / Amount' })
  amount?: MoneyRange | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: '提交不早于此日 / Submitted on this day or later' })
  from?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: '提交不晚于此日 / Submitted on this day or earlier' })
  to?: string | null

  @Field(() => Boolean, { nullable: true, description: '我发起的 / Applied for by the reader' })
  mine?: boolean | null

  @Field(() => Boolean, { nullable: true, description: '等我办的 / Waiting for the reader' })
  waitingForMe?: boolean | null
}
