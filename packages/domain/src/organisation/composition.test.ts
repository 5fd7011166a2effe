import { expect, it } from 'vitest'
import { NOTICE } from '../../test/notices.ts'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { compositionOf, GRADES, teamOf } from '../notice/notice.ts'
import type { CivilDate } from '../time.ts'
import type { Appointment } from './appointment.ts'
import { checkComposition, COMPOSITION_CHECKS, gradeAtLeast, membersOf, stateOf } from './composition.ts'
import { organisationOn } from './organisation.ts'
import type { Secondment } from './secondment.ts'
import type { TeamRecord } from './team-record.ts'

const COORDINATION = 'GENERAL_COORDINATION'
const HEAD = post('头', 'TEAM_HEAD', { teams: [TAIWAN], from: '2015-03-26' })
const member = (name: string, more: Partial<Appointment> = {}, secondment: Partial<Secondment> = {}) =>
  post(name, 'TEAM_MEMBER', {
    teams: [TAIWAN],
    secondment: { homeUnit: 'PLANNING', grade: 'GU', fullTime: true, ...secondment },
    ...more,
  })
const members = (count: number) => Array.from({ length: count }, (_, at) => member(`组员${at}`))
const SEATED: TeamRecord = {
  id: 'team',
  code: TAIWAN,
  seats: [{ place: '招商大厦三层', from: '2015-04-01', document: '办公 1 号' }],
}

const asked = (appointments: readonly Appointment[], code = TAIWAN, on: CivilDate = '2015-06-12', record = SEATED) => {
  const organisation = organisationOn(on, appointments)
  const results = checkComposition(NOTICE, teamOf(NOTICE, code)!, organisation, record)
  return {
    state: stateOf(organisation, code, results),
    of: (check: (typeof COMPOSITION_CHECKS)[number]) => results.find((one) => one.check === check)!,
    results,
  }
}

it('every check is asked once, in order, of every team', () => {
  for (const { code } of NOTICE.teams)
    expect(asked([], code).results.map(({ check }) => check)).toEqual(COMPOSITION_CHECKS)
})

it.each([
  [2, 'FAIL', 'FORMING'],
  [3, 'PASS', 'FORMED'],
  [5, 'PASS', 'FORMED'],
  [6, 'FAIL', 'FORMING'],
] as const)('N-036 with %i members the count is %s and the team is %s', (count, verdict, state) => {
  const { of, state: found } = asked([HEAD, ...members(count)])
  expect(of('MEMBERS')).toMatchObject({ verdict, measured: String(count), limit: '3–5' })
  expect(found).toBe(state)
})

it('Q-05 neither the head nor a deputy counts as a member', () => {
  const deputy = post('副', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })
  const organisation = organisationOn('2015-06-12', [HEAD, deputy, ...members(2), member('远', { teams: [TOURISM] })])
  expect(membersOf(organisation, TAIWAN).map(({ personId }) => personId)).toEqual(['组员0', '组员1'])
})

it('N-032 a team without a head awaits one, however many members it has', () => {
  expect(asked(members(5))).toMatchObject({ state: 'AWAITING_HEAD' })
  expect(asked(members(5)).of('HEAD')).toMatchObject({ verdict: 'FAIL', clauses: ['N-023'] })
})

it('a team is what it is on the day that is asked: the answer is true of any date', () => {
  const people = [
    { ...HEAD, to: '2015-06-30' as const },
    ...members(2),
    member('三', { from: '2015-05-01', to: '2015-05-31' }),
  ]
  const on = (day: CivilDate) => asked(people, TAIWAN, day).state
  expect(
    (['2015-03-25', '2015-04-30', '2015-05-01', '2015-05-31', '2015-06-01', '2015-07-01'] as const).map(on),
  ).toEqual(['AWAITING_HEAD', 'FORMING', 'FORMED', 'FORMED', 'FORMING', 'AWAITING_HEAD'])
})

it('N-037 one member who was not released is found', () => {
  const { of } = asked([HEAD, ...members(2), member('半', {}, { fullTime: false })])
  expect(of('FULL_TIME')).toMatchObject({ verdict: 'FAIL', measured: '2 / 3' })
  expect(asked([HEAD, ...members(3)]).of('FULL_TIME').verdict).toBe('PASS')
  expect(asked([], COORDINATION).of('FULL_TIME').verdict).toBe('NOT_APPLICABLE')
})

it('N-018 the grade is asked of the coordination group alone: gu passes, staff fails', () => {
  const grade = (grade: Secondment['grade'], team = COORDINATION) =>
    asked([member('新', { teams: [team] }, { grade })], team).of('GRADE').verdict
  expect([grade('STAFF'), grade('GU'), grade('COUNTY'), grade('STAFF', TAIWAN)]).toEqual([
    'FAIL',
    'PASS',
    'PASS',
    'NOT_APPLICABLE',
  ])
})

it('Q-32 the grades stand in one order, each at least itself', () => {
  for (const [at, one] of GRADES.entries())
    for (const [place, other] of GRADES.entries()) expect(gradeAtLeast(one, other)).toBe(at >= place)
})

it('N-017 each of the six bureaux sends somebody; which does not is told, and others may send too', () => {
  const { sources } = compositionOf(NOTICE, 'COORDINATION')!
  const from = (units: readonly string[]) =>
    asked(
      units.map((homeUnit) => member(homeUnit, { teams: [COORDINATION] }, { homeUnit })),
      COORDINATION,
    ).of('SOURCES')
  expect(from([...sources, 'AUDIT'])).toMatchObject({ verdict: 'PASS', measured: '6' })
  expect(from(sources.slice(1))).toMatchObject({ verdict: 'FAIL', measured: sources[0], limit: '6' })
  expect(asked([HEAD]).of('SOURCES').verdict).toBe('NOT_APPLICABLE')
})

it('N-016, N-038 a team sits where it was recorded or where the notice puts it; otherwise nobody knows, which is no pass', () => {
  const nowhere = { ...SEATED, seats: [] }
  const seat = (code: string, on: CivilDate, record: TeamRecord) => asked([HEAD], code, on, record).of('CO_LOCATED')
  expect(seat(TAIWAN, '2015-04-01', SEATED)).toMatchObject({ verdict: 'PASS', measured: '招商大厦三层' })
  expect(seat(TAIWAN, '2015-03-31', SEATED).verdict).toBe('NOT_EVALUATED')
  expect(seat(TAIWAN, '2015-04-01', nowhere).verdict).toBe('NOT_EVALUATED')
  expect(seat(COORDINATION, '2015-04-01', nowhere)).toMatchObject({
    verdict: 'PASS',
    measured: 'INVESTMENT_COOPERATION_BUREAU',
  })
})
