import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { VoucherItem, VoucherKind } from '../graphql/enums.ts'

@ObjectType('Voucher', { description: '票据 / A voucher' })
@InputType('VoucherInput', { description: '票据 / A voucher' })
export class Voucher {
  @Field(() => VoucherKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { nullable: true, description: '代码 / Code' })
  code?: string | null

  @Field(() => String, { description: '号码 / Number' })
  number!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: '日期 / Date' })
  date?: string | null

  @Field(() => String, { nullable: true, description: '购买方 / Buyer' })
  buyer?: string | null

  @Field(() => String, { description: '销售方 / Seller' })
  seller!: string

  @Field(() => VoucherItem, { description: '内容 / What was bought' })
  item!: string

  @Field(() => Decimal, { description: '票面金额(元) / What it is made out for, in yuan' })
  amount!: bigint

  @Field(() => Decimal, { description: '本次报销其中多少(元) / What this claim takes of it, in yuan' })
  share!: bigint
}
