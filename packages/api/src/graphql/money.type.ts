import { Field, ObjectType } from 'type-graphql'
import { Decimal } from './decimal.ts'
import { Currency } from './enums.ts'

@ObjectType({ description: '一笔金额 / An amount of money' })
export class Money {
  @Field(() => Decimal, { description: '以币种的单位计 / In units of the currency' })
  amount!: bigint

  @Field(() => Currency, { description: '币种 / Currency' })
  currency!: string
}

export const money = (amount: bigint, currency = 'CNY'): Money => ({ amount, currency })
