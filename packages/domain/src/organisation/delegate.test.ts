import { expect, it } from 'vitest'
import { acting, OFFICE } from '../../test/organising.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { APPOINTMENTS, post, TAIWAN } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { delegate, revokeDelegation, type DelegationContent } from './delegate.ts'
import { evolveDelegation, isInForce, type Delegation } from './delegation.ts'
import { organisationOn } from './organisation.ts'
import { OVERSEER_POSTS, POSTS, TEAM_POSTS, UNIT_POSTS } from './posts.ts'

const held = (id: string) => APPOINTMENTS.find((one) => one.id === id)!
const CONVENOR = held('时 REVIEW_PANEL_CONVENOR')
const content = (more: Partial<DelegationContent> = {}): DelegationContent => ({
  delegateId: '路',
  from: '2015-06-15',
  to: '2015-06-30',
  document: '授权 1 号',
  ...more,
})
type Setting = Parameters<typeof acting>[1]
const give = (more: Partial<DelegationContent> = {}, by = '时', setting: Setting = {}, of = CONVENOR) =>
  delegate('given', of, content(more), setting?.delegations ?? [], acting(by, setting))
const GIVEN: Delegation = evolveDelegation(undefined, granted(give()).delegation[0])
const impossible = (field: string) => [['DELEGATION_IMPOSSIBLE', field, null]]

it('a delegation names the post, who gives it, to whom, from one day to another, by a paper', () => {
  const { at } = acting('时')
  expect(granted(give()).delegation).toEqual([
    {
      type: 'DelegationGiven',
      id: 'given',
      appointmentId: CONVENOR.id,
      delegatorId: '时',
      ...content(),
      by: '时',
      at,
    },
  ])
  expect(GIVEN).toMatchObject({ delegatorId: '时', delegateId: '路', revokedOn: null })
})

it('it is in force on both its ends, and neither before nor after', () => {
  const days = ['2015-06-14', '2015-06-15', '2015-06-30', '2015-07-01'] as const
  expect(days.map((day) => isInForce(GIVEN, day))).toEqual([false, true, true, false])
})

it('it ends with the post from which it comes', () => {
  const on = (to: CivilDate | null) => organisationOn('2015-06-20', [{ ...CONVENOR, to }], [GIVEN]).delegations.length
  expect([on(null), on('2015-06-20'), on('2015-06-19')]).toEqual([1, 1, 0])
})

it('nobody delegates to themselves, nor to somebody without a post', () => {
  expect(refusalsIn(give({ delegateId: '时' }))).toEqual(impossible('delegate'))
  expect(refusalsIn(give({ delegateId: '路人' }))).toEqual(impossible('delegate'))
})

it('only a post that one holds oneself, today, can be delegated', () => {
  expect(refusalsIn(give({}, '谈'))).toEqual(impossible('appointment'))
  const past = { ...CONVENOR, id: 'past', to: '2015-06-11' as const }
  expect(refusalsIn(give({ to: '2015-06-15' }, '时', { also: [past] }, past))[0]).toEqual(impossible('appointment')[0])
})

it('access 7 what was delegated is not delegated again', () => {
  const given = { ...GIVEN, from: '2015-06-12' as const }
  expect(refusalsIn(give({ delegateId: '艾' }, '路', { delegations: [given] }))).toContainEqual(
    impossible('appointment')[0],
  )
})

it.each(POSTS)('whether a %s may let somebody else decide', (name) => {
  const of = post('某', name, {
    teams: TEAM_POSTS.includes(name) ? [TAIWAN] : [],
    unit: UNIT_POSTS.includes(name) ? 'PLANNING' : null,
  })
  const no = refusalsIn(give({}, '某', { also: [of] }, of))
  expect(no.some(([, field]) => field === 'appointment')).toBe(
    !['LEADING_GROUP_HEAD', 'APPROVER', 'REVIEW_PANEL_CONVENOR'].includes(name),
  )
})

it.each([...OVERSEER_POSTS, 'SYSTEM_ADMIN', 'DISCIPLINE_SECRETARY', 'ACCOUNTANT'] as const)(
  'Q-24, N-100 whether a %s may decide in the place of the convenor',
  (name) => {
    const also = [post('某', name, { unit: UNIT_POSTS.includes(name) ? 'PLANNING' : null })]
    const no = refusalsIn(give({ delegateId: '某' }, '时', { also }))
    expect(no).toEqual(name === 'ACCOUNTANT' ? [] : impossible('delegate'))
  },
)

