import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { CourtesyKind, PayerKind, Region } from '../graphql/enums.ts'
import { OfficialDocument } from './official-document.type.ts'

@ObjectType('AgendaItem', { description: '一项日程 / An item of the programme' })
@InputType('AgendaItemInput', { description: '一项日程 / An item of the programme' })
export class AgendaItem {
  @Field(() => GraphQLLocalDate, { description: '日期 / Date' })
  date!: string

  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => String, { description: '内容 / What is done' })
  what!: string
}

@ObjectType('OtherPayer', { description: '其他出资方 / Somebody else who pays a part' })
@InputType('OtherPayerInput', { description: '其他出资方 / Somebody else who pays a part' })
export class OtherPayer {
  @Field(() => PayerKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '负担什么 / What they pay' })
  what!: string
}

@ObjectType('Courtesy', { description: '境外宴请或赠礼 / A banquet or a gift abroad' })
@InputType('CourtesyInput', { description: '境外宴请或赠礼 / A banquet or a gift abroad' })
export class Courtesy {
  @Field(() => CourtesyKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '内容 / What it is' })
  what!: string

  @Field(() => Boolean, { description: '已列入批准的方案 / Whether the approved plan has it' })
  inPlan!: boolean
}

@ObjectType('Mission', { description: '出国(境)的内容 / What a trip outside the mainland needs' })
@InputType('MissionInput', { description: '出国(境)的内容 / What a trip outside the mainland needs' })
export class Mission {
  @Field(() => [String], { description: '国家或地区 / Countries or regions' })
  countries!: string[]

  @Field(() => OfficialDocument, { nullable: true, description: '任务批件 / Permit of the mission' })
  permit?: OfficialDocument | null

  @Field(() => OfficialDocument, {
    nullable: true,
    description: '外事部门的审核意见 / Opinion of the foreign-affairs office',
  })
  foreignOpinion?: OfficialDocument | null

  @Field(() => OfficialDocument, { nullable: true, description: '财政部门的审核意见 / Opinion of the finance office' })
  financeOpinion?: OfficialDocument | null

  @Field(() => [Courtesy], { description: '宴请和赠礼 / Banquets and gifts' })
  courtesies!: Courtesy[]
}

@ObjectType('Travel', { description: '差旅的内容 / A trip' })
@InputType('TravelInput', { description: '差旅的内容 / A trip' })
export class Travel {
  @Field(() => Region, { description: '目的地 / Destination' })
  region!: string

  @Field(() => Int, { description: '随行的其他人员 / Others who travel along' })
  outsiders!: number

  @Field(() => [AgendaItem], { description: '日程 / Programme' })
  agenda!: AgendaItem[]

  @Field(() => [OtherPayer], { description: '其他出资方 / Others who pay a part' })
  otherPayers!: OtherPayer[]

  @Field(() => Mission, { nullable: true, description: '出国(境)时填写 / For trips outside the mainland' })
  mission?: Mission | null
}
