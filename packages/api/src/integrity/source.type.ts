import type { Source } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { Certainty } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'

@ObjectType('Source', { description: '规则所依据的法规文件 / A legal instrument that rules rest on' })
export class SourceType {
  @Field(() => ID, { description: '代码,如 L-REC / Its code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '文号 / Number of the document' })
  number!: string | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '施行之日;空为待核 / First day in force; null if unknown',
  })
  inForceFrom!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: '最后有效之日 / Last day in force' })
  inForceTo!: string | null

  @Field(() => Certainty, { description: '核对程度 / How far it was checked' })
  certainty!: string

  @Field(() => String, { description: '对本系统意味着什么 / What it means for this system' })
  matters!: string
}

export const sourceType = (source: Source, language: Language): SourceType => ({
  code: source.code,
  name: source.name[language],
  number: source.number,
  inForceFrom: source.inForce.from,
  inForceTo: source.inForce.to,
  certainty: source.certainty,
  matters: source.matters[language],
})
