import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { PaymentMethod, PaymentStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Judgement } from '../integrity/judgement.type.ts'
import { showJudgement } from '../integrity/show-judgement.ts'
import type { PaymentRow } from './stored.ts'

@ObjectType({ implements: Node, description: '一次支付 / One payment of a claim' })
export class PaymentRecord extends Node {
  readonly #row: PaymentRow

  constructor(row: PaymentRow) {
    super()
    this.#row = row
    this.id = nodeId('PaymentRecord', row.id)
  }

  @Field(() => String, { description: '编号 / Number' })
  number(): string {
    return this.#row.number
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.#row.version
  }

  @Field(() => PaymentStatus, { description: '状态 / Status' })
  status(): string {
    return this.#row.status
  }

  @Field(() => Money, { description: '金额 / Amount' })
  amount(): Money {
    return money(this.#row.amount)
  }

  @Field(() => PaymentMethod, { description: '支付方式 / Method of payment' })
  method(): string {
    return this.#row.method
  }

  @Field(() => String, { description: '出纳,申请支付的人 / The cashier who requested it' })
  requestedBy(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#row.requestedBy)
  }

  @Field(() => DateTime, { description: '申请支付的时刻 / When it was requested' })
  requestedAt(): string {
    return this.#row.requestedAt
  }

  @Field(() => String, { nullable: true, description: '国库回单登记人 / Who confirmed it at the treasury' })
  async confirmedBy(@Ctx() { read }: Context): Promise<string | null> {
    const { confirmedBy } = this.#row
    return confirmedBy && read.names.load(confirmedBy)
  }

  @Field(() => DateTime, { nullable: true, description: '回单登记的时刻 / When it was confirmed' })
  confirmedAt(): string | null {
    return this.#row.confirmedAt
  }

  @Field(() => String, { nullable: true, description: '银行回单号 / Number of the bank receipt' })
  receiptNumber(): string | null {
    return this.#row.receiptNumber
  }

  @Field(() => String, { nullable: true, description: '退回的理由 / Why it was returned' })
  returnedReason(): string | null {
    return this.#row.returnedReason
  }

  @Field(() => Money, { description: '已付后追回的合计 / What was recovered after it was paid, in all' })
  recovered(): Money {
    return money(this.#row.recovered)
  }

  @Field(() => String, {
    nullable: true,
    description: '最近一次追回的理由 / Why, the last time something was recovered',
  })
  recoveredReason(): string | null {
    return this.#row.recoveredReason
  }

  @Field(() => String, { nullable: true, description: '最近一次追回的回单号 / Bank receipt of the last recovery' })
  recoveryReceipt(): string | null {
    return this.#row.recoveryReceipt
  }

  @Field(() => String, { nullable: true, description: '最近一次登记追回的会计 / The accountant of the last recovery' })
  async recoveredBy(@Ctx() { read }: Context): Promise<string | null> {
    const { recoveredBy } = this.#row
    return recoveredBy && read.names.load(recoveredBy)
  }

  @Field(() => Judgement, { description: '支付时的规则判断 / Judgement at the payment' })
  judgement(@Ctx() { instance, language }: Context): Judgement {
    return showJudgement(this.#row.judgement, this.#row.since, instance.notice, language)
  }
}
