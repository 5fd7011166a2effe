import { rulesOn, sourceOf, SOURCES, type CivilDate, type Rule } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/clock.ts'
import { RuleType } from './judgement.type.ts'
import { ruleType } from './rule.fields.ts'
import { sourceType, SourceType } from './source.type.ts'

const ON = {
  nullable: true,
  description: '判断哪一天的事项;空为今天 / The day whose matters are judged; null is today',
}

@Resolver()
export class RuleBookQuery {
  @Query(() => [RuleType], { description: '规则库,按编号 / The rule book, by number' })
  rules(@Ctx() context: Context, @Arg('on', () => GraphQLLocalDate, ON) on?: CivilDate | null): RuleType[] {
    return inForce(context, on).map((rule) => ruleType(rule, context.language))
  }

  @Query(() => RuleType, { nullable: true, description: '按编号找一条规则 / One rule by its number' })
  rule(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '编号,如 R-BUD-01 / Its number' }) id: string,
    @Arg('on', () => GraphQLLocalDate, ON) on?: CivilDate | null,
  ): RuleType | null {
    const rule = inForce(context, on).find((rule) => rule.id === id)
    return rule ? ruleType(rule, context.language) : null
  }

  @Query(() => [SourceType], { description: '规则所依据的全部法规文件 / All legal instruments that the rules rest on' })
  sources(@Ctx() context: Context): SourceType[] {
    required(context)
    return SOURCES.map((source) => sourceType(source, context.language))
  }

  @Query(() => SourceType, { nullable: true, description: '按代码找一份法规文件 / One legal instrument by its code' })
  source(
    @Ctx() context: Context,
    @Arg('code', () => ID, { description: '代码,如 L-REC / Its code' }) code: string,
  ): SourceType | null {
    required(context)
    const source = sourceOf(code)
    return source ? sourceType(source, context.language) : null
  }
}

function inForce(context: Context, on?: CivilDate | null): readonly Rule[] {
  required(context)
  return rulesOn(on ?? civilDateOf(context.instance.clock.now()))
}
