import type {
  EventExpenses as EventStated,
  ListedGuest as GuestStated,
  OtherExpenses as OtherStated,
  ReceptionExpenses as ReceptionStated,
  TravelExpenses as TravelStated,
} from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { GradeEnum } from '../graphql/enums.ts'
import { Decimal, LocalDate } from '../graphql/scalars.ts'
import { BillLine } from './bill.type.ts'
import { Leg, Night } from './journey.type.ts'
import { OfficialDocument } from './official-document.type.ts'
import { Meal, Room } from './table.type.ts'

// Money inside expenses is digits, which `Decimal` reads; hence the casts of rows that hold nothing else.

@ObjectType({ description: '接待清单上的一位来宾 / A guest on the reception list' })
export class ListedGuest {
  readonly #guest: GuestStated

  constructor(guest: GuestStated) {
    this.#guest = guest
  }

  @Field(() => String, { description: '单位 / Unit' })
  unit(): string {
    return this.#guest.unit
  }

  @Field(() => String, { description: '姓名 / Name' })
  name(@Ctx() { read }: Context): Promise<string> {
    return read.texts.load(this.#guest.name)
  }

  @Field(() => String, { description: '职务 / Post' })
  post(): string {
    return this.#guest.post
  }

  @Field(() => Boolean, { description: '是否公职人员 / Whether a state functionary' })
  functionary(): boolean {
    return this.#guest.functionary
  }
}

@ObjectType({ description: '接待的清单、用餐和水单 / The list, the meals and the bill of a reception' })
export class ReceptionExpenses {
  readonly #stated: ReceptionStated

  constructor(stated: ReceptionStated) {
    this.#stated = stated
  }

  @Field(() => String, { description: '活动内容 / What was done' })
  activity(): string {
    return this.#stated.activity
  }

  @Field(() => String, { description: '地点 / Place' })
  place(): string {
    return this.#stated.place
  }

  @Field(() => [ListedGuest], { description: '来宾 / Guests' })
  guests(): ListedGuest[] {
    return this.#stated.guests.map((guest) => new ListedGuest(guest))
  }

  @Field(() => [String], { description: '陪同人员 / Accompanying persons' })
  hosts(@Ctx() { read }: Context): Promise<string[]> {
    return Promise.all(this.#stated.hosts.map((id) => read.names.load(id)))
  }

  @Field(() => String, { nullable: true, description: '清单由谁审签 / Who signed the list' })
  async listSignedBy(@Ctx() { read }: Context): Promise<string | null> {
    const { listSignedBy } = this.#stated
    return listSignedBy && read.names.load(listSignedBy)
  }

  @Field(() => LocalDate, { nullable: true, description: '审签日期 / When it was signed' })
  listSignedOn(): string | null {
    return this.#stated.listSignedOn
  }

  @Field(() => [Meal], { description: '各次用餐 / Meals' })
  meals(): Meal[] {
    return this.#stated.meals as unknown as Meal[]
  }

  @Field(() => [Room], { description: '来宾用房 / Rooms of guests' })
  rooms(): Room[] {
    return this.#stated.rooms as unknown as Room[]
  }

  @Field(() => [BillLine], { description: '水单 / Bill' })
  bill(): BillLine[] {
    return this.#stated.bill as unknown as BillLine[]
  }
}

@ObjectType({ description: '一位出差人的行程、住宿和补助 / Journeys, nights and allowances of one traveller' })
export class TravelExpenses {
  readonly #stated: TravelStated

  constructor(stated: TravelStated) {
    this.#stated = stated
  }

  @Field(() => String, { description: '出差人 / Traveller' })
  traveller(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#stated.traveller)
  }

  @Field(() => GradeEnum, { description: '职级 / Grade' })
  grade(): string {
    return this.#stated.grade
  }

  @Field(() => [Leg], { description: '各段行程 / Journeys' })
  legs(): Leg[] {
    return this.#stated.legs as unknown as Leg[]
  }

  @Field(() => [Night], { description: '各晚住宿 / Nights' })
  nights(): Night[] {
    return this.#stated.nights as unknown as Night[]
  }

  @Field(() => Int, { description: '伙食补助天数 / Days of meal subsidy' })
  mealDays(): number {
    return this.#stated.mealDays
  }

  @Field(() => Decimal, { description: '伙食补助(元)/ Meal subsidy in yuan' })
  mealAllowance(): bigint {
    return BigInt(this.#stated.mealAllowance)
  }

  @Field(() => Int, { description: '市内交通补助天数 / Days of allowance for local transport' })
  localDays(): number {
    return this.#stated.localDays
  }

  @Field(() => Decimal, { description: '市内交通补助(元)/ Allowance for local transport in yuan' })
  localAllowance(): bigint {
    return BigInt(this.#stated.localAllowance)
  }

  @Field(() => [LocalDate], { description: '主办方安排食宿的日子 / Days on which the organiser boarded them' })
  hostDays(): readonly string[] {
    return this.#stated.hostDays
  }

  @Field(() => [LocalDate], { description: '使用公车的日子 / Days with an official car' })
  carDays(): readonly string[] {
    return this.#stated.carDays
  }

  @Field(() => [BillLine], { description: '其他费用 / Anything else' })
  bill(): BillLine[] {
    return this.#stated.bill as unknown as BillLine[]
  }

  @Field(() => [String], { description: '实际到访的国家或地区 / Countries or regions that were visited' })
  countries(): readonly string[] {
    return this.#stated.countries
  }
}

@ObjectType({ description: '会展培训的结果和单证 / What an event was, with its papers' })
export class EventExpenses {
  @Field(() => Int, { description: '实到人数 / How many came' })
  heads!: number

  @Field(() => Int, { description: '天数 / Days' })
  days!: number

  @Field(() => OfficialDocument, { nullable: true, description: '通知 / Notice' })
  notice!: OfficialDocument | null

  @Field(() => OfficialDocument, { nullable: true, description: '签到表 / Sign-in sheet' })
  signIn!: OfficialDocument | null

  @Field(() => [BillLine], { description: '费用清单 / Bill' })
  bill!: BillLine[]
}

@ObjectType({ description: '其他事项的验收和费用 / How another matter was taken over, and what it cost' })
export class OtherExpenses {
  @Field(() => OfficialDocument, { nullable: true, description: '验收单 / Paper of acceptance' })
  acceptance!: OfficialDocument | null

  @Field(() => [BillLine], { description: '费用清单 / Bill' })
  bill!: BillLine[]
}

export const eventExpenses = (stated: EventStated): EventExpenses => stated as unknown as EventExpenses
export const otherExpenses = (stated: OtherStated): OtherExpenses => stated as unknown as OtherExpenses
