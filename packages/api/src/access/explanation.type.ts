import type { Explanation, Link } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { LinkKindEnum } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { PersonType } from '../organisation/person.type.ts'

@ObjectType({ description: '解释中的一环 / One link of an explanation' })
export class ExplanationLink {
  @Field(() => LinkKindEnum, { description: '这一环说的是什么 / What it speaks of' })
  kind!: string

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence!: string

  @Field(() => String, { nullable: true, description: '依据:文件、规则或表 / Its basis: a paper, a rule or a table' })
  source!: string | null

  @Field(() => [PersonType], { description: '所指的人 / Whom it names' })
  people!: PersonType[]

  @Field(() => Boolean, { description: '是否有利于“可以” / Whether it speaks for a yes' })
  favours!: boolean
}

@ObjectType('Explanation', {
  description: '能否办,以及得出答案的每一环 / Whether one may, with the chain that leads to the answer',
})
export class ExplanationType {
  @Field(() => Boolean, { description: '可以 / May' })
  allowed!: boolean

  @Field(() => [ExplanationLink], { description: '由任职到答案,依次 / From the posts held to the answer, in order' })
  chain!: ExplanationLink[]
}

export const explanationType = ({ allowed, chain }: Explanation, language: Language): ExplanationType => ({
  allowed,
  chain: chain.map((link) => linkType(link, language)),
})

const linkType = ({ kind, words, source, people, favours }: Link, language: Language): ExplanationLink => ({
  kind,
  sentence: words[language],
  source: source?.[language] ?? null,
  people: people.map((id) => new PersonType(id)),
  favours,
})
