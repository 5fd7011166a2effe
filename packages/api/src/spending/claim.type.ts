import { allowedOf, excessOf, nextStepOfClaim, standing, type Action, type Claim } from '@lianzhao/domain'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { CashExemption, ClaimStatus, PayeeRole, PaymentMethod } from '../graphql/enums.ts'
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
import { Bearer } from './bill.type.ts'
import {
  EventExpenses,
  eventExpenses,
  OtherExpenses,
  otherExpenses,
  ReceptionExpenses,
  TravelExpenses,
} from './expenses.type.ts'
import { Justification } from './justification.type.ts'
import { Payee } from './payee.type.ts'
import { SpendingRequestType } from './request.type.ts'
import { knowingTheMatter } from './duties-of-matter.ts'
import { ACTIONS_FIELD, actionAnswer, ActionAnswer, nextStepType, NextStepType } from './step.type.ts'
import { Voucher } from './voucher.type.ts'

const ACTIONS_ON_CLAIM: readonly Action[] = [
  'VOID_CLAIM',
  'REVIEW_CLAIM',
  'RETURN_CLAIM',
  'AUTHORISE_CLAIM',
  'REFUSE_CLAIM',
  'REQUEST_PAYMENT',
  'BOOK_CLAIM',
  'ARCHIVE_CLAIM',
]

@ObjectType('Claim', { implements: Node, description: '报销单 / A reimbursement claim' })
export class ClaimType extends Node {
  readonly row: Row<Claim>
  /** The day of which it tells; undefined for now. */
  readonly day: AsOf | undefined

  constructor(row: Row<Claim>, day?: AsOf) {
    super()
    this.row = row
    this.day = day
    this.id = nodeId('Claim', row.id)
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

  @Field(() => ClaimStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => String, { nullable: true, description: '退回理由 / Why it was returned' })
  returnedReason(): string | null {
    return this.row.returnedReason
  }

  @Field(() => String, { nullable: true, description: '不予报销的理由 / Why it was refused' })
  refusedReason(): string | null {
    return this.row.refusedReason
  }

  @Field(() => SpendingRequestType, { description: '所属申请 / The request it belongs to' })
  async request(@Ctx() { loaders }: Context): Promise<SpendingRequestType> {
    return new SpendingRequestType((await (this.day ?? loaders).request.load(this.row.requestId))!, this.day)
  }

  @Field(() => Money, { description: '报销金额 / Amount claimed' })
  amount(): Money {
    return money(this.row.amount)
  }

  @Field(() => Money, { description: '核减 / Cut in review' })
  cut(): Money {
    return money(this.row.cut)
  }

  @Field(() => Money, { description: '核定 / Allowed' })
  allowed(): Money {
    return money(allowedOf(this.row))
  }

  @Field(() => PaymentMethod, { description: '支付方式 / Method of payment' })
  method(): string {
    return this.row.method
  }

  @Field(() => CashExemption, { nullable: true, description: '用现金的情形 / Why cash' })
  cashExemption(): string | null {
    return this.row.cashExemption
  }

  @Field(() => Payee, { description: '收款人 / Payee' })
  payee(): Payee {
    return new Payee(this.row)
  }

  @Field(() => PayeeRole, { description: '收款人的身份 / Who the payee is' })
  payeeRole(): string {
    return this.row.payeeRole
  }

  @Field(() => [Voucher], { description: '票据 / Vouchers' })
  vouchers(): Voucher[] {
    return this.row.vouchers as unknown as Voucher[]
  }

  @Field(() => Bearer, { description: '费用承担方 / Who bears the cost' })
  bearer(): Bearer {
    return this.row.bearer
  }

  @Field(() => Money, {
    description:
      '规则查出的超标准金额,审核至少核减这么多 / Over the standard by the rules; the review cuts at least this',
  })
  excess(): Money {
    return money(excessOf(this.row.judgement, this.row.amount))
  }

  @Field(() => ReceptionExpenses, { nullable: true, description: '接待 / Reception' })
  reception(): ReceptionExpenses | null {
    const { expenses } = this.row
    return expenses.kind === 'RECEPTION' ? new ReceptionExpenses(expenses) : null
  }

  @Field(() => TravelExpenses, { nullable: true, description: '差旅 / Trip' })
  travel(): TravelExpenses | null {
    const { expenses } = this.row
    return expenses.kind === 'TRAVEL' ? new TravelExpenses(expenses) : null
  }

  @Field(() => EventExpenses, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event(): EventExpenses | null {
    const { expenses } = this.row
    return expenses.kind === 'EVENT' ? eventExpenses(expenses) : null
  }

  @Field(() => OtherExpenses, { nullable: true, description: '其他 / Any other matter' })
  other(): OtherExpenses | null {
    const { expenses } = this.row
    return expenses.kind === 'OTHER' ? otherExpenses(expenses) : null
  }

  @Field(() => [Justification], { description: '写明的理由 / Reasons given' })
  justifications(): Justification[] {
    return [...this.row.justifications]
  }

  @Field(() => String, { description: '说明 / Note' })
  note(): string {
    return this.row.note
  }

  @Field(() => PersonType, { description: '报销人 / Claimant' })
  filedBy(): PersonType {
    return new PersonType(this.row.filedBy)
  }

  @Field(() => GraphQLDateTime, { description: '报销时间 / When it was claimed' })
  filedAt(): string {
    return this.row.filedAt
  }

  @Field(() => PersonType, { nullable: true, description: '财务审核人 / Reviewer' })
  reviewer(): PersonType | null {
    return personOrNull(this.row.reviewer)
  }

  @Field(() => PersonType, { nullable: true, description: '报销审批人 / Who authorised it' })
  authoriser(): PersonType | null {
    return personOrNull(this.row.authoriser)
  }

  @Field(() => PersonType, { nullable: true, description: '代行报销审批时的委托人 / In whose place it was authorised' })
  authorisedFor(): PersonType | null {
    return personOrNull(this.row.authorisedFor)
  }

  @Field(() => JudgementType, { description: '规则判断 / Judgement' })
  judgement(@Ctx() { instance, language }: Context): JudgementType {
    return judgementType(this.row.judgement, instance, language)
  }

  @Field(() => NextStepType, { nullable: true, description: '下一步 / Next step' })
  async nextStep(@Ctx() context: Context): Promise<NextStepType | null> {
    const request = await (this.day ?? context.loaders).request.load(this.row.requestId)
    return nextStepType(nextStepOfClaim(request!, this.row, await organisationOf(context, this.day)))
  }

  @Field(() => [ActionAnswer], { description: ACTIONS_FIELD })
  async actions(@Ctx() context: Context): Promise<ActionAnswer[]> {
    if (this.day) return []
    const circumstances = await knowingTheMatter(context, this.row.requestId)
    const request = (await context.loaders.request.load(this.row.requestId))!
    const actions: readonly Action[] = this.row.status === 'DRAFT' ? ['FILE_CLAIM', 'VOID_CLAIM'] : ACTIONS_ON_CLAIM
    return actions.map((action) =>
      actionAnswer(action, standing(action, { request, claim: this.row }, circumstances), context.language),
    )
  }
}

@ObjectType({ description: '报销单,一页 / A page of claims' })
export class ClaimConnection extends connectionOf('Claim', () => ClaimType, { zh: '报销单', en: 'claim' }) {
  @Field(() => Int, { description: '总数 / How many' })
  totalCount!: number
}

export const claimPage = (rows: readonly Row<Claim>[], page: PageArgs, day: AsOf | undefined): ClaimConnection =>
  pageOfList(rows, page, (row) => new ClaimType(row, day))
