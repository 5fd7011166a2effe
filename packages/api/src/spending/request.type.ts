import { nextStepOfRequest, standing, useOf, type Details, type SpendingRequest } from '@lianzhao/domain'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'
import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { BudgetLineType } from '../funds/budget-line.type.ts'
import { MatterKind, RequestStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf, PageArgs } from '../graphql/page.ts'
import { judgementType, JudgementType } from '../integrity/judgement.type.ts'
import type { Row } from '../trail/read-rows.ts'
import { TeamType } from '../notice/team.type.ts'
import { useType, UseType } from '../notice/use.type.ts'
import { personOrNull, PersonType } from '../organisation/person.type.ts'
import { FactConnection } from '../trail/fact.type.ts'
import { timelineOf } from '../trail/timeline.ts'
import { AS_OF_FIELD } from '../graphql/as-of.ts'
import type { AsOf } from '../matters-as-of.ts'
import { organisationOf } from '../day-asked-for.ts'
import { knowingTheMatter } from './duties-of-matter.ts'
import { Event } from './event.type.ts'
import { Justification } from './justification.type.ts'
import { Other } from './other.type.ts'
import { Reception } from './reception.type.ts'
import {
  ACTIONS_FIELD,
  ACTIONS_ON_REQUEST,
  actionAnswer,
  ActionAnswer,
  nextStepType,
  NextStepType,
} from './step.type.ts'
import { Travel } from './travel.type.ts'

@ObjectType('SpendingRequest', {
  implements: Node,
  description: '一份支出申请,事前审批 / A request to spend, for approval before the event',
})
export class SpendingRequestType extends Node {
  readonly row: Row<SpendingRequest>
  /** The day of which it tells; undefined for now. */
  readonly day: AsOf | undefined

