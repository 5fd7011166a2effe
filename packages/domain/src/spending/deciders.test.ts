import fc from 'fast-check'
import { expect, it } from 'vitest'
import { application } from '../../test/matter.ts'
import { claimed } from '../../test/spent.ts'
import { noticeOf, rosterOf } from '../../test/notices.ts'
import { post } from '../../test/people.ts'
import { published } from '../../test/published.ts'
import type { Circumstances } from '../access/circumstances.ts'
import type { Action } from '../access/matrix.ts'
import { ruleBook } from '../integrity/rule-book.ts'
import { fen, ZERO } from '../money.ts'
import type { Appointment } from '../organisation/appointment.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { organisationOn, type Organisation } from '../organisation/organisation.ts'
import { evolveClaim } from './claim.ts'
import { decidersOf, LADDER } from './deciders.ts'
import { decidedBy } from './decided-by.ts'
import type { Matter } from './matter.ts'
import { evolveRequest } from './request.ts'
import { standing } from './standing.ts'

const NOTICE = noticeOf('ci-county-2015')
const ROSTER = published(NOTICE, rosterOf('ci-county-2015'))
const PEOPLE = [...new Set(ROSTER.map(({ personId }) => personId))]
const TEAMS = NOTICE.teams.map(({ code }) => code)
const AT = '2015-06-12T06:05:00.000Z'

/** A matter of a team that waits for a decision. Who asks and who comes along are not of the roster unless said. */
function waiting(action: Action, team: string, applicant = '外人', participants: readonly string[] = []): Matter {
  const content = application({ team, participants, amount: fen(60_000n) })
  const request = evolveRequest(undefined, {
    type: 'SpendingRequested',
    id: 'r',
    number: 'Q',
    by: applicant,
    at: AT,
    ...content,
  })
  if (!action.endsWith('CLAIM')) return { request }
  const filed = evolveClaim(undefined, {
    type: 'ClaimFiled',
    id: 'c',
    number: 'B',
    requestId: 'r',
    by: applicant,
    at: AT,
    ...claimed(),
  })
  const claim = evolveClaim(filed, { type: 'ClaimReviewed', cut: ZERO, reason: null, by: '会计', at: AT })
  return { request: { ...request, status: 'APPROVED' }, claim }
}
const leads = (person: string, team: string) =>
  ROSTER.some(
    (one) =>
      one.personId === person &&
      one.teams.includes(team) &&
      (one.post === 'TEAM_HEAD' || one.post === 'TEAM_DEPUTY_HEAD'),
  )
const disciplines = (person: string) =>
  ROSTER.some(({ personId, post }) => personId === person && post === 'DISCIPLINE_SECRETARY')
const acting = (by: string, organisation: Organisation): Circumstances => ({
  by,
  at: AT,
  organisation,
  law: ruleBook({}, NOTICE),
})
const holder = (name: string) => ROSTER.find(({ post }) => post === name)!.personId

it.each(TEAMS)('as published, whoever decides for %s neither heads it nor is its deputy', (team) => {
  const organisation = organisationOn('2015-06-12', ROSTER)
  const director = holder('OFFICE_DIRECTOR')
  for (const action of LADDER) {
    const deciders = [...decidersOf(action, waiting(action, team), organisation).keys()]
    expect(deciders).toEqual([leads(director, team) ? holder('LEADING_GROUP_HEAD') : director])
  }
})

it('as published, the director is kept from two teams of the nine', () => {
  expect(TEAMS.filter((team) => leads(holder('OFFICE_DIRECTOR'), team))).toHaveLength(2)
})

const approver = (person: string, limit: bigint | null): Appointment =>
  post(person, 'APPROVER', { id: `${person} APPROVER`, limit: limit === null ? null : fen(limit) })
const counties = fc
  .record({
    limits: fc.array(fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(null, 1n, 60_000n)), { maxLength: 6 }),
    given: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(...PEOPLE, '外人', '局外人')), { maxLength: 5 }),
    without: fc.subarray(['OFFICE_DIRECTOR', 'LEADING_GROUP_HEAD'], { maxLength: 1 }),
  })
  .map(({ limits, given, without }) => {
    const more = [...new Map(limits).entries()].map(([person, limit]) => approver(person, limit))
    const delegable = [...more, ...ROSTER.filter(({ post }) => post === 'LEADING_GROUP_HEAD')]
    const delegations = given.map(([which, delegateId], at): Delegation => {
      const { id: appointmentId, personId: delegatorId } = delegable[which % delegable.length]!
      const time = { from: '2015-06-01' as const, to: '2015-06-30' as const, document: '文', revokedOn: null }
      return { id: String(at), appointmentId, delegatorId, delegateId, ...time }
    })
    const standing = ROSTER.filter(({ post }) => !(without as readonly string[]).includes(post))
    return organisationOn('2015-06-12', [...standing, ...more], delegations)
  })
const somebody = fc.constantFrom(...PEOPLE, '外人', '局外人')
const matters = fc
  .record({
    action: fc.constantFrom(...LADDER),
    team: fc.constantFrom(...TEAMS),
    applicant: somebody,
    participants: fc.uniqueArray(somebody, { maxLength: 3 }),
  })
  .map((given) => ({ ...given, matter: waiting(given.action, given.team, given.applicant, given.participants) }))

it('E1.10 nobody ever decides on their own matter, whoever else may approve and whoever decides in whose place', () => {
  let decided = 0
  fc.assert(
    fc.property(counties, matters, (organisation, { action, team, applicant, participants, matter }) => {
      for (const [person, grants] of decidersOf(action, matter, organisation)) {
        expect(grants).not.toEqual([])
        for (const one of [person, ...grants.flatMap(({ delegation }) => delegation?.delegatorId ?? [])]) {
          expect([one, leads(one, team), disciplines(one)]).toEqual([one, false, false])
          expect([applicant, ...participants]).not.toContain(one)
        }
        decided += 1
      }
    }),
    { numRuns: 400 },
  )
  expect(decided).toBeGreaterThan(100)
})

it('Q-23 the head of the leading group is among those who decide only where nobody else is', () => {
  fc.assert(
    fc.property(counties, matters, (organisation, { action, matter }) => {
      const deciders = [...decidersOf(action, matter, organisation).values()]
      const last = deciders.filter((grants) => grants.every(({ scope }) => scope === 'LAST'))
      expect([0, deciders.length]).toContain(last.length)
    }),
    { numRuns: 400 },
  )
})

it('whoever stands is waited for, whoever is waited for stands, and signs by a post that gives the right', () => {
  fc.assert(
    fc.property(counties, matters, (organisation, { action, matter }) => {
      const deciders = decidersOf(action, matter, organisation)
      for (const person of [...PEOPLE, '外人', '局外人', '路人']) {
        const no = standing(action, matter, acting(person, organisation))
        expect([person, no?.code, no === null]).toEqual([person, no?.code, deciders.has(person)])
        if (no) continue
        const { appointment, inPlaceOf } = decidedBy(action, matter, acting(person, organisation))
        const holder = organisation.appointments.find(({ id }) => id === appointment)?.personId
        expect(inPlaceOf ?? person).toBe(holder)
      }
    }),
    { numRuns: 400 },
  )
})
