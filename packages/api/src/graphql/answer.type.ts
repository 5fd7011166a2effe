import type { Refusal } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql'
import type { Outcome } from '../trail/command.ts'
import { Severity } from './enums.ts'
import type { Language } from './language.ts'

@ObjectType({ description: '规则或条款 / A rule, or a clause of the notice' })
export class RuleReference {
  @Field(() => ID, { description: '编号 / Its number' })
  id!: string

  @Field(() => String, { description: '依据 / Basis, as it is cited' })
  citation!: string
}

@ObjectType('Refusal', {
  description: '一个“不”:量得、上限、依据、怎么办 / A no: what, against which limit, on which basis, what to do',
})
export class RefusalType {
  @Field(() => String, { description: '稳定的代码 / A stable code' })
  code!: string

  @Field(() => String, { description: '一句话 / In a sentence' })
  message!: string

  @Field(() => String, { nullable: true, description: '怎么办 / What to do' })
  remedy!: string | null

  @Field(() => String, { nullable: true, description: '输入中的位置 / Path in the input' })
  field!: string | null

  @Field(() => Severity, { description: '阻止或须说明 / Blocks, or needs a reason' })
  severity!: string

  @Field(() => RuleReference, {
    nullable: true,
    description: '依据的规则或条款 / The rule or clause that is its basis',
  })
  rule!: RuleReference | null
}

export const refusalType = (
  { code, message, remedy, field, severity, basis }: Refusal,
  language: Language,
): RefusalType => ({
  code,
  message: message[language],
  remedy: remedy?.[language] ?? null,
  field,
  severity,
  rule: basis && { id: basis.id, citation: basis.citation[language] },
})

@ObjectType({ description: '回执:这次操作所记事实的哈希 / A receipt: the hash of the fact that this act appended' })
export class Receipt {
  @Field(() => String, { description: 'SHA-256,十六进制 / SHA-256 in hexadecimal' })
  hash!: string

  @Field(() => GraphQLDateTime, { description: '时间 / When' })
  at!: string

  @Field(() => Boolean, {
    description: '此键先前已答复,这是当时的答复 / The same key was answered before; this is that answer',
  })
  replayed!: boolean
}

@InterfaceType({ description: '操作的答复:回执,或拒绝 / Either a receipt or refusals' })
export abstract class Answer {
  @Field(() => [RefusalType], { description: '拒绝;空即已办 / Empty when it was done' })
  refusals!: RefusalType[]

  @Field(() => Receipt, { nullable: true, description: '回执 / Receipt' })
  receipt!: Receipt | null
}

export const answerOf = (outcome: Outcome, language: Language): Answer =>
  'done' in outcome
    ? { refusals: [], receipt: { hash: outcome.done.hash, at: outcome.done.at, replayed: outcome.replayed } }
    : { refusals: outcome.refusals.map((refusal) => refusalType(refusal, language)), receipt: null }

/** The records an outcome speaks of, by the command's own names for them. */
export const recordsOf = (outcome: Outcome): Readonly<Record<string, string>> =>
  'done' in outcome ? outcome.done.records : outcome.records
