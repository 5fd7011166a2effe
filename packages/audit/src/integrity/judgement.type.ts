import { Field, ID, ObjectType } from 'type-graphql'
import { Severity, Stage, Verdict } from '../graphql/enums.ts'
import { Money } from '../graphql/money.type.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ description: '规则手册中的一条规则 / A rule of the rule book' })
export class Rule {
  @Field(() => ID, { description: '编号,如 R-BUD-01 / Its number' })
  id!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '规则的一句话 / The rule in one sentence' })
  sentence!: string

  @Field(() => String, { description: '依据 / Basis' })
  citation!: string
}

@ObjectType({ description: '一条规则的结果 / What one rule said' })
export class RuleResult {
  @Field(() => Rule, { description: '规则 / The rule' })
  rule!: Rule

  @Field(() => Stage, { description: '环节 / Stage' })
  stage!: string

  @Field(() => Verdict, { description: '结果 / Verdict' })
  verdict!: string

  @Field(() => Severity, { description: '不合格的后果 / What a failure means' })
  severity!: string

  @Field(() => String, { description: '量得与上限,一句话 / Measured against the limit, in a sentence' })
  sentence!: string

  @Field(() => String, { nullable: true, description: '怎么办 / What to do' })
  remedy!: string | null

  @Field(() => String, { nullable: true, description: '量得 / Measured' })
  measured!: string | null

  @Field(() => String, { nullable: true, description: '上限 / Limit' })
  limit!: string | null

  @Field(() => String, { nullable: true, description: '经办人写明的理由 / The reason that the applicant gave' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: '所判断的输入项 / The input that was judged' })
  field!: string | null

  @Field(() => Money, { nullable: true, description: '不予报销的部分 / The part that is not reimbursed' })
  excess!: Money | null
}

@ObjectType({ description: '一次判断:各条规则的结果 / One judgement: what every rule said' })
export class Judgement {
  @Field(() => String, { description: '规则集 / Rule set' })
  ruleSet!: string

  @Field(() => Stage, { description: '环节 / Stage' })
  stage!: string

  @Field(() => DateTime, { description: '判断的时刻 / When it was judged' })
  at!: string

  @Field(() => [RuleResult], { description: '各条结果 / Its results' })
  results!: RuleResult[]
}
