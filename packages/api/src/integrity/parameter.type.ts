import type { ExplainedParameter } from '@lianzhao/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Language } from '../graphql/language.ts'

@ObjectType('Parameter', { description: '县里自定的数字 / A figure that the county sets itself' })
export class ParameterType {
  @Field(() => ID, { description: '编号,如 P-08 / Its number' })
  id!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => Boolean, { description: '县里尚未给出 / The county has not given it' })
  missing!: boolean

  @Field(() => String, { nullable: true, description: '现值,一句话 / Its value in words' })
  value!: string | null

  @Field(() => String, { nullable: true, description: '出处 / Where it comes from' })
  source!: string | null

  @Field(() => String, { description: '由谁提供 / Who supplies it' })
  suppliedBy!: string

  @Field(() => String, { description: '缺少时规则怎么办 / What the rule does without it' })
  without!: string
}

export const parameterType = (shown: ExplainedParameter, language: Language): ParameterType => ({
  id: shown.id,
  name: shown.name[language],
  missing: shown.value === null,
  value: shown.value?.[language] ?? null,
  source: shown.source?.[language] ?? null,
  suppliedBy: shown.suppliedBy[language],
  without: shown.without[language],
})
