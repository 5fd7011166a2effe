import { fen, type Notice, type Target as TargetOfNotice } from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { TargetMeasure, TargetNeed, TargetScope, ThresholdOperator } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { money, Money } from '../graphql/money.type.ts'
import { Team, teamNamed } from './notice.type.ts'

@ObjectType({ description: '一年几个 / How many in a year' })
export class TargetCount {
  @Field(() => Int, { description: '达标 / To meet the target' })
  met!: number

  @Field(() => Int, { description: '满额 / To fill it' })
  full!: number
}

@ObjectType({ description: '通知定下的目标(第一、四条)/ A target of the notice (clauses 1 and 4)' })
export class Target {
  @Field(() => ID, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => TargetScope, { description: '由谁完成 / Who has to meet it' })
  scope!: string

  @Field(() => [Team], { description: '哪几个组 / Which teams' })
  teams!: Team[]

  @Field(() => TargetMeasure, { description: '按什么计 / What it counts by' })
  measure!: string

  @Field(() => ThresholdOperator, {
    nullable: true,
    description: '门槛含不含本数 / Whether the threshold includes its own figure',
  })
  operator!: string | null

  @Field(() => Money, { nullable: true, description: '每个项目的门槛 / Threshold of each project' })
  threshold!: Money | null

  @Field(() => Boolean, { description: '只计外资项目 / Counts foreign-invested projects only' })
  foreignInvested!: boolean

  @Field(() => [TargetNeed], { description: '计入前须有的认定 / Recognition that a project needs before it counts' })
  needs!: readonly string[]

  @Field(() => TargetCount, {
    nullable: true,
    description: '数量;空即通知未定 / How many; empty where the notice sets none',
  })
  count!: TargetCount | null

  @Field(() => [String], { description: '条款 / Clauses' })
  clauses!: readonly string[]
}

export const showTarget = (
  { name, teams, threshold, currency, ...target }: TargetOfNotice,
  notice: Notice,
  language: Language,
): Target => ({
  ...target,
  name: name[language],
  teams: teams.map((code) => teamNamed(notice, code, language)),
  threshold: threshold === null ? null : money(fen(BigInt(threshold.replace('.', ''))), currency ?? 'CNY'),
})
