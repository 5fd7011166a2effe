import { forceOn, rulesCiting, sourceOf, type CivilDate } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/clock.ts'
import { LegalForce } from '../graphql/enums.ts'
import { RuleType } from './judgement.type.ts'
import { ruleType } from './rule.fields.ts'
import { SourceType } from './source.type.ts'

/** Whether an instrument is in force, and which rules rest on it. */
@Resolver(() => SourceType)
export class SourceFields {
  @FieldResolver(() => LegalForce, { description: '某日是否有效 / Whether it is in force on a day' })
  force(
    @Root() { code }: SourceType,
    @Ctx() { instance }: Context,
    @Arg('on', () => GraphQLLocalDate, { nullable: true, description: '哪一天;空为今天 / Which day; null is today' })
    on?: CivilDate | null,
  ): string {
    const source = sourceOf(code)
    return source ? forceOn(source, on ?? civilDateOf(instance.clock.now())) : 'UNKNOWN'
  }

  @FieldResolver(() => [RuleType], { description: '依据它的规则 / Rules that rest on it' })
  rules(@Root() { code }: SourceType, @Ctx() { language }: Context): RuleType[] {
    return rulesCiting(code).map((rule) => ruleType(rule, language))
  }
}