  constructor(row: Row<SpendingRequest>, day?: AsOf) {
    super()
    this.row = row
    this.day = day
    this.id = nodeId('SpendingRequest', row.id)
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: AS_OF_FIELD })
  asOf(): string | null {
    return this.day?.on ?? null
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  version(): number {
    return this.row.version
  }

  @Field(() => String, { description: '编号 / Number' })
  number(): string {
    return this.row.number
  }

  @Field(() => RequestStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => String, { nullable: true, description: '退回理由 / Why it was returned' })
  returnedReason(): string | null {
    return this.row.returnedReason
  }

  @Field(() => TeamType, { description: '申请的组或队 / The team that asks' })
  team(): TeamType {
    return new TeamType(this.row.team, this.day)
  }

  @Field(() => BudgetLineType, { description: '预算线 / Budget line' })
  async line(@Ctx() { loaders }: Context): Promise<BudgetLineType> {
    return new BudgetLineType((await (this.day ?? loaders).line.load(this.row.lineId))!, this.day)
  }

  @Field(() => UseType, { description: '用途 / Use' })
  use(@Ctx() { instance, language }: Context): UseType {
    return useType(useOf(instance.law.notice, this.row.use)!, language)
  }

  @Field(() => Money, { description: '申请金额 / Amount asked for' })
  amount(): Money {
    return money(this.row.amount)
  }

  @Field(() => String, { description: '事由 / Purpose' })
  purpose(): string {
    return this.row.purpose
  }

  @Field(() => GraphQLLocalDate, { description: '开始日 / First day' })
  from(): string {
    return this.row.from
  }

  @Field(() => GraphQLLocalDate, { description: '结束日 / Last day' })
  to(): string {
    return this.row.to
  }

  @Field(() => String, { description: '地点 / Place' })
  place(): string {
    return this.row.place
  }

  @Field(() => MatterKind, { description: '事项类别 / Kind of matter' })
  kind(): string {
    return this.row.details.kind
  }

  @Field(() => String, { nullable: true, description: '服务于哪条线索或哪个项目 / The lead or project it serves' })
  lead(): string | null {
    return this.row.lead
  }

  @Field(() => Reception, { nullable: true, description: '接待 / Reception' })
  reception(): Reception | null {
    return this.#details('RECEPTION') as Reception | null
  }

  @Field(() => Travel, { nullable: true, description: '差旅 / Trip' })
  travel(): Travel | null {
    return this.#details('TRAVEL') as Travel | null
  }

  @Field(() => Event, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event(): Event | null {
    return this.#details('EVENT') as Event | null
  }

  @Field(() => Other, { nullable: true, description: '其他 / Any other matter' })
  other(): Other | null {
    return this.#details('OTHER') as Other | null
  }

  /** Money inside them is digits, which `Decimal` reads. */
  #details(kind: Details['kind']): unknown {
    return this.row.details.kind === kind ? this.row.details : null
  }

  @Field(() => [Justification], { description: '写明的理由 / Reasons given' })
  justifications(): Justification[] {
    return [...this.row.justifications]
  }

  @Field(() => [PersonType], { description: '参加人员 / Officials who take part' })
  participants(): PersonType[] {
    return this.row.participants.map((id) => new PersonType(id))
  }

  @Field(() => PersonType, { description: '经办人 / Applicant' })
  applicant(): PersonType {
    return new PersonType(this.row.applicant)
  }

  @Field(() => PersonType, {
    description: '现在由谁经手;未移交时就是经办人 / Who looks after it now; before a handover, the applicant',
  })
  owner(): PersonType {
    return new PersonType(this.row.owner)
  }

  @Field(() => GraphQLDateTime, { description: '提交时间 / When it was submitted' })
  submittedAt(): string {
    return this.row.submittedAt
  }

  @Field(() => PersonType, { nullable: true, description: '审批人 / Approver' })
  approver(): PersonType | null {
    return personOrNull(this.row.approver)
  }

  @Field(() => PersonType, { nullable: true, description: '代行审批时的委托人 / In whose place it was approved' })
  approvedFor(): PersonType | null {
    return personOrNull(this.row.approvedFor)
  }

  @Field(() => GraphQLDateTime, { nullable: true, description: '批准时间 / When it was approved' })
  approvedAt(): string | null {
    return this.row.approvedAt
  }

  @Field(() => Money, { description: '占用 / Committed on the line' })
  held(): Money {
    return money(this.row.held)
  }

  @Field(() => Money, { description: '占用中已报销的部分 / Of what is committed, already claimed' })
  claimed(): Money {
    return money(this.row.claimed)
  }

  @Field(() => Money, { description: '已付,扣除追回的 / Paid, less what was recovered' })
  paid(): Money {
    return money(this.row.paid)
  }

  @Field(() => JudgementType, { description: '最近一次规则判断 / The latest judgement' })
  judgement(@Ctx() { instance, language }: Context): JudgementType {
    return judgementType(this.row.judgement, instance, language)
  }

  @Field(() => NextStepType, { nullable: true, description: '下一步 / Next step' })
  async nextStep(@Ctx() context: Context): Promise<NextStepType | null> {
    const claims = await (this.day ?? context.loaders).claimsOfRequest.load(this.row.id)
    return nextStepType(nextStepOfRequest(this.row, claims, await organisationOf(context, this.day)))
  }

  @Field(() => [ActionAnswer], { description: ACTIONS_FIELD })
  async actions(@Ctx() context: Context): Promise<ActionAnswer[]> {
    if (this.day) return []
    const claims = await context.loaders.claimsOfRequest.load(this.row.id)
    const circumstances = await knowingTheMatter(context, this.row.id)
    return ACTIONS_ON_REQUEST.map((action) =>
      actionAnswer(action, standing(action, { request: this.row, claims }, circumstances), context.language),
    )
  }

  @Field(() => FactConnection, {
    description: '经过:本事项及其报销、支付的全部事实 / Every fact of the matter with its claims and payments',
  })
  timeline(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<FactConnection> {
    return timelineOf(context, this.row, this.day, page)
  }
}

@ObjectType({ description: '支出申请,一页 / A page of requests' })
export class SpendingRequestConnection extends connectionOf('SpendingRequest', () => SpendingRequestType, {
  zh: '支出申请',
  en: 'request',
}) {
  @Field(() => Int, { description: '符合条件的总数 / How many match' })
  totalCount!: number

  @Field(() => Money, { description: '符合条件的合计 / Sum of all that match' })
  totalAmount!: Money
}
