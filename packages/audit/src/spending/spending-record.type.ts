import { readDetails, useOf, type Details } from '@lianzhao/domain'
import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context, Then } from '../context.ts'
import { FundKind, MatterKind, RequestStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { cursorOf, PageArgs, pageOf } from '../graphql/page.ts'
import { DateTime, LocalDate } from '../graphql/scalars.ts'
import { Judgement } from '../integrity/judgement.type.ts'
import { showJudgement } from '../integrity/show-judgement.ts'
import { Team, teamNamed, Use, useNamed } from '../notice/notice.type.ts'
import { Fact } from '../trail/fact.type.ts'
import { timelineWindow } from '../trail/timeline.ts'
import { FactConnection } from '../trail/timeline.type.ts'
import { showVerification, Verification } from '../verify/verification.type.ts'
import { Justification, showJustifications } from './application.type.ts'
import { ClaimRecord } from './claim-record.type.ts'
import { Event } from './event.type.ts'
import { Other } from './other.type.ts'
import { Reception } from './reception.type.ts'
import type { RequestRow } from './stored.ts'
import { Travel } from './travel.type.ts'

@ObjectType({
  implements: Node,
  description: '一笔支出:申请及其下的报销与支付 / A spending: the request with its claims and payments',
})
export class SpendingRecord extends Node {
  readonly row: RequestRow
  readonly #details: Details | null
  readonly day: Then | undefined

  constructor(row: RequestRow, then?: Then) {
    super()
    this.row = row
    this.#details = readDetails(row.details)
    this.day = then
    this.id = nodeId('SpendingRecord', row.id)
  }

  @Field(() => LocalDate, {
    nullable: true,
    description: '截至哪一天所知;空即现在 / As it was known at the end of which day; null for now',
  })
  asOf(): string | null {
    return this.day?.on ?? null
  }

  @Field(() => String, { description: '编号 / Number' })
  number(): string {
    return this.row.number
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.row.version
  }

  @Field(() => RequestStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => String, { nullable: true, description: '退回补正的理由 / Why it was returned for correction' })
  returnedReason(): string | null {
    return this.row.returnedReason
  }

  @Field(() => String, { nullable: true, description: '不予批准的理由 / Why it was rejected' })
  rejectedReason(): string | null {
    return this.row.rejectedReason
  }

  @Field(() => Team, { description: '申请的组或队 / The team that asks' })
  team(@Ctx() { instance, language }: Context): Team {
    return teamNamed(instance.notice, this.row.team, language)
  }

  @Field(() => Use, { description: '用途 / Use' })
  use(@Ctx() { instance, language }: Context): Use {
    return useNamed(instance.notice, this.row.use, language)
  }

  @Field(() => FundKind, { description: '哪一级资金 / Level of money' })
  fund(@Ctx() { instance }: Context): string {
    return this.row.fund ?? useOf(instance.notice, this.row.use)?.fund ?? 'SPECIAL'
  }

  @Field(() => Int, { description: '预算线的年度 / Fiscal year of the line' })
  fiscalYear(): number {
    return this.row.fiscalYear ?? Number(this.row.submittedAt.slice(0, 4))
  }

  @Field(() => Money, { description: '申请金额 / Amount asked for' })
  amount(): Money {
    return money(this.row.amount)
  }

  @Field(() => Money, { description: '预算线上占用的金额 / What is committed on the line' })
  held(): Money {
    return money(this.row.held)
  }

  @Field(() => Money, { description: '占用中已报销的金额 / Of what is committed, already claimed' })
  claimed(): Money {
    return money(this.row.claimed)
  }

  @Field(() => Money, { description: '已支付的金额,扣除追回的 / What is paid, less what was recovered' })
  paid(): Money {
    return money(this.row.paid)
  }

  @Field(() => String, { description: '事由 / Purpose' })
  purpose(): string {
    return this.row.purpose
  }

  @Field(() => LocalDate, { description: '首日 / First day of the event' })
  from(): string {
    return this.row.from
  }

  @Field(() => LocalDate, { description: '末日 / Last day of the event' })
  to(): string {
    return this.row.to
  }

  @Field(() => String, { description: '地点 / Place' })
  place(): string {
    return this.row.place
  }

  @Field(() => MatterKind, {
    nullable: true,
    description: '事项类别;该行被改得无法辨认时为空 / Kind of matter; null where the row was altered beyond reading',
  })
  kind(): string | null {
    return this.#details?.kind ?? null
  }

  @Field(() => String, { nullable: true, description: '服务于哪条线索或哪个项目 / The lead or project it serves' })
  lead(): string | null {
    return this.row.lead
  }

  @Field(() => Reception, { nullable: true, description: '接待 / Reception' })
  reception(): Reception | null {
    return this.#detailsOf('RECEPTION') as Reception | null
  }

  @Field(() => Travel, { nullable: true, description: '差旅 / Trip' })
  travel(): Travel | null {
    return this.#detailsOf('TRAVEL') as Travel | null
  }

  @Field(() => Event, { nullable: true, description: '会展培训 / Fair, meeting or training' })
  event(): Event | null {
    return this.#detailsOf('EVENT') as Event | null
  }

  @Field(() => Other, { nullable: true, description: '其他 / Any other matter' })
  other(): Other | null {
    return this.#detailsOf('OTHER') as Other | null
  }

  /** Money inside them is digits, which `Decimal` reads. */
  #detailsOf(kind: Details['kind']): unknown {
    return this.#details?.kind === kind ? this.#details : null
  }

  @Field(() => [Justification], { description: '写明的理由 / Reasons that were given' })
  justifications(): Justification[] {
    return showJustifications(this.row.justifications)
  }

  @Field(() => [String], { description: '参加人员 / Officials who take part' })
  participants(@Ctx() { read }: Context): Promise<string[]> {
    return Promise.all(this.row.participants.map((id) => read.names.load(id)))
  }

  @Field(() => String, { description: '经办人 / Applicant' })
  applicant(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.row.applicant)
  }

  @Field(() => String, {
    description: '现在由谁经手;未移交时就是经办人 / Who looks after it now; before a handover, the applicant',
  })
  owner(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.row.owner)
  }

  @Field(() => DateTime, { description: '提交的时刻 / When it was submitted' })
  submittedAt(): string {
    return this.row.submittedAt
  }

  @Field(() => String, { nullable: true, description: '审批人 / Approver' })
  async approver(@Ctx() { read }: Context): Promise<string | null> {
    const { approver } = this.row
    return approver && read.names.load(approver)
  }

  @Field(() => String, { nullable: true, description: '代行审批时的委托人 / In whose place it was approved' })
  async approvedFor(@Ctx() { read }: Context): Promise<string | null> {
    const { approvedFor } = this.row
    return approvedFor && read.names.load(approvedFor)
  }

  @Field(() => DateTime, { nullable: true, description: '批准的时刻 / When it was approved' })
  approvedAt(): string | null {
    return this.row.approvedAt
  }

  @Field(() => Judgement, { description: '事前的规则判断 / Judgement before approval' })
  judgement(@Ctx() { instance, language }: Context): Judgement {
    return showJudgement(this.row.judgement, this.row.since, instance.notice, language)
  }

  @Field(() => [ClaimRecord], { description: '各张报销单 / Its claims' })
  async claims(@Ctx() { read }: Context): Promise<ClaimRecord[]> {
    const { claimsOf } = this.day?.read ?? read
    return (await claimsOf.load(this.row.id)).map((row) => new ClaimRecord(row, this.day))
  }

  @Field(() => FactConnection, {
    description:
      '经过:本事项及其报销、支付的全部事实,由先到后 / All facts of the matter, its claims and payments, oldest first',
  })
  async timeline(@Args(() => PageArgs) args: PageArgs, @Ctx() { read }: Context): Promise<FactConnection> {
    const { id } = this.row
    const window = timelineWindow(args)
    const known = this.day?.read ?? read
    const rows = await known.timelines(window).load(id)
    const { edges, pageInfo } = pageOf(rows, window, (row) => ({ cursor: cursorOf(row.id), node: new Fact(row) }))
    return new FactConnection(edges, pageInfo, () => known.factCounts.load(id))
  }

  @Field(() => Verification, {
    description:
      '此刻重演本事项及其报销、支付的全部事实,并与各行逐栏比较;截至某日查阅时也核验现在的账 / Replays the facts of this matter, its claims and payments now and compares the rows with them, column by column; the books of now are verified also where another day is read',
  })
  async verification(@Ctx() { read, language }: Context): Promise<Verification> {
    return showVerification(await read.verifications.load(this.row.id), language)
  }
}
