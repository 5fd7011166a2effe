import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { GradeEnum } from '../graphql/enums.ts'
import { BillLine } from './bill.type.ts'
import { Leg, Night } from './journey.type.ts'
import { OfficialDocument } from './official-document.type.ts'
import { Meal, Room } from './table.type.ts'

@InputType({ description: '接待清单上的一位来宾 / A guest on the reception list' })
export class ListedGuestInput {
  @Field(() => String, { description: '单位 / Unit' })
  unit!: string

  @Field(() => String, { description: '姓名 / Name' })
  name!: string

  @Field(() => String, { description: '职务 / Post' })
  post!: string

  @Field(() => Boolean, { description: '是否公职人员 / Whether a state functionary' })
  functionary!: boolean
}

@InputType({ description: '接待的清单、用餐和水单 / The list, the meals and the bill of a reception' })
export class ReceptionExpensesInput {
  @Field(() => String, { description: '活动内容 / What was done' })
  activity!: string

  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => [ListedGuestInput], { description: '来宾 / Guests' })
  guests!: ListedGuestInput[]

  @Field(() => [ID], { description: '陪同人员 / Accompanying persons' })
  hosts!: string[]

  @Field(() => ID, { nullable: true, description: '清单由谁审签 / Who signed the list' })
  listSignedBy?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: '审签日期 / When it was signed' })
  listSignedOn?: string | null

  @Field(() => [Meal], { description: '各次用餐 / Meals' })
  meals!: Meal[]

  @Field(() => [Room], { description: '来宾用房 / Rooms of guests' })
  rooms!: Room[]

  @Field(() => [BillLine], { description: '水单 / Bill' })
  bill!: BillLine[]
}

@InputType({ description: '一位出差人的行程、住宿和补助 / Journeys, nights and allowances of one traveller' })
export class TravelExpensesInput {
  @Field(() => ID, { description: '出差人 / Traveller' })
  traveller!: string

  @Field(() => GradeEnum, { description: '职级 / Grade' })
  grade!: string

  @Field(() => [Leg], { description: '各段行程 / Journeys' })
  legs!: Leg[]

  @Field(() => [Night], { description: '各晚住宿 / Nights' })
  nights!: Night[]

  @Field(() => Int, { description: '伙食补助天数 / Days of meal subsidy' })
  mealDays!: number

  @Field(() => Decimal, { description: '伙食补助(元)/ Meal subsidy in yuan' })
  mealAllowance!: bigint

  @Field(() => Int, { description: '市内交通补助天数 / Days of allowance for local transport' })
  localDays!: number

  @Field(() => Decimal, { description: '市内交通补助(元)/ Allowance for local transport in yuan' })
  localAllowance!: bigint

  @Field(() => [GraphQLLocalDate], { description: '主办方安排食宿的日子 / Days on which the organiser boarded them' })
  hostDays!: string[]

  @Field(() => [GraphQLLocalDate], { description: '使用公车的日子 / Days with an official car' })
  carDays!: string[]

  @Field(() => [BillLine], { description: '其他费用 / Anything else' })
  bill!: BillLine[]

  @Field(() => [String], { description: '实际到访的国家或地区 / Countries or regions that were visited' })
  countries!: string[]
}

@InputType({ description: '会展培训的结果和单证 / What an event was, with its papers' })
export class EventExpensesInput {
  @Field(() => Int, { description: '实到人数 / How many came' })
  heads!: number

  @Field(() => Int, { description: '天数 / Days' })
  days!: number

  @Field(() => OfficialDocument, { nullable: true, description: '通知 / Notice' })
  notice?: OfficialDocument | null

  @Field(() => OfficialDocument, { nullable: true, description: '签到表 / Sign-in sheet' })
  signIn?: OfficialDocument | null

  @Field(() => [BillLine], { description: '费用清单 / Bill' })
  bill!: BillLine[]
}

@InputType({ description: '其他事项的验收和费用 / How another matter was taken over, and what it cost' })
export class OtherExpensesInput {
  @Field(() => OfficialDocument, { nullable: true, description: '验收单 / Paper of acceptance' })
  acceptance?: OfficialDocument | null

  @Field(() => [BillLine], { description: '费用清单 / Bill' })
  bill!: BillLine[]
}
