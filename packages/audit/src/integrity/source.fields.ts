import { forceOn, rulesCiting, sourceOf, type CivilDate } from '@lianzhao/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { LegalForce } from '../graphql/enums.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Rule } from './judgement.type.ts'
import { showRule } from './show-judgement.ts'
import { Source } from './source.type.ts'

/** Whether an instrument is in force, and which rules rest on it. */
@Resolver(() => Source)
export class SourceFields {
  @FieldResolver(() => LegalForce, { description: '某日是否有效 / Whether it is in force on a day' })
  force(
    @Root() { code }: Source,
    @Ctx() { instance }: Context,
    @Arg('on', () => LocalDate, { nullable: true, description: '哪一天;空为今天 / Which day; null is today' })
    on?: CivilDate | null,
  ): string {
    const source = sourceOf(code)
    return source ? forceOn(source, on ?? civilDateOf(instance.now())) : 'UNKNOWN'
  }

  @FieldResolver(() => [Rule], { description: '依据它的规则 / Rules that rest on it' })
  rules(@Root() { code }: Source, @Ctx() { language }: Context): Rule[] {
    return rulesCiting(code).map(({ id }) => showRule(id, language))
  }
}
