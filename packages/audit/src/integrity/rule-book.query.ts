import { rulesOn, sourceOf, SOURCES, type CivilDate } from '@lianzhao/domain'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Rule } from './judgement.type.ts'
import { showRule } from './show-judgement.ts'
import { showSource, Source } from './source.type.ts'

const ON = {
  nullable: true,
  description: '判断哪一天的事项;空为今天 / The day whose matters are judged; null is today',
}

@Resolver()
export class RuleBookQuery {
  @Query(() => [Rule], { description: '规则库,按编号 / The rule book, by number' })
  rules(@Ctx() { instance, language }: Context, @Arg('on', () => LocalDate, ON) on?: CivilDate | null): Rule[] {
    return rulesOn(on ?? civilDateOf(instance.now())).map(({ id }) => showRule(id, language))
  }

  @Query(() => Rule, { nullable: true, description: '按编号找一条规则 / One rule by its number' })
  rule(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '编号,如 R-BUD-01 / Its number' }) id: string,
    @Arg('on', () => LocalDate, ON) on?: CivilDate | null,
  ): Rule | null {
    return this.rules(context, on).find((rule) => rule.id === id) ?? null
  }

  @Query(() => [Source], { description: '规则所依据的全部法规文件 / All legal instruments that the rules rest on' })
  sources(@Ctx() { language }: Context): Source[] {
    return SOURCES.map((source) => showSource(source, language))
  }

  @Query(() => Source, { nullable: true, description: '按代码找一份法规文件 / One legal instrument by its code' })
  source(
    @Ctx() { language }: Context,
    @Arg('code', () => ID, { description: '代码,如 L-REC / Its code' }) code: string,
  ): Source | null {
    const source = sourceOf(code)
    return source ? showSource(source, language) : null
  }
}