it('a delegation begins today at the earliest, ends when it begins or later, and within the year', () => {
  const dates = (from: CivilDate, to: CivilDate) => refusalsIn(give({ from, to }))
  expect([dates('2015-06-12', '2015-06-12'), dates('2015-06-11', '2015-06-12')]).toEqual([[], impossible('from')])
  expect(dates('2015-06-15', '2015-06-14')).toEqual(impossible('to'))
  expect([dates('2015-12-01', '2015-12-31'), dates('2015-12-01', '2016-01-01')]).toEqual([[], impossible('to')])
})

it('a delegation does not outlast the post', () => {
  const of = { ...CONVENOR, id: 'short', to: '2015-06-30' as const }
  const until = (to: CivilDate) => refusalsIn(give({ to }, '时', { also: [of] }, of))
  expect([until('2015-06-30'), until('2015-07-01')]).toEqual([[], impossible('to')])
})

it('one post is delegated to one person at a time, whether the other delegation runs or is yet to begin', () => {
  const again = (from: CivilDate, to: CivilDate, other: Partial<Delegation> = {}) =>
    refusalsIn(give({ delegateId: '艾', from, to }, '时', { delegations: [{ ...GIVEN, ...other }] }))
  const no = impossible('from')
  expect([again('2015-06-12', '2015-06-14'), again('2015-06-12', '2015-06-15')]).toEqual([[], no])
  expect([again('2015-06-30', '2015-07-31'), again('2015-07-01', '2015-07-31')]).toEqual([no, []])
  expect([again('2015-06-12', '2015-07-31'), again('2015-06-20', '2015-06-21')]).toEqual([no, no])
  expect(again('2015-06-20', '2015-06-21', { appointmentId: 'another' })).toEqual([])
  const revoked = { revokedOn: '2015-06-20' as const }
  expect([again('2015-06-19', '2015-06-30', revoked), again('2015-06-20', '2015-06-30', revoked)]).toEqual([no, []])
  expect(again('2015-06-12', '2015-06-30', { revokedOn: '2015-06-15' })).toEqual([])
})

it('also a delegation that begins later, or lies within the other, stands against it; one taken back does not', () => {
  const again = (given: Delegation) =>
    refusalsIn(delegate('again', CONVENOR, content({ from: '2015-06-13', to: '2015-07-31' }), [given], acting('时')))
  expect(again(GIVEN)).toEqual(impossible('from'))
  expect(again({ ...GIVEN, revokedOn: '2015-06-14' })).toEqual([])
  expect(again({ ...GIVEN, from: '2015-06-10', revokedOn: '2015-06-13' })).toEqual([])
  expect(again({ ...GIVEN, from: '2015-06-10', revokedOn: '2015-06-14' })).toEqual(impossible('from'))
  expect(again({ ...GIVEN, appointmentId: 'another' })).toEqual([])
})

it('a delegation rests on a paper', () => {
  expect(refusalsIn(give({ document: '' }))).toEqual([['TEXT_LENGTH', 'document', null]])
})

it('whoever gave it takes it back, and from that day it holds no longer', () => {
  const revoke = (by: string, on: CivilDate, of = GIVEN) => revokeDelegation(of, acting(by, { on }))
  const facts = granted(revoke('时', '2015-06-20'))
  expect(facts.delegation).toMatchObject([{ type: 'DelegationRevoked', on: '2015-06-20', by: '时' }])
  const revoked = evolveDelegation(GIVEN, facts.delegation[0])
  expect([isInForce(revoked, '2015-06-19'), isInForce(revoked, '2015-06-20')]).toEqual([true, false])
  expect(refusalsIn(revoke('路', '2015-06-20'))).toEqual([['NOT_PERMITTED', null, null]])
  const no = [['NOT_IN_STATE', null, null]]
  expect(refusalsIn(revoke('时', '2015-06-21', revoked))).toEqual(no)
  expect([refusalsIn(revoke('时', '2015-06-30')), refusalsIn(revoke('时', '2015-07-01'))]).toEqual([[], no])
})

it('the directors and clerks of the office delegate nothing', () => {
  expect(OFFICE.filter((one) => give({}, one.personId, {}, one).allowed)).toEqual([])
})
