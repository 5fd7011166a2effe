import { Field, ObjectType } from 'type-graphql'
import { BearerKind, BillKind } from '../graphql/enums.ts'
import { Decimal } from '../graphql/scalars.ts'

@ObjectType({ description: '水单的一行 / A line of the bill' })
export class BillLine {
  @Field(() => BillKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '品名 / What it is' })
  item!: string

  @Field(() => Decimal, { description: '金额(元) / Amount in yuan' })
  amount!: bigint
}

@ObjectType({ description: '费用承担方 / Who bears the cost' })
export class Bearer {
  @Field(() => BearerKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string
}
