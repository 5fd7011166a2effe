import { MATRIX, NOTICE_POSTS, TEAM_POSTS, type Post } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AppointmentType, appointmentsAsOf } from './appointment.type.ts'
import { BodyType, INSPECTION_POSTS, LEADING_GROUP_POSTS, OFFICE_POSTS } from './body.type.ts'
import type { Known } from './known.ts'
import { PersonOnDate } from './person-on-date.type.ts'
import { TeamOnDate } from './team-on-date.type.ts'
import { UnitType } from './unit.type.ts'

const SHOWN_ELSEWHERE: readonly Post[] = [...LEADING_GROUP_POSTS, ...OFFICE_POSTS, ...INSPECTION_POSTS, ...TEAM_POSTS]

@ObjectType('Organisation', { description: '某日所知的组织 / The organisation as it was known on a day' })
export class OrganisationType {
  readonly #known: Known

  constructor(known: Known) {
    this.#known = known
  }

  @Field(() => GraphQLLocalDate, { description: '截至何日 / As of which day' })
  asOf(): string {
    return this.#known.on
  }

  @Field(() => Boolean, { description: '就是今天 / Whether that is today' })
  today(@Ctx() context: Context): boolean {
    return this.#known.on === required(context).organisation.on
  }

  @Field(() => BodyType, { description: '领导小组 / The leading group' })
  leadingGroup(@Ctx() { instance }: Context): BodyType {
    const { name, clause, exOfficio } = instance.law.notice.leadingGroup
    return new BodyType({ name, clause, posts: LEADING_GROUP_POSTS, units: exOfficio }, this.#known)
  }

  @Field(() => BodyType, { description: '领导小组办公室 / The leading group office' })
  office(@Ctx() { instance }: Context): BodyType {
    const { office } = instance.law.notice.leadingGroup
    return new BodyType({ ...office, posts: OFFICE_POSTS, units: [] }, this.#known)
  }

  @Field(() => BodyType, { description: '督查组 / The inspection group' })
  inspectionGroup(@Ctx() { instance }: Context): BodyType {
    const { name, clause, constituents } = instance.law.notice.leadingGroup.inspectionGroup
    return new BodyType({ name, clause, posts: INSPECTION_POSTS, units: constituents }, this.#known)
  }

  @Field(() => [TeamOnDate], { description: '各组各队 / The teams' })
  teams(): TeamOnDate[] {
    return this.#known.teams.map((team) => new TeamOnDate(team, this.#known))
  }

  @Field(() => [AppointmentType], {
    description: '机构和组队以外、带有权限的职务 / Posts outside the bodies and teams that carry a right',
  })
  otherPosts(): AppointmentType[] {
    const { appointments } = this.#known.organisation
    return appointmentsAsOf(
      this.#known,
      appointments.filter(({ post }) => post in MATRIX.READ_ORGANISATION && !SHOWN_ELSEWHERE.includes(post)),
    )
  }

  @Field(() => [UnitType], { description: '单位 / Units' })
  units(): UnitType[] {
    return this.#known.units.map((unit) => new UnitType(unit, this.#known))
  }

  @Field(() => [PersonOnDate], { description: '当日有职务的人 / Everybody with a post that day' })
  people(): PersonOnDate[] {
    const ids = new Set(this.#known.organisation.appointments.map(({ personId }) => personId))
    return [...ids].map((id) => new PersonOnDate(id, this.#known))
  }

  @Field(() => Int, { description: '通知自述的队伍数(Q-02)/ How many teams the notice announces (Q-02)' })
  declaredTeams(@Ctx() { instance }: Context): number {
    return instance.law.notice.declaredTeams
  }

  @Field(() => Int, {
    description: '当日有效、由通知本身作出的任职数 / Appointments in force that day that the notice itself makes',
  })
  personalAppointments(): number {
    return this.#known.organisation.appointments.filter(
      ({ post, clauses }) => NOTICE_POSTS.includes(post) && clauses.length > 0,
    ).length
  }
}
