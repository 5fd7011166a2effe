import type { Justification as StoredJustification } from '@lianzhao/domain'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: '对一条规则写明的理由 / The reason given for one rule' })
export class Justification {
  @Field(() => ID, { description: '规则 / Rule' })
  rule!: string

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

export const showJustifications = (stored: readonly StoredJustification[]): Justification[] =>
  (Array.isArray(stored) ? (stored as (StoredJustification | null)[]) : []).map((one) => ({
    rule: String(one?.rule),
    reason: String(one?.reason),
  }))
