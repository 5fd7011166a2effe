import type { Source as Instrument } from '@lianzhao/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { Certainty } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { LocalDate } from '../graphql/scalars.ts'

@ObjectType({ description: '规则所依据的法规文件 / A legal instrument that rules rest on' })
export class Source {
  @Field(() => ID, { description: '代码,如 L-REC / Its code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '文号 / Number of the document' })
  number!: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: '施行之日;空为待核 / First day in force; null if unknown',
  })
  inForceFrom!: string | null

  @Field(() => LocalDate, { nullable: true, description: '最后有效之日 / Last day in force' })
  inForceTo!: string | null

  @Field(() => Certainty, { description: '核对程度 / How far it was checked' })
  certainty!: string

  @Field(() => String, { description: '对本系统意味着什么 / What it means for this system' })
  matters!: string
}

export const showSource = (source: Instrument, language: Language): Source => ({
  code: source.code,
  name: source.name[language],
  number: source.number,
  inForceFrom: source.inForce.from,
  inForceTo: source.inForce.to,
  certainty: source.certainty,
  matters: source.matters[language],
})
