import { Field, Int, ObjectType } from 'type-graphql'
import { RecordKind, VerificationOutcome } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { isAudited, RECORD_KIND } from '../trail/kinds.ts'
import type { Finding, Verification as Verified } from './finding.ts'
import { sentenceOf } from './words.ts'

@ObjectType({ description: '行与事实不一致之处 / One place where row and facts disagree' })
export class Difference {
  @Field(() => String, { nullable: true, description: '记录的编号 / Number of the record' })
  number!: string | null

  @Field(() => RecordKind, { description: '记录种类 / Kind of record' })
  kind!: string

  @Field(() => String, { description: '记录的标识 / Id of the record' })
  record!: string

  @Field(() => String, {
    nullable: true,
    description: '表中的列;事实链本身断裂时为空 / Column of the table; null where the chain of facts itself is broken',
  })
  column!: string | null

  @Field(() => Int, { nullable: true, description: '第几条事实 / Which fact of the record' })
  version!: number | null

  @Field(() => String, { nullable: true, description: '表中的值 / What the table has' })
  stored!: string | null

  @Field(() => String, { nullable: true, description: '重演所得的值 / What the facts give' })
  replayed!: string | null

  @Field(() => String, { description: '一句话 / In a sentence' })
  message!: string
}

@ObjectType({
  description: '一次核验:事实重演后与各行逐栏比较 / A verification: facts replayed and compared with rows',
})
export class Verification {
  @Field(() => VerificationOutcome, { description: '结论 / Outcome' })
  outcome!: string

  @Field(() => Int, { description: '核验的事实数 / Facts that were verified' })
  facts!: number

  @Field(() => Int, { description: '核验的记录数 / Records that were verified' })
  records!: number

  @Field(() => [Difference], { description: '不一致之处 / What disagrees' })
  differences!: Difference[]
}

export const showVerification = (verified: Verified, language: Language): Verification => ({
  outcome: verified.outcome,
  facts: verified.facts,
  records: verified.records,
  differences: verified.findings.map((finding) => showDifference(finding, language)),
})

function showDifference(finding: Finding, language: Language): Difference {
  const { number, kind, record, column, version, stored, replayed } = finding
  return {
    number,
    kind: isAudited(kind) ? RECORD_KIND[kind] : 'SPENDING_REQUEST',
    record,
    column,
    version,
    stored,
    replayed,
    message: sentenceOf(finding)[language],
  }
}
