import {
  nextStepOfPayment,
  standing,
  type Action,
  type Payment,
  type SpendingRequest,
  type Claim,
} from '@lianzhao/domain'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { PaymentMethod, PaymentStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf, type PageArgs } from '../graphql/page.ts'
import { pageOfList } from '../graphql/page-of-list.ts'
import { judgementType, JudgementType } from '../integrity/judgement.type.ts'
import type { Row } from '../trail/read-rows.ts'
import { personOrNull, PersonType } from '../organisation/person.type.ts'
import { AS_OF_FIELD } from '../graphql/as-of.ts'
import type { AsOf } from '../matters-as-of.ts'
import { organisationOf } from '../day-asked-for.ts'
import { ClaimType } from './claim.type.ts'
import { knowingTheMatter } from './duties-of-matter.ts'
import { ACTIONS_FIELD, actionAnswer, ActionAnswer, nextStepType, NextStepType } from './step.type.ts'

const ACTIONS_ON_PAYMENT: readonly Action[] = ['CONFIRM_PAYMENT', 'RETURN_PAYMENT', 'RECOVER_PAYMENT']

@ObjectType('Payment', { implements: Node, description: '支付 / A payment' })
export class PaymentType extends Node {
  readonly row: Row<Payment>
  /** The day of which it tells; undefined for now. */
  readonly day: AsOf | undefined

  constructor(row: Row<Payment>, day?: AsOf) {
    super()
    this.row = row
    this.day = day
    this.id = nodeId('Payment', row.id)
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: AS_OF_FIELD })
  asOf(): string | null {
    return this.day?.on ?? null
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.row.version
  }

  @Field(() => String, { description: '编号 / Number' })
  number(): string {
    return this.row.number
  }

  @Field(() => PaymentStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => ClaimType, { description: '所付的报销单 / The claim it pays' })
  async claim(@Ctx() context: Context): Promise<ClaimType> {
    return new ClaimType((await this.#matter(context)).claim, this.day)
  }

  @Field(() => Money, { description: '金额 / Amount' })
  amount(): Money {
    return money(this.row.amount)
  }

  @Field(() => PaymentMethod, { description: '支付方式 / Method of payment' })
  method(): string {
    return this.row.method
  }

  @Field(() => PersonType, { description: '出纳 / The cashier who requested it' })
  requestedBy(): PersonType {
    return new PersonType(this.row.requestedBy)
  }

  @Field(() => GraphQLDateTime, { description: '支付申请时间 / When it was requested' })
  requestedAt(): string {
    return this.row.requestedAt
  }

  @Field(() => PersonType, { nullable: true, description: '国库回单登记人 / Who confirmed it at the treasury' })
  confirmedBy(): PersonType | null {
    return personOrNull(this.row.confirmedBy)
  }

  @Field(() => GraphQLDateTime, { nullable: true, description: '回单登记时间 / When it was confirmed' })
  confirmedAt(): string | null {
    return this.row.confirmedAt
  }

  @Field(() => String, { nullable: true, description: '银行回单号 / Number of the bank receipt' })
  receiptNumber(): string | null {
    return this.row.receiptNumber
  }

  @Field(() => String, { nullable: true, description: '国库退回的理由 / Why the treasury returned it' })
  returnedReason(): string | null {
    return this.row.returnedReason
  }

  @Field(() => Money, { description: '已付后追回的合计 / What was recovered after it was paid, in all' })
  recovered(): Money {
    return money(this.row.recovered)
  }

  @Field(() => String, {
    nullable: true,
    description: '最近一次追回的理由 / Why, the last time something was recovered',
  })
  recoveredReason(): string | null {
    return this.row.recoveredReason
  }

  @Field(() => String, { nullable: true, description: '最近一次追回的回单号 / Bank receipt of the last recovery' })
  recoveryReceipt(): string | null {
    return this.row.recoveryReceipt
  }

  @Field(() => PersonType, {
    nullable: true,
    description: '最近一次登记追回的会计 / The accountant of the last recovery',
  })
  recoveredBy(): PersonType | null {
    return personOrNull(this.row.recoveredBy)
  }

  @Field(() => JudgementType, { description: '规则判断 / Judgement' })
  judgement(@Ctx() { instance, language }: Context): JudgementType {
    return judgementType(this.row.judgement, instance, language)
  }

  @Field(() => NextStepType, { nullable: true, description: '下一步 / Next step' })
  async nextStep(@Ctx() context: Context): Promise<NextStepType | null> {
    const { request, claim } = await this.#matter(context)
    return nextStepType(nextStepOfPayment(request, claim, this.row, await organisationOf(context, this.day)))
  }

  @Field(() => [ActionAnswer], { description: ACTIONS_FIELD })
  async actions(@Ctx() context: Context): Promise<ActionAnswer[]> {
    if (this.day) return []
    const matter = { ...(await this.#matter(context)), payment: this.row }
    const circumstances = await knowingTheMatter(context, matter.request.id)
    return ACTIONS_ON_PAYMENT.map((action) =>
      actionAnswer(action, standing(action, matter, circumstances), context.language),
    )
  }

  async #matter({ loaders }: Context): Promise<{ request: Row<SpendingRequest>; claim: Row<Claim> }> {
    const known = this.day ?? loaders
    const claim = (await known.claim.load(this.row.claimId))!
    return { claim, request: (await known.request.load(claim.requestId))! }
  }
}

@ObjectType({ description: '支付,一页 / A page of payments' })
export class PaymentConnection extends connectionOf('Payment', () => PaymentType, { zh: '支付', en: 'payment' }) {
  @Field(() => Int, { description: '总数 / How many' })
  totalCount!: number
}

export const paymentPage = (rows: readonly Row<Payment>[], page: PageArgs, day: AsOf | undefined): PaymentConnection =>
  pageOfList(rows, page, (row) => new PaymentType(row, day))
