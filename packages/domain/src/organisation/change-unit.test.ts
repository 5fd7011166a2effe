import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { acting, REGISTER } from '../../test/organising.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { TAIWAN } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { mergeUnit, renameUnit, seatTeam } from './change-unit.ts'
import { evolveTeam, seatOn } from './team-record.ts'
import { evolveUnit, unitNameOn, type Unit } from './unit.ts'

const BUREAU = evolveUnit(undefined, EVERY_FACT['organisation.unit'].UnitFounded)
const PLANNING: Unit = { ...BUREAU, id: 'planning', code: 'PLANNING' }
const NAME = { zh: '县生态环境局', en: 'County Ecology and Environment Bureau' }
const TEAM = evolveTeam(undefined, { type: 'TeamFounded', id: 'team', code: TAIWAN })

const rename = (from: CivilDate, { of = BUREAU, by = '路', name = NAME, document = '更名 1 号' } = {}) =>
  renameUnit(of, name, from, document, acting(by))
const merge = (on: CivilDate, { of = BUREAU, into = PLANNING, by = '路', document = '合并 1 号' } = {}) =>
  mergeUnit(of, into, on, document, acting(by))
const seat = (from: CivilDate, { of = TEAM, by = '路', place = '招商大厦三层', document = '办公 1 号' } = {}) =>
  seatTeam(of, place, from, document, acting(by))

const renamed = evolveUnit(BUREAU, granted(rename('2019-01-01')).unit[0])
const merged = evolveUnit(BUREAU, granted(merge('2020-01-01')).unit[0])

it('the clerk of the office changes units and seats, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  const may = (change: (by: string) => { allowed: boolean }) => people.filter((by) => change(by).allowed)
  expect([
    may((by) => rename('2019-01-01', { by })),
    may((by) => merge('2020-01-01', { by })),
    may((by) => seat('2015-06-15', { by })),
  ]).toEqual([['路'], ['路'], ['路']])
})

it('a unit keeps its code and every name it ever had: each from its day', () => {
  const on = (day: CivilDate) => unitNameOn(renamed, day).zh
  expect([on('2018-12-31'), on('2019-01-01')]).toEqual(['县环保局', '县生态环境局'])
  expect(on('1999-01-01')).toBe('县环保局')
  expect(renamed).toMatchObject({ code: 'ENVIRONMENT', mergedInto: null })
})

it('names that are recorded out of order stand in the order of their days', () => {
  const earlier = rename('2017-01-01', { of: renamed, name: { zh: '县环境局', en: 'County Environment Bureau' } })
  const both = evolveUnit(renamed, granted(earlier).unit[0])
  expect(both.names.map(({ from }) => from)).toEqual(['2015-03-26', '2017-01-01', '2019-01-01'])
})

it('two names do not begin on one day', () => {
  expect(refusalsIn(rename('2019-01-01', { of: renamed }))).toEqual([['OVERLAPS', 'from', null]])
  expect(refusalsIn(rename('2019-01-02', { of: renamed }))).toEqual([])
})

it('a new name is told in both languages and rests on a paper', () => {
  const fields = (given: Parameters<typeof rename>[1]) =>
    refusalsIn(rename('2019-01-01', given)).map(([, field]) => field)
  expect(fields({ name: { zh: '', en: '' }, document: '' })).toEqual(['nameZh', 'nameEn', 'document'])
  const long = (length: number) => fields({ name: { zh: '名'.repeat(length), en: 'Name' } })
  expect([long(60), long(61)]).toEqual([[], ['nameZh']])
})

it('a unit that went into another is changed no more from that day on', () => {
  expect(merged).toMatchObject({ mergedInto: 'PLANNING', mergedOn: '2020-01-01', names: BUREAU.names })
  const no = [['NOT_IN_STATE', 'unit', null]]
  const of = merged
  expect([refusalsIn(rename('2019-12-31', { of })), refusalsIn(rename('2020-01-01', { of }))]).toEqual([[], no])
})

it('a unit goes into another once, not into itself, and not into one that is gone', () => {
  const no = [['NOT_IN_STATE', 'unit', null]]
  expect(refusalsIn(merge('2019-06-01', { of: merged }))).toEqual(no)
  expect(refusalsIn(merge('2021-06-01', { of: merged }))).toEqual(no)
  expect(refusalsIn(merge('2020-01-01', { into: BUREAU }))).toEqual([['INVALID_INPUT', 'into', null]])
  const into = (on: CivilDate) => refusalsIn(merge(on, { of: PLANNING, into: { ...merged, code: 'GONE' } }))
  expect([into('2019-12-31'), into('2020-01-01')]).toEqual([[], no])
})

it('N-038 a team works together at a place from a day on, and what was before stays told', () => {
  const seated = evolveTeam(TEAM, granted(seat('2015-04-01')).team[0])
  const moved = evolveTeam(seated, granted(seat('2015-09-01', { of: seated, place: '文化馆' })).team[0])
  const on = (day: CivilDate) => seatOn(moved, day)?.place
  expect([on('2015-03-31'), on('2015-04-01'), on('2015-08-31'), on('2015-09-01')]).toEqual([
    undefined,
    '招商大厦三层',
    '招商大厦三层',
    '文化馆',
  ])
  expect(refusalsIn(seat('2015-09-01', { of: moved }))).toEqual([['OVERLAPS', 'from', null]])
})

it('N-038 a seat has a place of at most a hundred characters, and a paper', () => {
  const fields = (place: string, document = '文') =>
    refusalsIn(seat('2015-04-01', { place, document })).map(([, it]) => it)
  expect([fields(''), fields('地'.repeat(100)), fields('地'.repeat(101)), fields('地', '')]).toEqual([
    ['place'],
    [],
    ['place'],
    ['document'],
  ])
})
