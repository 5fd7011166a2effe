import { MATRIX, NOTICE_POSTS, TEAM_POSTS, type Bilingual, type Post } from '@lianzhao/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../graphql/scalars.ts'
import { Appointment, holding, showAppointments } from './appointment.type.ts'
import { PersonOnDate, showPersonOnDate } from './person-on-date.type.ts'
import { showTeamOnDate, TeamOnDate } from './team-on-date.type.ts'
import { showUnit, Unit, unitWith, type Showing } from './unit.type.ts'

const LEADING_GROUP_POSTS: readonly Post[] = ['LEADING_GROUP_HEAD', 'LEADING_GROUP_DEPUTY_HEAD']
const OFFICE_POSTS: readonly Post[] = ['OFFICE_DIRECTOR', 'OFFICE_DEPUTY_DIRECTOR', 'OFFICE_CLERK']
const INSPECTION_POSTS: readonly Post[] = ['INSPECTOR']

@ObjectType({ description: '通知设立的机构 / A body that the notice founds' })
export class Body {
  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '设立它的条款 / The clause that founds it' })
  clause!: string

  @Field(() => [Appointment], { description: '当日任职 / Appointments in force that day' })
  appointments!: Appointment[]

  @Field(() => [Unit], {
    description:
      '主要领导为成员的单位,或组成它的单位 / Units whose principal leaders are its members, or that constitute it',
  })
  units!: Unit[]
}

@ObjectType({ description: '某日所知的组织 / The organisation as it was known on a day' })
export class Organisation {
  readonly #showing: Showing

  constructor(showing: Showing) {
    this.#showing = showing
  }

  @Field(() => LocalDate, { description: '截至何日 / As of which day' })
  asOf(): string {
    return this.#showing.known.on
  }

  @Field(() => Body, { description: '领导小组 / The leading group' })
  leadingGroup(): Body {
    const { name, clause, exOfficio } = this.#showing.notice.leadingGroup
    return this.#body({ name, clause }, LEADING_GROUP_POSTS, exOfficio)
  }

  @Field(() => Body, { description: '领导小组办公室 / The leading group office' })
  office(): Body {
    return this.#body(this.#showing.notice.leadingGroup.office, OFFICE_POSTS, [])
  }

  @Field(() => Body, { description: '督查组 / The inspection group' })
  inspectionGroup(): Body {
    const { constituents, ...founded } = this.#showing.notice.leadingGroup.inspectionGroup
    return this.#body(founded, INSPECTION_POSTS, constituents)
  }

  @Field(() => [TeamOnDate], { description: '各组各队 / The teams' })
  teams(): TeamOnDate[] {
    return this.#showing.known.teams.flatMap((team) => showTeamOnDate(team, this.#showing) ?? [])
  }

  @Field(() => [Appointment], {
    description: '机构和组队以外、带有权限的职务 / Posts outside the bodies and teams that carry a right',
  })
  otherPosts(): Appointment[] {
    const elsewhere = [...LEADING_GROUP_POSTS, ...OFFICE_POSTS, ...INSPECTION_POSTS, ...TEAM_POSTS]
    const { appointments } = this.#showing.known.organisation
    return showAppointments(
      appointments.filter(({ post }) => post in MATRIX.READ_ORGANISATION && !elsewhere.includes(post)),
      this.#showing,
    )
  }

  @Field(() => [Unit], { description: '单位 / Units' })
  units(): Unit[] {
    return this.#showing.known.units.map((unit) => showUnit(unit, this.#showing))
  }

  @Field(() => [PersonOnDate], { description: '当日有职务的人 / Everybody with a post that day' })
  people(): PersonOnDate[] {
    const ids = new Set(this.#showing.known.organisation.appointments.map(({ personId }) => personId))
    return [...ids].map((id) => showPersonOnDate(id, this.#showing))
  }

  @Field(() => Int, { description: '通知自述的队伍数(Q-02)/ How many teams the notice announces (Q-02)' })
  declaredTeams(): number {
    return this.#showing.notice.declaredTeams
  }

  @Field(() => Int, {
    description: '当日有效、由通知本身作出的任职数 / Appointments in force that day that the notice itself makes',
  })
  personalAppointments(): number {
    return this.#showing.known.organisation.appointments.filter(
      ({ post, clauses }) => NOTICE_POSTS.includes(post) && clauses.length > 0,
    ).length
  }

  #body({ name, clause }: { name: Bilingual; clause: string }, posts: readonly Post[], units: readonly string[]): Body {
    return {
      name: name[this.#showing.language],
      clause,
      appointments: holding(posts, this.#showing),
      units: units.flatMap((code) => unitWith(code, this.#showing) ?? []),
    }
  }
}
