import { explainParameter, ruleOf, ruleSetOn, sourceOf, type Rule } from '@lianzhao/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/clock.ts'
import { Certainty, Severity, Stage } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { RuleType } from './judgement.type.ts'
import { parameterType, ParameterType } from './parameter.type.ts'
import { sourceType, SourceType } from './source.type.ts'

export const ruleType = ({ id, name, sentence, citation }: Rule, language: Language): RuleType => ({
  id,
  name: name[language],
  sentence: sentence[language],
  citation: citation[language],
})

/** What the rule book says of a rule, wherever it is met: in the book, or behind a judgement. */
@Resolver(() => RuleType)
export class RuleFields {
  @FieldResolver(() => String, { description: '为什么有这条规则 / Why there is such a rule' })
  why(@Root() { id }: RuleType, @Ctx() { language }: Context): string {
    return ruleOf(id).why[language]
  }

  @FieldResolver(() => String, { description: '今天的事项适用的规则集 / The rule set that judges matters of today' })
  ruleSet(@Ctx() { instance }: Context): string {
    return ruleSetOn(civilDateOf(instance.clock.now()))
  }

  @FieldResolver(() => [Stage], { description: '在哪些环节判断 / Stages at which it judges' })
  stages(@Root() { id }: RuleType): readonly string[] {
    return ruleOf(id).stages
  }

  @FieldResolver(() => [Severity], { description: '不合格时可能的后果 / What a failure may mean' })
  severities(@Root() { id }: RuleType): readonly string[] {
    return ruleOf(id).severities
  }

  @FieldResolver(() => Boolean, { description: '上级能否放行 / Whether a higher authority may pass over it' })
  overridable(@Root() { id }: RuleType): boolean {
    return ruleOf(id).overridable
  }

  @FieldResolver(() => [String], { description: '所依据的通知条款,如 N-097 / Clauses of the notice it rests on' })
  clauses(@Root() { id }: RuleType): readonly string[] {
    return ruleOf(id).clauses
  }

  @FieldResolver(() => Certainty, { description: '依据的核对程度 / How far its basis was checked' })
  certainty(@Root() { id }: RuleType): string {
    return ruleOf(id).certainty
  }

  @FieldResolver(() => [SourceType], { description: '所依据的法规文件 / Legal instruments it rests on' })
  sources(@Root() { id }: RuleType, @Ctx() { language }: Context): SourceType[] {
    return ruleOf(id).sources.flatMap((code) => {
      const source = sourceOf(code)
      return source ? [sourceType(source, language)] : []
    })
  }

  @FieldResolver(() => [ParameterType], {
    description: '用到的县里自定数字 / Figures of the county that it measures with',
  })
  parameters(@Root() { id }: RuleType, @Ctx() { language, instance }: Context): ParameterType[] {
    return ruleOf(id).parameters.map((key) => parameterType(explainParameter(key, instance.law), language))
  }
}
