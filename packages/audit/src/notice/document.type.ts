import { usesOf, type Notice as NoticeOfCounty, type UnitOfNotice as UnitNamed } from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../graphql/language.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Clause, showClause } from './clause.type.ts'
import { showTeam, showUse, Team, Use } from './notice.type.ts'
import { showTarget, Target } from './target.type.ts'

@ObjectType({ description: '通知的文件 / The notice as a document' })
export class NoticeDocument {
  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => String, { description: '文号,照所印 / Its number, as printed' })
  number!: string

  @Field(() => String, { description: '文号的规范写法(Q-35)/ The number in its standard form (Q-35)' })
  normalised!: string

  @Field(() => [String], { description: '发文机关 / Issuers' })
  issuers!: string[]

  @Field(() => LocalDate, { description: '落款日期(Q-34)/ Closing date (Q-34)' })
  issuedOn!: string
}

@ObjectType({ description: '通知提到的单位 / A unit that the notice mentions' })
export class UnitOfNotice {
  @Field(() => ID, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '条款 / Clause' })
  clause!: string
}

@ObjectType({ description: '通知的一节 / A section of the notice' })
export class Section {
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

  @Field(() => [Clause], { description: '各句 / Its statements' })
  clauses!: Clause[]
}

@ObjectType({ description: '本县的通知 / The notice of the county' })
export class Notice {
  @Field(() => NoticeDocument, { description: '文件 / The document' })
  document!: NoticeDocument

  @Field(() => Int, { description: '通知自述的队伍数(Q-02)/ How many teams the notice announces (Q-02)' })
  declaredTeams!: number

  @Field(() => [Section], { description: '各节 / Sections' })
  sections!: Section[]

  @Field(() => [UnitOfNotice], { description: '提到的单位 / Units it mentions' })
  units!: UnitOfNotice[]

  @Field(() => [Team], { description: '所列各组各队 / The teams it lists' })
  teams!: Team[]

  @Field(() => [Target], { description: '目标 / Targets' })
  targets!: Target[]

  @Field(() => [Use], { description: '两级资金的允许用途 / The permitted uses on both levels' })
  uses!: Use[]
}

const showUnit = ({ code, name, clause }: UnitNamed, language: Language): UnitOfNotice => ({
  code,
  name: name[language],
  clause,
})

export function showNotice(notice: NoticeOfCounty, language: Language): Notice {
  const { document, sections, clauses, units, teams, targets, declaredTeams } = notice
  const { title, number, normalised, issuers, issuedOn } = document
  const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name[language] ?? code
  return {
    document: {
      title: title[language],
      number,
      normalised,
      issuers: issuers.map(nameOf),
      issuedOn,
    },
    declaredTeams,
    sections: sections.map(({ clause, printed, heading, reading }) => ({
      clause,
      printed,
      reading,
      heading: heading[language],
      clauses: clauses.filter((one) => one.clause === clause).map((one) => showClause(one, notice, language)),
    })),
    units: units.map((unit) => showUnit(unit, language)),
    teams: teams.map((team) => showTeam(team, language)),
    targets: targets.map((target) => showTarget(target, notice, language)),
    uses: usesOf(notice).map((use) => showUse(use, language)),
  }
}
