import { explainParameter, isRule, ruleOf, ruleSetOn, sourceOf, type Rule as RuleOfBook } from '@lianzhao/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { Certainty, Severity, Stage } from '../graphql/enums.ts'
import { Rule } from './judgement.type.ts'
import { Parameter, showParameter } from './parameter.type.ts'
import { showSource, Source } from './source.type.ts'

/** What the rule book says of a rule. An altered record may name one that is not in it: of that nothing is said. */
@Resolver(() => Rule)
export class RuleFields {
  @FieldResolver(() => String, { description: '为什么有这条规则 / Why there is such a rule' })
  why(@Root() { id }: Rule, @Ctx() { language }: Context): string {
    return known(id)?.why[language] ?? ''
  }

  @FieldResolver(() => String, { description: '今天的事项适用的规则集 / The rule set that judges matters of today' })
  ruleSet(@Root() { id }: Rule, @Ctx() { instance }: Context): string {
    return known(id) ? ruleSetOn(civilDateOf(instance.now())) : ''
  }

  @FieldResolver(() => [Stage], { description: '在哪些环节判断 / Stages at which it judges' })
  stages(@Root() { id }: Rule): readonly string[] {
    return known(id)?.stages ?? []
  }

  @FieldResolver(() => [Severity], { description: '不合格时可能的后果 / What a failure may mean' })
  severities(@Root() { id }: Rule): readonly string[] {
    return known(id)?.severities ?? []
  }

  @FieldResolver(() => Boolean, { description: '上级能否放行 / Whether a higher authority may pass over it' })
  overridable(@Root() { id }: Rule): boolean {
    return known(id)?.overridable ?? false
  }

  @FieldResolver(() => [String], { description: '所依据的通知条款,如 N-097 / Clauses of the notice it rests on' })
  clauses(@Root() { id }: Rule): readonly string[] {
    return known(id)?.clauses ?? []
  }

  @FieldResolver(() => Certainty, { description: '依据的核对程度 / How far its basis was checked' })
  certainty(@Root() { id }: Rule): string {
    return known(id)?.certainty ?? 'UNSURE'
  }

  @FieldResolver(() => [Source], { description: '所依据的法规文件 / Legal instruments it rests on' })
  sources(@Root() { id }: Rule, @Ctx() { language }: Context): Source[] {
    return (known(id)?.sources ?? []).flatMap((code) => {
      const source = sourceOf(code)
      return source ? [showSource(source, language)] : []
    })
  }

  @FieldResolver(() => [Parameter], {
    description: '用到的县里自定数字 / Figures of the county that it measures with',
  })
  parameters(@Root() { id }: Rule, @Ctx() { language, law }: Context): Parameter[] {
    return (known(id)?.parameters ?? []).map((key) => showParameter(explainParameter(key, law), language))
  }
}

const known = (id: string): RuleOfBook | undefined => (isRule(id) ? ruleOf(id) : undefined)
