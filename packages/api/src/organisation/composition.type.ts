import { GRADE_NAMES, unitNameOn, type CompositionResult as Result, type Grade } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { CompositionCheck, Verdict } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { compositionSentence } from './composition-sentence.ts'
import type { Known } from './known.ts'

@ObjectType('CompositionResult', {
  description: '通知对组队构成的一项要求及当日情况 / One thing the notice asks of a team, and how it stands',
})
export class CompositionResultType {
  readonly #result: Result
  readonly #known: Known

  constructor(result: Result, known: Known) {
    this.#result = result
    this.#known = known
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
    return this.#words(language).measured
  }

  @Field(() => String, { nullable: true, description: '要求的数值 / What was asked for' })
  limit(@Ctx() { language }: Context): string | null {
    return this.#words(language).limit
  }

  @Field(() => [String], { description: '条款 / Clauses' })
  clauses(): string[] {
    return [...this.#result.clauses]
  }

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence(@Ctx() { language }: Context): string {
    const { check, verdict } = this.#result
    const { measured, limit } = this.#words(language)
    return compositionSentence(check, verdict, measured ?? '', limit ?? '')[language]
  }

  /** Codes of units and grades as people call them. */
  #words(language: Language): Pick<Result, 'measured' | 'limit'> {
    const { check, measured, limit } = this.#result
    if (check === 'GRADE') return { measured, limit: GRADE_NAMES[limit as Grade]?.[language] ?? limit }
    if (check === 'FULL_TIME') return { measured, limit: null }
    if (check !== 'SOURCES' && check !== 'CO_LOCATED') return { measured, limit }
    const names = measured?.split(' ').map((code) => this.#unitName(code, language))
    return { measured: names?.join(language === 'zh' ? '、' : ', ') ?? null, limit }
  }

  #unitName(code: string, language: Language): string {
    const unit = this.#known.units.find((one) => one.code === code)
    return unit ? unitNameOn(unit, this.#known.on)[language] : code
  }
}
