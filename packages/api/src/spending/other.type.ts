import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { BeneficiaryKind, ProcurementWay } from '../graphql/enums.ts'

@ObjectType('Item', { description: '采购的物品或服务 / Something that is bought' })
@InputType('ItemInput', { description: '采购的物品或服务 / Something that is bought' })
export class Item {
  @Field(() => String, { description: '名称 / What it is' })
  what!: string

  @Field(() => Int, { description: '数量 / Pieces' })
  pieces!: number

  @Field(() => Decimal, { description: '单价(元) / Price of one piece, in yuan' })
  price!: bigint
}

@ObjectType('Procurement', { description: '采购 / How it is bought' })
@InputType('ProcurementInput', { description: '采购 / How it is bought' })
export class Procurement {
  @Field(() => ProcurementWay, { description: '方式 / Way' })
  way!: string

  @Field(() => String, { description: '供应商 / Supplier' })
  supplier!: string

  @Field(() => Boolean, { description: '属集中采购目录 / Whether the central catalogue names it' })
  inCatalogue!: boolean
}

@ObjectType('Beneficiary', { description: '受益人 / A beneficiary' })
@InputType('BeneficiaryInput', { description: '受益人 / A beneficiary' })
export class Beneficiary {
  @Field(() => BeneficiaryKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '说明 / Who they are' })
  what!: string
}

@ObjectType('Other', { description: '其他事项的内容 / Any other matter' })
@InputType('OtherInput', { description: '其他事项的内容 / Any other matter' })
export class Other {
  @Field(() => [Item], { description: '物品或服务 / What is bought' })
  items!: Item[]

  @Field(() => Procurement, { nullable: true, description: '采购 / How it is bought' })
  procurement?: Procurement | null

  @Field(() => [Beneficiary], { description: '受益人 / Beneficiaries' })
  beneficiaries!: Beneficiary[]

  @Field(() => String, { nullable: true, description: '奖励的依据 / Basis of a reward' })
  legalBasis?: string | null
}
