import { expect, it } from 'vitest'
import { granted, refusalsIn } from '../../test/matter.ts'
import { trip } from '../../test/planned.ts'
import { noticeOf, rosterOf } from '../../test/notices.ts'
import { published } from '../../test/published.ts'
import { can } from '../access/can.ts'
import { allocateLine } from '../funds/allocate-line.ts'
import { evolveBudgetLine } from '../funds/budget-line.ts'
import { ruleBook } from '../integrity/rule-book.ts'
import { fen } from '../money.ts'
import { checkAppointment } from '../organisation/check-appointment.ts'
import { checkComposition, membersOf, stateOf } from '../organisation/composition.ts'
import { awaitsHead, organisationOn } from '../organisation/organisation.ts'
import { approveRequest } from '../spending/decide-request.ts'
import { evolveRequest, type SpendingRequest } from '../spending/request.ts'
import { submitRequest } from '../spending/submit-request.ts'
import { teamOf, usesOf } from './notice.ts'

const FOLDER = new URL('../../test/counties/', import.meta.url)
const county = (code: string) => {
  const [notice, roster] = [noticeOf(code, FOLDER), rosterOf(code, FOLDER)]
  return { notice, roster, appointments: published(notice, roster) }
}
const YUNLING = county('yunling-2018')
const HAIZHOU = county('haizhou-2021')
const CI = noticeOf('ci-county-2015')
const inYunling = organisationOn('2018-02-28', YUNLING.appointments)
const inHaizhou = organisationOn('2021-12-01', HAIZHOU.appointments)

/** How a team stands on a day, check by check. */
const stands = ({ notice, roster }: typeof YUNLING, organisation: typeof inYunling, code: string) => {
  const place = roster.seats[code]
  const seats = place ? [{ place, from: '2015-01-01' as const, document: '文' }] : []
  return checkComposition(notice, teamOf(notice, code)!, organisation, { id: code, code, seats })
}
const verdicts = (...given: Parameters<typeof stands>) =>
  Object.fromEntries(stands(...given).map(({ check, verdict }) => [check, verdict]))

it.each([
  ['Yunling', YUNLING, 2],
  ['Haizhou', HAIZHOU, 13],
] as const)('%s has nothing in common with the notice of 2015 but its shape', (_, { notice, roster }, teams) => {
  const names = (one: typeof CI) =>
    [one.name, one.document.title, one.leadingGroup.name, ...one.teams.map(({ name }) => name)].flatMap(
      ({ zh, en }) => [zh, en],
    )
  expect(names(notice).filter((name) => names(CI).includes(name))).toEqual([])
  expect(notice.teams).toHaveLength(teams)
  const figures = (one: typeof CI) => one.targets.flatMap(({ threshold }) => threshold ?? [])
  expect(figures(notice).filter((figure) => figures(CI).includes(figure))).toEqual([])
  expect(usesOf(notice).filter(({ code }) => usesOf(CI).some((use) => use.code === code))).toEqual([])
  expect(roster.persons.length).toBeGreaterThan(0)
})

it('Haizhou has no target of foreign investment, Yunling has', () => {
  const foreign = ({ notice }: typeof YUNLING) => notice.targets.filter(({ foreignInvested }) => foreignInvested)
  expect([foreign(HAIZHOU).length, foreign(YUNLING).length]).toEqual([0, 1])
})

it('a roster brings members with their secondments, approvers with their limits, and who serves every team', () => {
  const post = (person: string, name: string) =>
    YUNLING.appointments.find((one) => one.personId === person && one.post === name)
  expect(post('qiu-guoying', 'TEAM_MEMBER')?.secondment).toEqual({
    homeUnit: 'HOT_SPRING_OFFICE',
    grade: 'SECTION',
    fullTime: true,
  })
  expect(post('mu-yelan', 'OFFICE_DIRECTOR')?.limit).toBe(500_000n)
  expect(post('xia-zhiheng', 'CASHIER')?.teams).toEqual(['FRUIT_TASK_FORCE', 'SPRING_TASK_FORCE'])
  expect(post('lai-qingfeng', 'DEPUTY_COUNTY_HEAD')?.unit).toBe('YUNLING_GOVERNMENT')
  expect(YUNLING.roster.persons.flatMap(({ login }) => login ?? [])).toEqual(['shuipingchuan', 'xiazhiheng'])
})

it("a team awaits its head by that county's own days and posts", () => {
  expect(awaitsHead(inYunling, 'SPRING_TASK_FORCE')).toBe(true)
  expect(awaitsHead(organisationOn('2018-03-01', YUNLING.appointments), 'SPRING_TASK_FORCE')).toBe(false)
  expect(HAIZHOU.notice.teams.filter(({ code }) => awaitsHead(inHaizhou, code))).toHaveLength(11)
})

it('Yunling wants two or three members, of deputy section grade, some from the fruit bureau, and no one place', () => {
  expect(verdicts(YUNLING, inYunling, 'FRUIT_TASK_FORCE')).toEqual({
    HEAD: 'PASS',
    MEMBERS: 'PASS',
    FULL_TIME: 'NOT_APPLICABLE',
    GRADE: 'PASS',
    SOURCES: 'PASS',
    CO_LOCATED: 'NOT_APPLICABLE',
  })
  expect(verdicts(YUNLING, inYunling, 'SPRING_TASK_FORCE')).toMatchObject({
    HEAD: 'FAIL',
    MEMBERS: 'FAIL',
    SOURCES: 'FAIL',
  })
})

