import { ruleOf, type Judgement, type Notice, type RuleResult } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { Severity, Stage, Verdict } from '../graphql/enums.ts'
import type { Instance } from '../database/instance.ts'
import type { Language } from '../graphql/language.ts'
import { money, Money } from '../graphql/money.type.ts'

@ObjectType('Rule', { description: '一条规则 / A rule of the rule book' })
export class RuleType {
  @Field(() => ID, { description: '编号,如 R-BUD-01 / Its number' })
  id!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '一句话 / The rule in one sentence' })
  sentence!: string

  @Field(() => String, { description: '依据 / Basis' })
  citation!: string
}

@ObjectType('RuleResult', { description: '一条规则的判断 / Judgement of one rule' })
export class RuleResultType {
  @Field(() => RuleType, { description: '规则 / The rule' })
  rule!: RuleType

  @Field(() => Stage, { description: '环节 / Stage' })
  stage!: string

  @Field(() => Verdict, { description: '结果 / Verdict' })
  verdict!: string

  @Field(() => Severity, { description: '不合格时的后果 / What a failure means' })
  severity!: string

  @Field(() => String, { description: '量得与上限,一句话 / Measured against limit, in a sentence' })
  sentence!: string

  @Field(() => String, { nullable: true, description: '怎么办 / What to do' })
  remedy!: string | null

  @Field(() => String, { nullable: true, description: '量得 / Measured' })
  measured!: string | null

  @Field(() => String, { nullable: true, description: '上限 / Limit' })
  limit!: string | null

  @Field(() => String, { nullable: true, description: '已写的理由 / The reason that was given' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: '输入中的位置 / Path in the input' })
  field!: string | null

  @Field(() => Money, { nullable: true, description: '不予报销的部分 / The part that is not reimbursed' })
  excess!: Money | null
}

@ObjectType('Judgement', { description: '一次判断的全部结果 / All results of one judgement' })
export class JudgementType {
  @Field(() => String, { description: '规则集 / Rule set' })
  ruleSet!: string

  @Field(() => Stage, { description: '环节 / Stage' })
  stage!: string

  @Field(() => GraphQLDateTime, { description: '时间 / When' })
  at!: string

  @Field(() => [RuleResultType], { description: '各条结果 / Results' })
  results!: RuleResultType[]
}

export const judgementType = (
  { ruleSet, stage, at, results }: Judgement,
  { law }: Instance,
  language: Language,
): JudgementType => ({
  ruleSet,
  stage,
  at,
  results: results.map((result) => resultType(result, stage, law.notice, language)),
})

function resultType(result: RuleResult, stage: string, notice: Notice, language: Language): RuleResultType {
  const { id, name, sentence, citation, explain } = ruleOf(result.rule)
  const words = result.verdict === 'NOT_APPLICABLE' ? undefined : explain(result, notice)
  const { verdict, severity, measured, limit, reason, field } = result
  return {
    rule: { id, name: name[language], sentence: sentence[language], citation: citation[language] },
    ...{ stage, verdict, severity, measured, limit, reason, field },
    sentence: (words?.sentence ?? NOT_APPLICABLE)[language],
    remedy: words?.remedy?.[language] ?? null,
    excess: result.excess === null ? null : money(BigInt(result.excess)),
  }
}

const NOT_APPLICABLE = { zh: '不适用于这一事项。', en: 'Does not apply to this matter.' }
