import type { Justification as StoredJustification, Reception as StoredReception } from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ReceptionType } from '../graphql/enums.ts'

@ObjectType({ description: '接待人数 / Head counts of a reception' })
export class Reception {
  @Field(() => ReceptionType, { description: '类型 / Type' })
  type!: string

  @Field(() => Int, { description: '客人 / Guests' })
  guests!: number

  @Field(() => Int, { description: '陪同 / Accompanying' })
  hosts!: number
}

@ObjectType({ description: '对一条规则写明的理由 / The reason given for one rule' })
export class Justification {
  @Field(() => ID, { description: '规则 / Rule' })
  rule!: string

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31

/** Null for what is no reception, so that an altered row can still be read; naming it is the work of `verify`. */
export function showReception(stored: StoredReception | null): Reception | null {
  const { type, guests, hosts } = stored ?? {}
  const known = Object.hasOwn(ReceptionType, String(type)) && isCount(guests) && isCount(hosts)
  return known ? { type: type!, guests: guests!, hosts: hosts! } : null
}

export const showJustifications = (stored: readonly StoredJustification[]): Justification[] =>
  (Array.isArray(stored) ? (stored as (StoredJustification | null)[]) : []).map((one) => ({
    rule: String(one?.rule),
    reason: String(one?.reason),
  }))
