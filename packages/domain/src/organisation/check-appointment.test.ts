import { expect, it } from 'vitest'
import { content, objectionsTo } from '../../test/organising.ts'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { fen } from '../money.ts'
import type { Appointment } from './appointment.ts'
import { POSTS, TEAM_POSTS, UNIT_POSTS, type Post } from './posts.ts'

const inUnit = (name: Post) => (UNIT_POSTS.includes(name) ? { unit: 'PLANNING' } : {})
const members = (count: number, more: Partial<Appointment> = {}) =>
  Array.from({ length: count }, (_, at) => post(`组员${at}`, 'TEAM_MEMBER', { teams: [TAIWAN], ...more }))
const member = (more: Partial<Appointment> = {}) => content('新', 'TEAM_MEMBER', { teams: [TAIWAN], ...more })
const FULL = [['TEAM_FULL', 'teams', 'N-036']]

it.each(POSTS)('N-034 how many teams an appointment as %s may name', (name) => {
  const asked = [[], [TAIWAN], [TAIWAN, TOURISM]].map((teams) =>
    objectionsTo(content('新', name, { teams, ...inUnit(name) })),
  )
  const no = [['INVALID_INPUT', 'teams', 'N-034']]
  expect(asked).toEqual(TEAM_POSTS.includes(name) ? [no, [], no] : [[], [], []])
})

it.each([
  ['TEAM_HEAD', ['HEAVY_INDUSTRY']],
  ['CASHIER', [TAIWAN, 'HEAVY_INDUSTRY']],
  ['LEADING_GROUP_DEPUTY_HEAD', ['HEAVY_INDUSTRY']],
] as const)('N-034 an appointment as %s to a team that the notice does not know is refused', (name, teams) => {
  expect(objectionsTo(content('新', name, { teams }))).toEqual([['INVALID_INPUT', 'teams', 'N-034']])
})

it.each(POSTS)('an appointment as %s names a unit exactly when it is a post of units', (name) => {
  const teams = TEAM_POSTS.includes(name) ? [TAIWAN] : []
  const asked = [null, 'PLANNING', 'NOWHERE'].map((unit) => objectionsTo(content('新', name, { teams, unit })))
  const no = [['INVALID_INPUT', 'unit', null]]
  expect(asked).toEqual(UNIT_POSTS.includes(name) ? [no, [], no] : [[], no, no])
})

it.each(POSTS)('a limit for a %s', (name) => {
  const teams = TEAM_POSTS.includes(name) ? [TAIWAN] : []
  const asked = [-1n, 0n, 1n, null].map((limit) =>
    objectionsTo(content('新', name, { teams, ...inUnit(name), limit: limit === null ? null : fen(limit) })),
  )
  const no = [['INVALID_INPUT', 'limit', null]]
  expect(asked).toEqual(name === 'APPROVER' || name === 'OFFICE_DIRECTOR' ? [no, no, [], []] : [no, no, no, []])
})

it('a post ends on the day it begins or later', () => {
  const until = (to: '2015-06-11' | '2015-06-12') =>
    ['APPROVER', 'OFFICE_DIRECTOR', 'LEADING_GROUP_HEAD'].map((name) =>
      objectionsTo(content('新', name as Post, { from: '2015-06-12', to })),
    )
  const no = [['DATES_REVERSED', 'to', null]]
  expect([until('2015-06-12'), until('2015-06-11')]).toEqual([
    [[], [], []],
    [no, no, no],
  ])
})

it('an appointment rests on a paper of one to a hundred characters', () => {
  const papers = ['', ' ', '文', '文'.repeat(100), '文'.repeat(101)]
  const no = [['TEXT_LENGTH', 'document', null]]
  expect(papers.map((document) => objectionsTo(content('新', 'INSPECTOR', { document })))).toEqual([no, no, [], [], no])
})

it('N-036 a fifth member is accepted and a sixth refused', () => {
  expect(objectionsTo(member(), members(4))).toEqual([])
  expect(objectionsTo(member(), members(5))).toEqual(FULL)
})

it('N-036 the members of another team, its head and deputies, and who was declined or corrected, take no place', () => {
  const others = [
    ...members(4),
    post('远', 'TEAM_MEMBER', { teams: [TOURISM] }),
    post('头', 'TEAM_HEAD', { teams: [TAIWAN] }),
    post('副', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] }),
    ...(['PROPOSED', 'DECLINED', 'REPLACED'] as const).map((status) =>
      post(`未${status}`, 'TEAM_MEMBER', { teams: [TAIWAN], status }),
    ),
  ]
  expect(objectionsTo(member(), others)).toEqual([])
  expect(objectionsTo(member(), [...others, post('五', 'TEAM_MEMBER', { teams: [TAIWAN] })])).toEqual(FULL)
})

it('N-036 a sixth member is refused also where the five are together only on one later day', () => {
  const later = [...members(4), post('七月来', 'TEAM_MEMBER', { teams: [TAIWAN], from: '2015-07-01' })]
  const asked = (to: '2015-06-30' | '2015-07-01') => objectionsTo(member({ from: '2015-06-01', to }), later)
  expect([asked('2015-06-30'), asked('2015-07-01')]).toEqual([[], FULL])
})

