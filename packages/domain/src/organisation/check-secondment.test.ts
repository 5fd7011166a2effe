import { expect, it } from 'vitest'
import { content, objectionsTo } from '../../test/organising.ts'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { GRADES, type Grade } from '../notice/notice.ts'
import { POSTS, TEAM_POSTS, UNIT_POSTS } from './posts.ts'
import type { Secondment } from './secondment.ts'

const COORDINATION = 'GENERAL_COORDINATION'
const seconded = (team: string, secondment: Partial<Secondment> | null, dates: object = {}) =>
  content('新', 'TEAM_MEMBER', {
    teams: [team],
    secondment: secondment && { homeUnit: 'PLANNING', grade: 'GU', fullTime: true, ...secondment },
    ...dates,
  })
const N_011 = [['INVALID_INPUT', 'secondment', 'N-011']]

it('N-011 a member comes by secondment from a unit of the county', () => {
  expect(objectionsTo(seconded(TAIWAN, {}))).toEqual([])
  expect(objectionsTo(seconded(TAIWAN, null))).toEqual(N_011)
  expect(objectionsTo(seconded(TAIWAN, { homeUnit: 'NOWHERE' }))).toEqual(N_011)
})

it.each(['TOWNSHIPS', 'COUNTY_UNITS', 'PARK_COMMITTEES'])('N-001, N-011 a member may come from the %s', (homeUnit) => {
  expect(objectionsTo(seconded(TAIWAN, { homeUnit }))).toEqual([])
})

it.each(POSTS.filter((name) => name !== 'TEAM_MEMBER'))('N-011 nobody is seconded as %s', (name) => {
  const secondment: Secondment = { homeUnit: 'PLANNING', grade: 'GU', fullTime: true }
  const teams = TEAM_POSTS.includes(name) ? [TAIWAN] : []
  const unit = UNIT_POSTS.includes(name) ? 'PLANNING' : null
  expect(objectionsTo(content('新', name, { teams, unit, secondment }))).toEqual(N_011)
})

it.each(GRADES)('N-018 the coordination group and a cadre of the grade %s; other teams take every grade', (grade) => {
  const asked = [COORDINATION, TAIWAN, TOURISM].map((team) => objectionsTo(seconded(team, { grade })))
  const low: readonly Grade[] = ['STAFF']
  expect(asked).toEqual([low.includes(grade) ? [['GRADE_TOO_LOW', 'secondment.grade', 'N-018']] : [], [], []])
})

it('N-037 members leave the work of their unit, but not for the coordination group', () => {
  const part = [TAIWAN, TOURISM, COORDINATION].map((team) => objectionsTo(seconded(team, { fullTime: false })))
  const no = [['INVALID_INPUT', 'secondment.fullTime', 'N-037']]
  expect(part).toEqual([no, no, []])
})

it('N-037 nobody is seconded full-time to two teams on one day', () => {
  const first = post('新', 'TEAM_MEMBER', { teams: [TOURISM], to: '2015-06-30' })
  const asked = (from: '2015-06-30' | '2015-07-01', fullTime = true) =>
    objectionsTo(seconded(fullTime ? TAIWAN : COORDINATION, { fullTime }, { from }), [first])
  expect([asked('2015-06-30'), asked('2015-07-01')]).toEqual([[['OVERLAPS', 'person', 'N-037']], []])
  expect(asked('2015-06-30', false)).toEqual([])
})

it('N-037 a secondment that was planned for later stands in the way as well', () => {
  const later = post('新', 'TEAM_MEMBER', { teams: [TOURISM], from: '2015-09-01' })
  const until = (to: '2015-08-31' | '2015-09-01' | null) => objectionsTo(seconded(TAIWAN, {}, { to }), [later])
  const no = [['OVERLAPS', 'person', 'N-037']]
  expect([until('2015-08-31'), until('2015-09-01'), until(null)]).toEqual([[], no, no])
})
