import {
  GRADE_NAMES,
  type Appointment as AppointmentOfCounty,
  type Post,
  type Secondment as Seconded,
} from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AppointmentStatus, GradeEnum, PostEnum } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Team, teamNamed } from '../notice/notice.type.ts'
import { Person } from './person.type.ts'
import { Unit, unitWith, type Showing } from './unit.type.ts'

@ObjectType({ description: '抽调(N-011、N-037)/ How a member was seconded (N-011, N-037)' })
export class Secondment {
  @Field(() => Unit, { nullable: true, description: '原单位 / Home unit' })
  homeUnit!: Unit | null

  @Field(() => GradeEnum, { description: '级别 / Grade' })
  grade!: string

  @Field(() => String, { description: '级别的名称 / What the grade is called' })
  gradeName!: string

  @Field(() => Boolean, { description: '是否脱离原单位 / Whether released from the home unit' })
  fullTime!: boolean
}

@ObjectType({ description: '任职,首末两日均在内 / A post held, both days included' })
export class Appointment {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string

  @Field(() => Int, { description: '版本 / Version' })
  version!: number

  @Field(() => Person, { description: '任职的人 / Who holds it' })
  person!: Person

  @Field(() => PostEnum, { description: '职务 / Post' })
  post!: string

  @Field(() => Team, { nullable: true, description: '组或队,只涉及一个时 / The team, where it is one' })
  team!: Team | null

  @Field(() => [Team], { description: '所在或所服务的组和队 / The teams of this post' })
  teams!: Team[]

  @Field(() => Unit, { nullable: true, description: '任职的单位 / The unit in which it is held' })
  unit!: Unit | null

  @Field(() => Secondment, { nullable: true, description: '抽调 / Secondment' })
  secondment!: Secondment | null

  @Field(() => LocalDate, { description: '自 / From' })
  from!: string

  @Field(() => LocalDate, { nullable: true, description: '至;空为在任 / To; null while held' })
  to!: string | null

  @Field(() => Money, { nullable: true, description: '审批权限 / Limit: the largest amount this post may decide on' })
  limit!: Money | null

  @Field(() => String, { description: '任职的文件 / The paper that makes it' })
  document!: string

  @Field(() => [String], { description: '通知本身任命时的条款 / The clauses, where the notice itself makes it' })
  clauses!: readonly string[]

  @Field(() => Int, { description: '同一职务中的排序 / Place among those who hold the same post' })
  order!: number

  @Field(() => AppointmentStatus, { description: '状态 / Status' })
  status!: string

  @Field(() => Person, { nullable: true, description: '提出的人;由文件公布的为空 / Who proposed it' })
  proposedBy!: Person | null

  @Field(() => Person, { nullable: true, description: '确认或不予确认的人 / Who confirmed or declined it' })
  decidedBy!: Person | null
}

export function showAppointment(appointment: AppointmentOfCounty, showing: Showing): Appointment {
  const { known, notice, language } = showing
  const { id, personId, teams, unit, secondment, limit, proposedBy, decidedBy, clauses, ...rest } = appointment
  const { post, from, to, document, order, status } = rest
  const shown = teams.map((code) => teamNamed(notice, code, language))
  return {
    ...{ post, from, to, document, order, status, clauses },
    id: nodeId('Appointment', id),
    version: known.versions.get(id) ?? 0,
    person: new Person(personId, known),
    team: shown.length === 1 ? shown[0]! : null,
    teams: shown,
    unit: unitWith(unit, showing),
    secondment: secondment && showSecondment(secondment, showing),
    limit: limit === null ? null : money(limit),
    proposedBy: proposedBy === null ? null : new Person(proposedBy, known),
    decidedBy: decidedBy === null ? null : new Person(decidedBy, known),
  }
}

const showSecondment = ({ homeUnit, grade, fullTime }: Seconded, showing: Showing): Secondment => ({
  homeUnit: unitWith(homeUnit, showing),
  grade,
  gradeName: GRADE_NAMES[grade][showing.language],
  fullTime,
})

/** In the order in which a list of posts shows them. */
export const showAppointments = (appointments: readonly AppointmentOfCounty[], showing: Showing): Appointment[] =>
  appointments.toSorted((a, b) => a.order - b.order).map((appointment) => showAppointment(appointment, showing))

/** Whoever holds one of these posts on the day, post by post; of one team where one is named. */
export const holding = (posts: readonly Post[], showing: Showing, team?: string): Appointment[] =>
  posts.flatMap((post) =>
    showAppointments(
      showing.known.organisation.appointments.filter(
        (one) => one.post === post && (team === undefined || one.teams.includes(team)),
      ),
      showing,
    ),
  )
