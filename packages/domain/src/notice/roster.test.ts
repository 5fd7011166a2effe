import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COUNTIES, noticeOf, rosterOf, textOf } from '../../test/notices.ts'
import { published } from '../../test/published.ts'
import { NOTICE_POSTS } from '../organisation/posts.ts'
import { readRoster } from './roster.ts'

const NOTICE = noticeOf('ci-county-2015')
const ROSTER = rosterOf('ci-county-2015')
const TEXT = textOf('ci-county-2015', 'roster')
const holding = (post: string) => ROSTER.appointments.filter((one) => one.post === post).map(({ person }) => person)
const ofTeams = (kind: string) => NOTICE.teams.filter((team) => team.kind === kind).map(({ code }) => code)
const inTeams = (kind: string) => ROSTER.appointments.filter(({ team }) => team && ofTeams(kind).includes(team))

it('E1.2 seventeen people are named, with twenty-six personal appointments: 12 + 3 + 3 + 8', () => {
  expect(new Set(ROSTER.persons.map(({ name }) => name)).size).toBe(17)
  expect(ROSTER.appointments.filter(({ post }) => NOTICE_POSTS.includes(post))).toHaveLength(26)
  const group = [...holding('LEADING_GROUP_HEAD'), ...holding('LEADING_GROUP_DEPUTY_HEAD')]
  const office = [...holding('OFFICE_DIRECTOR'), ...holding('OFFICE_DEPUTY_DIRECTOR')]
  expect([group, office, inTeams('COORDINATION'), inTeams('PARK_INDUSTRY')].map(({ length }) => length)).toEqual([
    12, 3, 3, 8,
  ])
})

it('E1.2 the leading group has one head and eleven deputy heads, each in a place of their own', () => {
  expect([holding('LEADING_GROUP_HEAD').length, holding('LEADING_GROUP_DEPUTY_HEAD').length]).toEqual([1, 11])
  const places = ROSTER.appointments.filter(({ post }) => post === 'LEADING_GROUP_DEPUTY_HEAD')
  expect(places.map(({ order }) => order)).toEqual(Array.from({ length: 11 }, (_, at) => at + 1))
})

it('N-032, E1.3 the notice names nobody in a specialist team', () => {
  expect(inTeams('SPECIALIST')).toEqual([])
})

it('A3 the executive deputy has four appointments, six people two, the others one', () => {
  const counts = new Map(
    ROSTER.persons.map(({ key }) => [key, ROSTER.appointments.filter(({ person }) => person === key).length]),
  )
  const executive = ROSTER.persons.find(({ posts }) =>
    posts.some(({ post }) => post === 'EXECUTIVE_DEPUTY_COUNTY_HEAD'),
  )
  expect(counts.get(executive!.key)).toBe(4)
  const people = (count: number) => [...counts].filter(([, had]) => had === count).map(([key]) => key)
  expect(people(2)).toEqual(['cui-zhongmin', 'liu-yuntang', 'wang-jianhua', 'li-xuean', 'zhang-yi', 'chu-qiuxi'])
  expect(people(1)).toHaveLength(10)
})

it('A3 names are kept without the spaces that the print pads them with', () => {
  for (const { name, pinyin } of ROSTER.persons) {
    expect(name).toMatch(/^[\u4e00-\u9fff]{2,3}$/)
    expect(pinyin).toMatch(/^[A-Z][a-z]+ [A-Z][a-z']+$/)
  }
})

it('Q-22, Q-28, Q-29, Q-30 a post that is missing or misprinted names the reading that explains it', () => {
  for (const { key, printedPost, reading } of ROSTER.persons)
    if (printedPost === null) expect([key, reading]).toEqual([key, key === 'qiao-shusheng' ? 'Q-28' : 'Q-29'])
  const misprinted = ROSTER.persons.filter(({ printedPost, reading }) => printedPost && reading)
  expect(misprinted.map(({ reading }) => reading)).toEqual(['Q-22', 'Q-30'])
})

it('E1.2, Q-27 the two statements of the office name the same people', () => {
  expect(ROSTER.officeRestated).toEqual({
    director: holding('OFFICE_DIRECTOR').join(),
    deputies: holding('OFFICE_DEPUTY_DIRECTOR'),
    clause: 'N-114',
  })
})

it.each([
  ['another director', 'director: liu-junbo', 'director: chu-qiuxi'],
  ['a deputy fewer', 'deputies: [chu-qiuxi, qiao-shusheng]', 'deputies: [chu-qiuxi]'],
  ['the deputies in another order', 'deputies: [chu-qiuxi, qiao-shusheng]', 'deputies: [qiao-shusheng, chu-qiuxi]'],
])('Q-27 a roster whose second statement names %s is refused at its line', (_, statement, other) => {
  const restated = TEXT.split('\n').findIndex((line) => line.startsWith('officeRestated')) + 1
  const read = readRoster(TEXT.replace(statement, other), NOTICE)
  expect(read).toEqual({
    faults: [{ line: restated, at: 'officeRestated', message: 'N-114 names other people than the appointments above' }],
  })
})

it('the published roster stands under the rules of the domain, with all its concurrent posts', () => {
  const posts = ROSTER.persons.flatMap(({ posts }) => posts)
  expect(published(NOTICE, ROSTER)).toHaveLength(26 + posts.length)
  expect(posts.map(({ post }) => post)).toContain('DISCIPLINE_SECRETARY')
})

const FILES = readdirSync(COUNTIES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && file !== 'ci-county-2015/roster.yaml')
  .map((file) => file.split('/') as [string, string])

it.each(FILES)('no name of a real person occurs in %s/%s', (county, file) => {
  const text = textOf(county, file === 'notice.yaml' ? 'notice' : 'roster')
  for (const { name, pinyin, key } of ROSTER.persons)
    for (const word of [name, pinyin!, key, key.replace('-', '')]) expect(text).not.toContain(word)
})
