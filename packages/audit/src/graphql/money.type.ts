import { Field, ObjectType } from 'type-graphql'
import { Currency } from './enums.ts'
import { Decimal } from './scalars.ts'

@ObjectType({ description: '一笔金额 / An amount of money' })
export class Money {
  @Field(() => Decimal, { description: '元 / In yuan' })
  amount!: bigint

  @Field(() => Currency, { description: '币种 / Currency' })
  currency!: string
}

export const money = (amount: bigint, currency = 'CNY'): Money => ({ amount, currency })
