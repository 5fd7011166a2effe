import {
  checkComposition,
  seatOn,
  stateOf,
  teamOf,
  unitNameOn,
  type CompositionResult,
  type Notice,
  type Post,
  type Team,
  type TeamRecord,
} from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { TeamState } from '../graphql/enums.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { TeamType } from '../notice/team.type.ts'
import { AppointmentType, appointmentsAsOf } from './appointment.type.ts'
import { CompositionResultType } from './composition.type.ts'
import type { Known } from './known.ts'

@ObjectType({ description: '集中办公地点(N-016、N-038)/ Where a team works co-located (N-016, N-038)' })
export class Seat {
  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from!: string

  @Field(() => String, { description: '文件 / Document' })
  document!: string
}

@ObjectType({ implements: Node, description: '某日所知的组或队 / A team as known on a day' })
export class TeamOnDate extends Node {
  readonly #record: TeamRecord
  readonly #known: Known

  constructor(record: TeamRecord, known: Known) {
    super()
    this.#record = record
    this.#known = known
    this.id = nodeId('Team', record.id)
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  version(): number {
    return this.#known.versions.get(this.#record.id)!
  }

  @Field(() => TeamType, { description: '组或队 / The team' })
  team(): TeamType {
    return new TeamType(this.#record.code)
  }

  @Field(() => TeamState, { description: '状态 / State' })
  state(@Ctx() { instance }: Context): string {
    return stateOf(this.#known.organisation, this.#record.code, this.#results(instance.law.notice))
  }

  @Field(() => AppointmentType, { nullable: true, description: '组长;空为待任命 / Head; null while it awaits one' })
  head(): AppointmentType | null {
    return this.#holding('TEAM_HEAD')[0] ?? null
  }

  @Field(() => [AppointmentType], { description: '副组长 / Deputy heads' })
  deputies(): AppointmentType[] {
    return this.#holding('TEAM_DEPUTY_HEAD')
  }

  @Field(() => [AppointmentType], { description: '组员 / Members' })
  members(): AppointmentType[] {
    return this.#holding('TEAM_MEMBER')
  }

  @Field(() => Seat, { nullable: true, description: '集中办公地点 / Where it works co-located' })
  seat(@Ctx() { instance, language }: Context): Seat | null {
    const { notice } = instance.law
    const recorded = seatOn(this.#record, this.#known.on)
    const office = this.#known.units.find(({ code }) => code === this.#team(notice).officeAt)
    if (recorded || !office) return recorded ?? null
    const { issuedOn, normalised } = notice.document
    return { place: unitNameOn(office, this.#known.on)[language], from: issuedOn, document: normalised }
  }

  @Field(() => [CompositionResultType], {
    description: '通知的要求及当日情况 / What the notice asks, and how it stands',
  })
  composition(@Ctx() { instance }: Context): CompositionResultType[] {
    return this.#results(instance.law.notice).map((result) => new CompositionResultType(result, this.#known))
  }

  #results(notice: Notice): readonly CompositionResult[] {
    return checkComposition(notice, this.#team(notice), this.#known.organisation, this.#record)
  }

  #team(notice: Notice): Team {
    return teamOf(notice, this.#record.code)!
  }

  #holding(post: Post): AppointmentType[] {
    const { code } = this.#record
    const { appointments } = this.#known.organisation
    return appointmentsAsOf(
      this.#known,
      appointments.filter((one) => one.post === post && one.teams.includes(code)),
    )
  }
}
