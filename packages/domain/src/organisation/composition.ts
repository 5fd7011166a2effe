import { compositionOf, GRADES, type Composition, type Grade, type Notice, type Team } from '../notice/notice.ts'
import type { Appointment } from './appointment.ts'
import { awaitsHead, type Organisation } from './organisation.ts'
import { seatOn, type TeamRecord } from './team-record.ts'

export const COMPOSITION_CHECKS = ['HEAD', 'MEMBERS', 'FULL_TIME', 'GRADE', 'SOURCES', 'CO_LOCATED'] as const
type CompositionCheck = (typeof COMPOSITION_CHECKS)[number]

/** One thing the notice asks of a team, and how it stands on a day. NOT_EVALUATED: something was never recorded. */
export type CompositionResult = {
  readonly check: CompositionCheck
  readonly verdict: 'PASS' | 'FAIL' | 'NOT_APPLICABLE' | 'NOT_EVALUATED'
  readonly measured: string | null
  readonly limit: string | null
  readonly clauses: readonly string[]
}

/** 组长待任命 · 组建中 · 已建成: a team acts once it has its head, and stands as the notice wants it once it is whole. */
export const TEAM_STATES = ['AWAITING_HEAD', 'FORMING', 'FORMED'] as const
export type TeamState = (typeof TEAM_STATES)[number]

export const gradeAtLeast = (grade: Grade, least: Grade): boolean => GRADES.indexOf(grade) >= GRADES.indexOf(least)

/** The members of a team on the day of the organisation: those who were seconded to it (Q-05: no head, no deputy). */
export const membersOf = ({ appointments }: Organisation, team: string): readonly Appointment[] =>
  appointments.filter(({ post, teams }) => post === 'TEAM_MEMBER' && teams.includes(team))

/** What the notice asks of a team's composition, asked on one day (N-017, N-018, N-032, N-036 to N-038). */
export function checkComposition(
  notice: Notice,
  team: Team,
  organisation: Organisation,
  record: TeamRecord | undefined,
): readonly CompositionResult[] {
  const rule = compositionOf(notice, team.kind)
  if (!rule) return []
  const members = membersOf(organisation, team.code)
  const seat = record && seatOn(record, organisation.on)
  const found = (
    check: CompositionCheck,
    verdict: CompositionResult['verdict'],
    more: Partial<CompositionResult> = {},
  ): CompositionResult => ({ check, verdict, measured: null, limit: null, clauses: rule.clauses, ...more })
  const each = (check: CompositionCheck, applies: boolean, holds: (member: Appointment) => boolean, limit: string) => {
    if (!applies) return found(check, 'NOT_APPLICABLE')
    const those = members.filter(holds).length
    return found(check, those === members.length ? 'PASS' : 'FAIL', {
      measured: `${those} / ${members.length}`,
      limit,
    })
  }
  return [
    found('HEAD', awaitsHead(organisation, team.code) ? 'FAIL' : 'PASS', {
      clauses: [team.clause],
    }),
    memberCount(rule, members.length, found),
    each('FULL_TIME', rule.fullTime, ({ secondment }) => secondment?.fullTime === true, 'true'),
    each(
      'GRADE',
      rule.minimumGrade !== null,
      ({ secondment }) => !!secondment && gradeAtLeast(secondment.grade, rule.minimumGrade!),
      rule.minimumGrade ?? '',
    ),
    sources(rule, members, found),
    rule.coLocated
      ? found('CO_LOCATED', seat || team.officeAt ? 'PASS' : 'NOT_EVALUATED', {
          measured: seat?.place ?? team.officeAt,
        })
      : found('CO_LOCATED', 'NOT_APPLICABLE'),
  ]
}

type Found = (
  check: CompositionCheck,
  verdict: CompositionResult['verdict'],
  more?: Partial<CompositionResult>,
) => CompositionResult

/** N-036: the count holds for members; the coordination group has its own rule. */
function memberCount({ members }: Composition, count: number, found: Found): CompositionResult {
  if (!members) return found('MEMBERS', 'NOT_APPLICABLE', { measured: String(count) })
  const { least, most } = members
  return found('MEMBERS', least <= count && count <= most ? 'PASS' : 'FAIL', {
    measured: String(count),
    limit: least === most ? String(least) : `${least}–${most}`,
  })
}

/** N-017: each of the units that the notice names sends somebody; the list is open, so others may come too. */
function sources({ sources }: Composition, members: readonly Appointment[], found: Found): CompositionResult {
  if (!sources.length) return found('SOURCES', 'NOT_APPLICABLE')
  const missing = sources.filter((unit) => !members.some(({ secondment }) => secondment?.homeUnit === unit))
  return found('SOURCES', missing.length ? 'FAIL' : 'PASS', {
    measured: missing.length ? missing.join(' ') : String(sources.length),
    limit: String(sources.length),
  })
}

export function stateOf(organisation: Organisation, team: string, results: readonly CompositionResult[]): TeamState {
  if (awaitsHead(organisation, team)) return 'AWAITING_HEAD'
  return results.some(({ check, verdict }) => check === 'MEMBERS' && verdict === 'FAIL') ? 'FORMING' : 'FORMED'
}
