import { readBearer, readExpenses, readVouchers, type Expenses } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context, Then } from '../context.ts'
import { CashExemption, ClaimStatus, PayeeRole, PaymentMethod } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Judgement } from '../integrity/judgement.type.ts'
import { showJudgement } from '../integrity/show-judgement.ts'
import { Justification, showJustifications } from './application.type.ts'
import { Bearer } from './bill.type.ts'
import {
  EventExpenses,
  eventExpenses,
  OtherExpenses,
  otherExpenses,
  ReceptionExpenses,
  TravelExpenses,
} from './expenses.type.ts'
import { PaymentRecord } from './payment-record.type.ts'
import type { ClaimRow } from './stored.ts'
import { Voucher } from './voucher.type.ts'

@ObjectType({ implements: Node, description: '一张报销单 / A reimbursement claim' })
export class ClaimRecord extends Node {
  readonly #row: ClaimRow
  /** The day that is read; nothing for the books of now. */
  readonly day: Then | undefined
  readonly #expenses: Expenses | null

  constructor(row: ClaimRow, then?: Then) {
    super()
    this.#row = row
    this.day = then
    this.#expenses = readExpenses(row.expenses)
    this.id = nodeId('ClaimRecord', row.id)
  }

  get row(): ClaimRow {
    return this.#row
  }

  @Field(() => String, { description: '编号 / Number' })
  number(): string {
    return this.#row.number
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.#row.version
  }

  @Field(() => ClaimStatus, { description: '状态 / Status' })
  status(): string {
    return this.#row.status
  }

  @Field(() => Money, { description: '报销金额 / Amount claimed' })
  amount(): Money {
    return money(this.#row.amount)
  }

  @Field(() => Money, { description: '核减 / What the review cut' })
  cut(): Money {
    return money(this.#row.cut)
  }

  @Field(() => Money, { description: '核定金额 / What is allowed' })
  allowed(): Money {
    return money(this.#row.amount - this.#row.cut)
  }

  @Field(() => PaymentMethod, { description: '支付方式 / Method of payment' })
  method(): string {
    return this.#row.method
  }

  @Field(() => CashExemption, { nullable: true, description: '允许现金的情形 / Situation in which cash is allowed' })
  cashExemption(): string | null {
    return this.#row.cashExemption
  }

  @Field(() => String, { nullable: true, description: '收款人 / Payee' })
  payeeName(@Ctx() { read }: Context): Promise<string> {
    return read.texts.load(this.#row.payeeName)
  }

  @Field(() => String, { nullable: true, description: '收款账号,全号 / Account of the payee, in full' })
  payeeAccount(@Ctx() { read }: Context): Promise<string> {
    return read.texts.load(this.#row.payeeAccount)
  }

  @Field(() => PayeeRole, { description: '收款人的身份 / Who the payee is' })
  payeeRole(): string {
    return this.#row.payeeRole
  }

  @Field(() => [Voucher], {
    nullable: true,
    description: '票据;该行被改得无法辨认时为空 / Vouchers; null where the row was altered beyond reading',
  })
  vouchers(): Voucher[] | null {
    return readVouchers(this.#row.vouchers) as unknown as Voucher[] | null
  }

  @Field(() => Bearer, { nullable: true, description: '费用承担方 / Who bears the cost' })
  bearer(): Bearer | null {
    return readBearer(this.#row.bearer)
  }

  @Field(() => ReceptionExpenses, { nullable: true, description: '接待 / Reception' })
  reception(): ReceptionExpenses | null {
    return this.#expenses?.kind === 'RECEPTION' ? new ReceptionExpenses(this.#expenses) : null
  }

  @Field(() => TravelExpenses, { nullable: true, description: '差旅 / Trip' })
  travel(): TravelExpenses | null {
    return this.#expenses?.kind === 'TRAVEL' ? new TravelExpenses(this.#expenses) : null
  }

  @Field(() => EventExpenses, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event(): EventExpenses | null {
    return this.#expenses?.kind === 'EVENT' ? eventExpenses(this.#expenses) : null
  }

  @Field(() => OtherExpenses, { nullable: true, description: '其他 / Any other matter' })
  other(): OtherExpenses | null {
    return this.#expenses?.kind === 'OTHER' ? otherExpenses(this.#expenses) : null
  }

  @Field(() => [Justification], { description: '写明的理由 / Reasons that were given' })
  justifications(): Justification[] {
    return showJustifications(this.#row.justifications)
  }

  @Field(() => String, { description: '说明 / Note' })
  note(): string {
    return this.#row.note
  }

  @Field(() => String, { description: '报销人 / Claimant' })
  filedBy(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#row.filedBy)
  }

  @Field(() => DateTime, { description: '报销的时刻 / When it was claimed' })
  filedAt(): string {
    return this.#row.filedAt
  }

  @Field(() => String, { nullable: true, description: '财务审核的会计 / The accountant who reviewed it' })
  async reviewer(@Ctx() { read }: Context): Promise<string | null> {
    const { reviewer } = this.#row
    return reviewer && read.names.load(reviewer)
  }

  @Field(() => String, { nullable: true, description: '报销审批人 / Who authorised it' })
  async authoriser(@Ctx() { read }: Context): Promise<string | null> {
    const { authoriser } = this.#row
    return authoriser && read.names.load(authoriser)
  }

  @Field(() => String, { nullable: true, description: '代行报销审批时的委托人 / In whose place it was authorised' })
  async authorisedFor(@Ctx() { read }: Context): Promise<string | null> {
    const { authorisedFor } = this.#row
    return authorisedFor && read.names.load(authorisedFor)
  }

  @Field(() => String, { nullable: true, description: '记账凭证号 / Number of the accounting voucher' })
  bookingNumber(): string | null {
    return this.#row.bookingNumber
  }

  @Field(() => Int, {
    nullable: true,
    description: '记入哪个年度的账 / Fiscal year of the accounts that it is booked in',
  })
  bookingYear(): number | null {
    return this.#row.bookingYear
  }

  @Field(() => String, { nullable: true, description: '记账的会计 / The accountant who booked it' })
  async bookedBy(@Ctx() { read }: Context): Promise<string | null> {
    const { bookedBy } = this.#row
    return bookedBy && read.names.load(bookedBy)
  }

  @Field(() => String, { nullable: true, description: '归档的人 / Who archived it' })
  async archivedBy(@Ctx() { read }: Context): Promise<string | null> {
    const { archivedBy } = this.#row
    return archivedBy && read.names.load(archivedBy)
  }

  @Field(() => String, { nullable: true, description: '退回的理由 / Why it was returned' })
  returnedReason(): string | null {
    return this.#row.returnedReason
  }

  @Field(() => String, { nullable: true, description: '不予报销的理由 / Why it was refused' })
  refusedReason(): string | null {
    return this.#row.refusedReason
  }

  @Field(() => Judgement, { description: '报销时的规则判断 / Judgement at the claim' })
  judgement(@Ctx() { instance, language }: Context): Judgement {
    return showJudgement(this.#row.judgement, this.#row.since, instance.notice, language)
  }

  @Field(() => [PaymentRecord], { description: '各次支付 / Its payments' })
  async payments(@Ctx() { read }: Context): Promise<PaymentRecord[]> {
    const { paymentsOf } = this.day?.read ?? read
    return (await paymentsOf.load(this.#row.id)).map((row) => new PaymentRecord(row))
  }
}
