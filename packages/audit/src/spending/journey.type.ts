import { Field, ObjectType } from 'type-graphql'
import { LegClass, LegMode, NightKind } from '../graphql/enums.ts'
import { Decimal, LocalDate } from '../graphql/scalars.ts'

@ObjectType({ description: '一段行程 / A journey between two places' })
export class Leg {
  @Field(() => LocalDate, { description: '日期 / Date' })
  date!: string

  @Field(() => String, { description: '出发地 / From' })
  from!: string

  @Field(() => String, { description: '到达地 / To' })
  to!: string

  @Field(() => LegMode, { description: '交通工具 / Means' })
  mode!: string

  @Field(() => LegClass, { description: '席别 / Class' })
  class!: string

  @Field(() => Decimal, { description: '票价(元) / Fare in yuan' })
  amount!: bigint

  @Field(() => String, { nullable: true, description: '准予超等级的文号 / Document that allows a higher class' })
  exception!: string | null
}

@ObjectType({ description: '一晚住宿 / Where a night was spent' })
export class Night {
  @Field(() => LocalDate, { description: '日期 / Date' })
  date!: string

  @Field(() => String, { description: '城市 / City' })
  city!: string

  @Field(() => NightKind, { description: '住在哪里 / Where' })
  kind!: string

  @Field(() => Decimal, { description: '一人一晚(元) / For one person, in yuan' })
  amount!: bigint

  @Field(() => Boolean, { description: '有住宿发票 / Whether there is an invoice of the hotel' })
  vouched!: boolean
}
