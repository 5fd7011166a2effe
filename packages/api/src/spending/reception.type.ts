import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { ActivityKind, EvidenceKind, GiftKind, ReceptionType, VenueKind } from '../graphql/enums.ts'

@ObjectType('Letter', { description: '公函 / An official letter' })
@InputType('LetterInput', { description: '公函 / An official letter' })
export class Letter {
  @Field(() => String, { description: '文号 / Number' })
  number!: string

  @Field(() => String, { description: '发函单位 / Unit that sends it' })
  unit!: string

  @Field(() => GraphQLLocalDate, { description: '日期 / Date' })
  date!: string
}

@ObjectType('Evidence', { description: '来访凭证 / Evidence of a visit' })
@InputType('EvidenceInput', { description: '来访凭证 / Evidence of a visit' })
export class Evidence {
  @Field(() => EvidenceKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '名称或编号 / What it is, or its number' })
  reference!: string

  @Field(() => GraphQLLocalDate, { description: '日期 / Date' })
  date!: string
}

@ObjectType('Party', { description: '一个单位的来宾 / Guests of one unit' })
@InputType('PartyInput', { description: '一个单位的来宾 / Guests of one unit' })
export class Party {
  @Field(() => String, { description: '单位 / Unit' })
  unit!: string

  @Field(() => String, { description: '所在地 / Where the unit is' })
  place!: string

  @Field(() => Int, { description: '人数 / How many' })
  heads!: number

  @Field(() => Int, { description: '其中公职人员 / State functionaries among them' })
  functionaries!: number
}

@ObjectType('Venue', { description: '场所 / Venue' })
@InputType('VenueInput', { description: '场所 / Venue' })
export class Venue {
  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => VenueKind, { description: '种类 / Kind' })
  kind!: string
}

@ObjectType('Gift', { description: '礼品 / A gift' })
@InputType('GiftInput', { description: '礼品 / A gift' })
export class Gift {
  @Field(() => GiftKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '品名 / What it is' })
  item!: string

  @Field(() => Int, { description: '件数 / Pieces' })
  pieces!: number

  @Field(() => Decimal, { description: '单价(元) / Value of one piece, in yuan' })
  value!: bigint
}

/** What is stated of a reception. What follows from it, and is never stated, belongs to the reception that is shown. */
@ObjectType('StatedReception')
@InputType('ReceptionInput', { description: '接待的内容 / A reception' })
export class StatedReception {
  @Field(() => ReceptionType, { description: '类型 / Type' })
  type!: string

  @Field(() => Letter, { nullable: true, description: '公函 / Official letter' })
  letter?: Letter | null

  @Field(() => [Evidence], { description: '来访凭证 / Evidence of the visit' })
  evidence!: Evidence[]

  @Field(() => [Party], { description: '来宾,按单位 / Guests, by unit' })
  parties!: Party[]

  @Field(() => Int, { description: '陪同 / Accompanying' })
  hosts!: number

  @Field(() => Int, { description: '安排几次用餐 / Meals that are given' })
  meals!: number

  @Field(() => Venue, { description: '场所 / Venue' })
  venue!: Venue

  @Field(() => [ActivityKind], { description: '活动 / Activities' })
  activities!: string[]

  @Field(() => [Gift], { description: '礼品 / Gifts' })
  gifts!: Gift[]
}

@ObjectType({ description: '接待的内容 / A reception' })
export class Reception extends StatedReception {}
