import { GRADE_NAMES, grantsOf, type Appointment, type Secondment } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AppointmentStatus, GradeEnum, PostEnum } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { TeamType } from '../notice/team.type.ts'
import type { Known } from './known.ts'
import { personOrNull, PersonType } from './person.type.ts'
import { knownNow } from './readable.ts'
import { unitOf, UnitType } from './unit.type.ts'

@ObjectType('Secondment', { description: '抽调(N-011、N-037)/ How a member was seconded (N-011, N-037)' })
export class SecondmentType {
  readonly #secondment: Secondment
  readonly #known: Known

  constructor(secondment: Secondment, known: Known) {
    this.#secondment = secondment
    this.#known = known
  }

  @Field(() => UnitType, { nullable: true, description: '原单位 / Home unit' })
  homeUnit(): UnitType | null {
    return unitOf(this.#known, this.#secondment.homeUnit)
  }

  @Field(() => GradeEnum, { description: '级别 / Grade' })
  grade(): string {
    return this.#secondment.grade
  }

  @Field(() => String, { description: '级别的名称 / What the grade is called' })
  gradeName(@Ctx() { language }: Context): string {
    return GRADE_NAMES[this.#secondment.grade][language]
  }

  @Field(() => Boolean, { description: '是否脱离原单位 / Whether released from the home unit' })
  fullTime(): boolean {
    return this.#secondment.fullTime
  }
}

@ObjectType('Appointment', { implements: Node, description: '任职,首末两日均在内 / A post held, both days included' })
export class AppointmentType extends Node {
  readonly row: Appointment
  readonly #known: Known | undefined

  /** `known`: as of which day; without it, as of now. */
  constructor(row: Appointment, known?: Known) {
    super()
    this.row = row
    this.#known = known
    this.id = nodeId('Appointment', row.id)
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  async version(@Ctx() context: Context): Promise<number> {
    return (await this.#asOf(context)).versions.get(this.row.id)!
  }

  @Field(() => Boolean, {
    description: '读者今天能否授权他人代行这项任职 / Whether the reader may delegate this post today',
  })
  delegable(@Ctx() context: Context): boolean {
    const { person, organisation } = required(context)
    return grantsOf(organisation, person, 'DELEGATE').some(({ appointment }) => appointment.id === this.row.id)
  }

  @Field(() => PersonType, { description: '任职的人 / Who holds it' })
  person(): PersonType {
    return new PersonType(this.row.personId)
  }

  @Field(() => PostEnum, { description: '职务 / Post' })
  post(): string {
    return this.row.post
  }

  @Field(() => TeamType, { nullable: true, description: '组或队,只涉及一个时 / The team, where it is one' })
  team(): TeamType | null {
    const [only, ...others] = this.row.teams
    return only && !others.length ? new TeamType(only) : null
  }

  @Field(() => [TeamType], { description: '所在或所服务的组和队 / The teams of this post' })
  teams(): TeamType[] {
    return this.row.teams.map((code) => new TeamType(code))
  }

  @Field(() => UnitType, { nullable: true, description: '任职的单位 / The unit in which it is held' })
  async unit(@Ctx() context: Context): Promise<UnitType | null> {
    return unitOf(await this.#asOf(context), this.row.unit)
  }

  @Field(() => SecondmentType, { nullable: true, description: '抽调 / Secondment' })
  async secondment(@Ctx() context: Context): Promise<SecondmentType | null> {
    return this.row.secondment && new SecondmentType(this.row.secondment, await this.#asOf(context))
  }

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from(): string {
    return this.row.from
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: '至;空为在任 / To; null while held' })
  to(): string | null {
    return this.row.to
  }

  @Field(() => Money, { nullable: true, description: '审批权限 / Limit: the largest amount this post may decide on' })
  limit(): Money | null {
    return this.row.limit === null ? null : money(this.row.limit)
  }

  @Field(() => String, { description: '任职的文件 / The paper that makes it' })
  document(): string {
    return this.row.document
  }

  @Field(() => [String], { description: '通知本身任命时的条款 / The clauses, where the notice itself makes it' })
  clauses(): string[] {
    return [...this.row.clauses]
  }

  @Field(() => Int, { description: '同一职务中的排序 / Place among those who hold the same post' })
  order(): number {
    return this.row.order
  }

  @Field(() => AppointmentStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => PersonType, { nullable: true, description: '提出的人;由文件公布的为空 / Who proposed it' })
  proposedBy(): PersonType | null {
    return personOrNull(this.row.proposedBy)
  }

  @Field(() => PersonType, { nullable: true, description: '确认或不予确认的人 / Who confirmed or declined it' })
  decidedBy(): PersonType | null {
    return personOrNull(this.row.decidedBy)
  }

  @Field(() => AppointmentType, { nullable: true, description: '它更正的任职 / The appointment that it corrects' })
  async corrects(@Ctx() context: Context): Promise<AppointmentType | null> {
    const known = await this.#asOf(context)
    const corrected = known.appointments.find(({ id }) => id === this.row.corrects)
    return corrected ? new AppointmentType(corrected, known) : null
  }

  #asOf(context: Context): Known | Promise<Known> {
    return this.#known ?? knownNow(context)
  }
}

/** In the order in which a list of posts shows them. */
export const appointmentsAsOf = (known: Known, appointments: readonly Appointment[]): AppointmentType[] =>
  appointments.toSorted((a, b) => a.order - b.order).map((appointment) => new AppointmentType(appointment, known))