it('Haizhou wants exactly four in an industry team, and its steering team of one or two lacks the fishery bureau', () => {
  const salt = stands(HAIZHOU, inHaizhou, 'SALT_TEAM')
  expect(salt.find(({ check }) => check === 'MEMBERS')).toMatchObject({ verdict: 'PASS', measured: '4', limit: '4' })
  expect(stateOf(inHaizhou, 'SALT_TEAM', salt)).toBe('FORMED')
  const steering = stands(HAIZHOU, inHaizhou, 'STEERING')
  expect(steering.find(({ check }) => check === 'SOURCES')).toMatchObject({
    verdict: 'FAIL',
    measured: 'FISHERY_BUREAU',
  })
  expect(verdicts(HAIZHOU, inHaizhou, 'CRUISE_TEAM')).toMatchObject({ HEAD: 'FAIL', MEMBERS: 'NOT_APPLICABLE' })
})

it.each([
  ['Yunling', YUNLING, inYunling, 'FRUIT_TASK_FORCE', [[], ['TEAM_FULL']]],
  ['Haizhou', HAIZHOU, inHaizhou, 'SALT_TEAM', [['TEAM_FULL'], ['TEAM_FULL']]],
] as const)(
  '%s fills a team up to its own limit and no further',
  (_, { notice, appointments }, now, team, expected) => {
    const [member] = membersOf(now, team)
    const join = (name: string, also: typeof appointments) =>
      checkAppointment({ ...member!, personId: name }, [...appointments, ...also], notice).map(({ code }) => code)
    const more = [{ ...member!, id: 'more', personId: 'more' }]
    expect([join('more', []), join('next', more)]).toEqual(expected)
  },
)

it.each([
  ['Yunling', YUNLING, 'FRUIT_TASK_FORCE', 'SUNDRIES'],
  ['Haizhou', HAIZHOU, 'SALT_TEAM', 'OTHER_BLUE_WORK'],
] as const)('%s pays for its own uses only, each on its own level of money', (_, { notice }, team, open) => {
  const fund = { id: 'fund', fiscalYear: 2022, appropriated: fen(100n), allocated: fen(0n) }
  const line = (use: string, level: 'SPECIAL' | 'TEAM_WORKING') =>
    allocateLine(
      fund,
      { id: 'line', fiscalYear: 2022, fund: level, team: level === 'SPECIAL' ? null : team, use, amount: fen(1n) },
      notice,
    ).allowed
  for (const { code, fund } of usesOf(notice))
    expect([line(code, 'SPECIAL'), line(code, 'TEAM_WORKING')]).toEqual([fund === 'SPECIAL', fund === 'TEAM_WORKING'])
  expect([line('TRANSPORT', 'TEAM_WORKING'), line('INVESTMENT_FAIR', 'SPECIAL')]).toEqual([false, false])
  expect(usesOf(notice).flatMap((use) => (use.open ? use.code : []))).toEqual([open])
})

it('a matter of Yunling is asked for and decided under its notice, within the limit of its own director', () => {
  const line = evolveBudgetLine(undefined, {
    type: 'LineAllocated',
    id: 'line',
    fiscalYear: 2018,
    fund: 'TEAM_WORKING',
    team: 'FRUIT_TASK_FORCE',
    use: 'TICKETS',
    amount: fen(600_000n),
  })
  const who = (by: string) => ({
    by,
    at: '2018-02-28T02:00:00.000Z' as const,
    organisation: inYunling,
    law: ruleBook({}, YUNLING.notice),
  })
  const content = {
    team: 'FRUIT_TASK_FORCE',
    lineId: 'line',
    use: 'TICKETS',
    purpose: '看果园',
    place: '云岭',
    participants: [],
    lead: '示例线索',
    details: trip({ agenda: [{ date: '2018-03-05', place: '省城', what: '洽谈' }] }),
    justifications: [],
  }
  const day = '2018-03-05' as const
  const ask = (amount: bigint) =>
    granted(
      submitRequest(
        { id: 'request', number: 'Y-1' },
        { ...content, from: day, to: day, amount: fen(amount) },
        line,
        who('shui-pingchuan'),
      ),
    ).request.reduce<SpendingRequest | undefined>(evolveRequest, undefined)!
  const decide = (by: string) => refusalsIn(approveRequest(ask(500_000n), line, null, who(by))).map(([code]) => code)
  // The director heads the team; nobody else is on the ladder, so the head of the headquarters decides.
  expect([decide('mu-yelan'), decide('lai-qingfeng'), decide('qiu-guoying')]).toEqual([
    ['RECUSED'],
    [],
    ['NOT_PERMITTED'],
  ])
  const own = { team: 'FRUIT_TASK_FORCE', owner: 'shui-pingchuan', payable: false, hasPayment: false }
  expect(can(inYunling, 'shui-pingchuan', 'FILE_CLAIM', own)?.post).toBe('TEAM_MEMBER')
})