it('N-036 five who follow one another leave room: on no day are there six', () => {
  const relay = [
    ...members(4),
    post('上半年', 'TEAM_MEMBER', { teams: [TAIWAN], to: '2015-06-30' }),
    post('下半年', 'TEAM_MEMBER', { teams: [TAIWAN], from: '2015-07-02' }),
  ]
  const on = (day: '2015-06-30' | '2015-07-01' | '2015-07-02') => objectionsTo(member({ from: day, to: day }), relay)
  expect([on('2015-06-30'), on('2015-07-01'), on('2015-07-02')]).toEqual([FULL, [], FULL])
})

it('Q-06 the coordination group has no fixed number of members', () => {
  const team = { teams: ['GENERAL_COORDINATION'] }
  expect(
    objectionsTo(
      member(team),
      members(12, team).map((one) => ({ ...one, secondment: null })),
    ),
  ).toEqual([])
})

it.each([
  ['TEAM_HEAD', [TAIWAN], [TAIWAN]],
  ['LEADING_GROUP_HEAD', [], []],
  ['OFFICE_DIRECTOR', [], []],
  ['OFFICE_DIRECTOR', [TAIWAN], []],
  ['OFFICE_DIRECTOR', [], [TAIWAN]],
] as const)(
  'N-034 there is one %s at a time, teams %j then %j: whoever follows begins the day after',
  (name, was, is) => {
    const first = post('旧', name, { teams: was, to: '2015-06-30' })
    const follow = (from: '2015-06-30' | '2015-07-01') =>
      objectionsTo(content('新', name, { from, teams: is }), [first])
    expect([follow('2015-06-30'), follow('2015-07-01')]).toEqual([[['OVERLAPS', 'from', 'N-034']], []])
  },
)

it('N-023 heads of two teams, and two deputies of one, are no overlap', () => {
  const head = post('旧', 'TEAM_HEAD', { teams: [TAIWAN] })
  expect(objectionsTo(content('旧', 'TEAM_HEAD', { teams: [TOURISM] }), [head])).toEqual([])
  const deputy = post('一', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })
  expect(objectionsTo(content('二', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] }), [deputy])).toEqual([])
})

it('N-062 the leading group has one head at a time, and as many deputy heads as are appointed', () => {
  const head = post('旧', 'LEADING_GROUP_HEAD')
  expect(objectionsTo(content('新', 'LEADING_GROUP_HEAD'), [head])).toEqual([['OVERLAPS', 'from', 'N-034']])
  const deputies = Array.from({ length: 11 }, (_, at) => post(`副${at}`, 'LEADING_GROUP_DEPUTY_HEAD'))
  expect(objectionsTo(content('新', 'LEADING_GROUP_DEPUTY_HEAD'), [head, ...deputies])).toEqual([])
})

it('N-066 the posts of the office are no posts of the county government office, and are held beside them', () => {
  const unit = 'COUNTY_GOVERNMENT_OFFICE'
  const held = post('新', 'COUNTY_OFFICE_DIRECTOR', { unit })
  for (const name of ['OFFICE_DIRECTOR', 'OFFICE_DEPUTY_DIRECTOR'] as const) {
    expect(objectionsTo(content('新', name), [held])).toEqual([])
    expect(objectionsTo(content('新', name, { unit }), [held])).toEqual([['INVALID_INPUT', 'unit', null]])
  }
})

it('nobody holds the same post twice at once, and everybody may hold it again', () => {
  const held = post('新', 'INSPECTOR', { to: '2015-06-30' })
  const again = (from: '2015-06-30' | '2015-07-01') => objectionsTo(content('新', 'INSPECTOR', { from }), [held])
  expect([again('2015-06-30'), again('2015-07-01')]).toEqual([[['OVERLAPS', 'post', null]], []])
  const principal = post('新', 'UNIT_PRINCIPAL', { unit: 'PLANNING' })
  const of = (unit: string) => objectionsTo(content('新', 'UNIT_PRINCIPAL', { unit }), [principal])
  expect([of('PLANNING'), of('AUDIT')]).toEqual([[['OVERLAPS', 'post', null]], []])
})

it('N-105, Q-24 a post that is kept apart is refused with its reason, and accepted once the other has ended', () => {
  const secretary = post('新', 'DISCIPLINE_SECRETARY', { unit: 'PLANNING', to: '2015-06-30' })
  const asked = (from: '2015-06-30' | '2015-07-01') => objectionsTo(content('新', 'APPROVER', { from }), [secretary])
  expect([asked('2015-06-30'), asked('2015-07-01')]).toEqual([[['INCOMPATIBLE_POSTS', 'post', 'Q-24']], []])
})

it('what an appointment corrects does not stand against it', () => {
  const wrong = post('新', 'INSPECTOR')
  expect(objectionsTo(content('新', 'INSPECTOR', { corrects: wrong.id }), [wrong])).toEqual([])
  expect(objectionsTo(member({ corrects: '组员0 TEAM_MEMBER' }), members(5))).toEqual([])
})

it('everything that stands against an appointment is said at once', () => {
  const asked = content('新', 'TEAM_HEAD', { teams: [], document: '', unit: 'PLANNING', limit: fen(1n) })
  expect(objectionsTo(asked).map(([, field]) => field)).toEqual(['document', 'teams', 'unit', 'limit'])
})
