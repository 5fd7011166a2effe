import { usesOf, type CivilDate, type Notice, type UnitOfNotice } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../graphql/language.ts'
import { clauseType, ClauseType } from './clause.type.ts'
import { targetType, TargetType } from './target.type.ts'
import { TeamType } from './team.type.ts'
import { useType, UseType } from './use.type.ts'

@ObjectType('NoticeDocument', { description: '通知的文件 / The notice as a document' })
export class NoticeDocument {
  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => String, { description: '文号,照所印 / Its number, as printed' })
  number!: string

  @Field(() => String, { description: '文号的规范写法(Q-35)/ The number in its standard form (Q-35)' })
  normalised!: string

  @Field(() => [String], { description: '发文机关 / Issuers' })
  issuers!: string[]

  @Field(() => GraphQLLocalDate, { description: '落款日期(Q-34)/ Closing date (Q-34)' })
  issuedOn!: CivilDate
}

@ObjectType('UnitOfNotice', { description: '通知提到的单位 / A unit that the notice mentions' })
export class UnitOfNoticeType {
  @Field(() => ID, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '条款 / Clause' })
  clause!: string
}

@ObjectType('Section', { description: '通知的一节 / A section of the notice' })
export class SectionType {
  @Field(() => String, { description: '引用时的编号 / Its number, as it is cited' })
  clause!: string

  @Field(() => String, { description: '所印的序号,误印也照样 / The label as printed, misprints included' })
  printed!: string

  @Field(() => String, { description: '小标题 / Heading' })
  heading!: string

  @Field(() => String, {
    nullable: true,
    description:
      '印误时说明怎么读的疑义的编号 / Where the label is misprinted, the number of the ambiguity that says how it is read',
  })
  reading!: string | null

  @Field(() => [ClauseType], { description: '各句 / Its statements' })
  clauses!: ClauseType[]
}

@ObjectType('Notice', { description: '本县的通知 / The notice of the county' })
export class NoticeType {
  @Field(() => NoticeDocument, { description: '文件 / The document' })
  document!: NoticeDocument

  @Field(() => Int, { description: '通知自述的队伍数(Q-02)/ How many teams the notice announces (Q-02)' })
  declaredTeams!: number

  @Field(() => [SectionType], { description: '各节 / Sections' })
  sections!: SectionType[]

  @Field(() => [UnitOfNoticeType], { description: '提到的单位 / Units it mentions' })
  units!: UnitOfNoticeType[]

  @Field(() => [TeamType], { description: '所列各组各队 / The teams it lists' })
  teams!: TeamType[]

  @Field(() => [TargetType], { description: '目标 / Targets' })
  targets!: TargetType[]

  @Field(() => [UseType], { description: '两级资金的允许用途 / The permitted uses on both levels' })
  uses!: UseType[]
}

const unitOfNotice = ({ code, name, clause }: UnitOfNotice, language: Language): UnitOfNoticeType => ({
  code,
  name: name[language],
  clause,
})

export function noticeType(notice: Notice, language: Language): NoticeType {
  const { document, sections, clauses, units, teams, targets, declaredTeams } = notice
  const { title, number, normalised, issuers, issuedOn } = document
  const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name[language] ?? code
  return {
    document: {
      title: title[language],
      number,
      normalised,
      issuers: issuers.map(nameOf),
      issuedOn: issuedOn as CivilDate,
    },
    declaredTeams,
    sections: sections.map(({ clause, printed, heading, reading }) => ({
      clause,
      printed,
      reading,
      heading: heading[language],
      clauses: clauses.filter((one) => one.clause === clause).map((one) => clauseType(one, notice, language)),
    })),
    units: units.map((unit) => unitOfNotice(unit, language)),
    teams: teams.map(({ code }) => new TeamType(code)),
    targets: targets.map((target) => targetType(target, language)),
    uses: usesOf(notice).map((use) => useType(use, language)),
  }
}
