import { Field, Int, ObjectType } from 'type-graphql'
import { MealKind, RoomType } from '../graphql/enums.ts'
import { Decimal, LocalDate } from '../graphql/scalars.ts'

@ObjectType({ description: '一次用餐 / A meal that was given' })
export class Meal {
  @Field(() => LocalDate, { description: '日期 / Date' })
  date!: string

  @Field(() => MealKind, { description: '哪一餐 / Which meal' })
  kind!: string

  @Field(() => Int, { description: '用餐人数 / Everybody at the table' })
  heads!: number

  @Field(() => Decimal, { description: '金额(元) / Amount in yuan' })
  amount!: bigint
}

@ObjectType({ description: '来宾用房 / Rooms of guests' })
export class Room {
  @Field(() => RoomType, { description: '房型 / Type' })
  type!: string

  @Field(() => Int, { description: '间夜数 / Rooms times nights' })
  nights!: number

  @Field(() => Decimal, { description: '每间每晚(元) / For one room and night, in yuan' })
  rate!: bigint
}
