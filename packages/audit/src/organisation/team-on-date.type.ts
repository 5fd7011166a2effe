import {
  checkComposition,
  compositionWords,
  seatOn,
  stateOf,
  teamOf,
  unitNameOn,
  type CompositionResult as Result,
  type TeamRecord,
} from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CompositionCheck, TeamState, Verdict } from '../graphql/enums.ts'
import { nodeId } from '../graphql/node-id.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Team, teamNamed } from '../notice/notice.type.ts'
import { Appointment, holding } from './appointment.type.ts'
import type { Showing } from './unit.type.ts'

@ObjectType({ description: '集中办公地点(N-016、N-038)/ Where a team works co-located (N-016, N-038)' })
export class Seat {
  @Field(() => String, { description: '地点 / Place' })
  place!: string

  @Field(() => LocalDate, { description: '自 / From' })
  from!: string

  @Field(() => String, { description: '文件 / Document' })
  document!: string
}

@ObjectType({
  description: '通知对组队构成的一项要求及当日情况 / One thing the notice asks of a team, and how it stands',
})
export class CompositionResult {
  @Field(() => CompositionCheck, { description: '要求 / What is asked' })
  check!: string

  @Field(() => Verdict, { description: '结果 / Verdict' })
  verdict!: string

  @Field(() => String, { nullable: true, description: '量得 / Measured' })
  measured!: string | null

  @Field(() => String, { nullable: true, description: '要求的数值 / What was asked for' })
  limit!: string | null

  @Field(() => [String], { description: '条款 / Clauses' })
  clauses!: readonly string[]

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence!: string
}

@ObjectType({ description: '某日所知的组或队 / A team as known on a day' })
export class TeamOnDate {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string

  @Field(() => Int, { description: '版本 / Version' })
  version!: number

  @Field(() => Team, { description: '组或队 / The team' })
  team!: Team

  @Field(() => TeamState, { description: '状态 / State' })
  state!: string

  @Field(() => Appointment, { nullable: true, description: '组长;空为待任命 / Head; null while it awaits one' })
  head!: Appointment | null

  @Field(() => [Appointment], { description: '副组长 / Deputy heads' })
  deputies!: Appointment[]

  @Field(() => [Appointment], { description: '组员 / Members' })
  members!: Appointment[]

  @Field(() => Seat, { nullable: true, description: '集中办公地点 / Where it works co-located' })
  seat!: Seat | null

  @Field(() => [CompositionResult], { description: '通知的要求及当日情况 / What the notice asks, and how it stands' })
  composition!: CompositionResult[]
}

/** Undefined for a team that the notice does not know: an altered record may name one. */
export function showTeamOnDate(record: TeamRecord, showing: Showing): TeamOnDate | undefined {
  const { known, notice, language } = showing
  const team = teamOf(notice, record.code)
  if (!team) return undefined
  const results = checkComposition(notice, team, known.organisation, record)
  return {
    id: nodeId('Team', record.id),
    version: known.versions.get(record.id) ?? 0,
    team: teamNamed(notice, record.code, language),
    state: stateOf(known.organisation, record.code, results),
    head: holding(['TEAM_HEAD'], showing, record.code)[0] ?? null,
    deputies: holding(['TEAM_DEPUTY_HEAD'], showing, record.code),
    members: holding(['TEAM_MEMBER'], showing, record.code),
    seat: seatOf(record, team.officeAt, showing),
    composition: results.map((result) => showResult(result, showing)),
  }
}

/** The place that was recorded, or the one that the notice itself gives. */
function seatOf(record: TeamRecord, officeAt: string | null, { known, notice, language }: Showing): Seat | null {
  const recorded = seatOn(record, known.on)
  const office = known.units.find(({ code }) => code === officeAt)
  if (recorded || !office) return recorded ?? null
  const { issuedOn, normalised } = notice.document
  return { place: unitNameOn(office, known.on)[language], from: issuedOn, document: normalised }
}

function showResult(result: Result, { known, language }: Showing): CompositionResult {
  const { measured, limit, sentence } = compositionWords(result, known.units, known.on)
  const { check, verdict, clauses } = result
  return {
    ...{ check, verdict, clauses },
    measured: measured?.[language] ?? null,
    limit: limit?.[language] ?? null,
    sentence: sentence[language],
  }
}
