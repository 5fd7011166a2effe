import { compositionWords, type CompositionResult as Result, type CompositionWords } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { CompositionCheck, Verdict } from '../graphql/enums.ts'
import type { Known } from './known.ts'

@ObjectType('CompositionResult', {
  description: '通知对组队构成的一项要求及当日情况 / One thing the notice asks of a team, and how it stands',
})
export class CompositionResultType {
  readonly #result: Result
  readonly #words: CompositionWords

  constructor(result: Result, { units, on }: Known) {
    this.#result = result
    this.#words = compositionWords(result, units, on)
  }

  @Field(() => CompositionCheck, { description: '要求 / What is asked' })
  check(): string {
    return this.#result.check
  }

  @Field(() => Verdict, { description: '结果 / Verdict' })
  verdict(): string {
    return this.#result.verdict
  }

  @Field(() => String, { nullable: true, description: '量得 / Measured' })
  measured(@Ctx() { language }: Context): string | null {
    return this.#words.measured?.[language] ?? null
  }

  @Field(() => String, { nullable: true, description: '要求的数值 / What was asked for' })
  limit(@Ctx() { language }: Context): string | null {
    return this.#words.limit?.[language] ?? null
  }

  @Field(() => [String], { description: '条款 / Clauses' })
  clauses(): string[] {
    return [...this.#result.clauses]
  }

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence(@Ctx() { language }: Context): string {
    return this.#words.sentence[language]
  }
}
