import type { Use } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { FundKind } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'

@ObjectType('Use', { description: '允许的用途(第八条)/ A permitted use (clause 8)' })
export class UseType {
  @Field(() => String, { description: '代码 / Code' })
  code!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => FundKind, { description: '属于哪类资金 / Level of money' })
  fund!: string

  @Field(() => String, { description: '条款 / Clause' })
  clause!: string

  @Field(() => Boolean, { description: '敞口用途,须写明理由 / An open use, which needs a reason' })
  open!: boolean
}

export const useType = ({ code, name, fund, clause, open }: Use, language: Language): UseType => ({
  code,
  name: name[language],
  fund,
  clause,
  open,
})
