import { expect, it } from 'vitest'
import { noticeOf } from '../../test/notices.ts'
import { clauseOf, compositionOf, teamOf, useOf, usesOf, type Target } from './notice.ts'

const NOTICE = noticeOf('ci-county-2015')
const numbered = (letter: string, digits: number, most: number) =>
  Array.from({ length: most }, (_, at) => `${letter}-${String(at + 1).padStart(digits, '0')}`)
const CLAUSES = numbered('N', 3, 114)
const AMBIGUITIES = numbered('Q', 2, 50)
const CHINESE = /[\u4e00-\u9fff]/

it('the notice is the joint one of 26 March 2015, with its number as printed and in the standard form', () => {
  expect(NOTICE.document).toMatchObject({
    number: '磁字【2015】13号',
    normalised: '磁字〔2015〕13号',
    issuers: ['COUNTY_PARTY_COMMITTEE', 'COUNTY_GOVERNMENT'],
    issuedOn: '2015-03-26',
    postedAt: '2015-07-13T18:31',
  })
  expect(NOTICE.demonstration).toBe(false)
})

it('the catalogue has every clause once, in order, and no other', () => {
  expect(NOTICE.clauses.map(({ id }) => id)).toEqual(CLAUSES)
})

it.each(CLAUSES)('%s is represented: under a printed heading, of a kind, in both languages', (id) => {
  const clause = clauseOf(NOTICE, id)!
  expect(NOTICE.sections.map(({ clause }) => clause)).toContain(clause.clause)
  expect(clause.kinds).not.toEqual([])
  expect(clause.zh).toMatch(CHINESE)
  expect(clause.en).toMatch(/^[A-Z]/)
})

it('every unclear place has its number once, in order', () => {
  expect(NOTICE.ambiguities.map(({ id }) => id)).toEqual(AMBIGUITIES)
})

it.each(AMBIGUITIES)('%s is represented: its clauses, at least two readings, the one adopted and why', (id) => {
  const { clauses, subject, readings, adopted, reason } = NOTICE.ambiguities.find((one) => one.id === id)!
  expect(clauses.map((cited) => clauseOf(NOTICE, cited)?.id)).toEqual(clauses)
  expect(readings.length).toBeGreaterThanOrEqual(2)
  expect(readings[adopted - 1]).toBeDefined()
  for (const { zh, en } of [subject, reason, ...readings]) {
    expect(zh).toMatch(CHINESE)
    expect(en).not.toMatch(CHINESE)
  }
  expect(new Set(readings.map(({ en }) => en)).size).toBe(readings.length)
})

it('Q-01 the printing error of the third heading is kept, and cited as 2.2', () => {
  expect(NOTICE.sections.find(({ clause }) => clause === '2.2')).toMatchObject({ printed: '三、', reading: 'Q-01' })
})

it('E1.1 there are nine teams: one of coordination, four of parks, four specialist; the text declares five', () => {
  const kinds = NOTICE.teams.map(({ kind }) => kind)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  expect([count('COORDINATION'), count('PARK_INDUSTRY'), count('SPECIALIST')]).toEqual([1, 4, 4])
  expect([kinds.length, NOTICE.declaredTeams]).toEqual([9, 5])
})

it.each([
  ['GENERAL_COORDINATION', 'N-014', 'NAMED'],
  ['TAIWAN_GENERAL_INDUSTRY', 'N-023', 'NAMED'],
  ['COAL_CHEMICAL_CIRCULAR', 'N-025', 'NAMED'],
  ['CHILDRENS_WEAR_COMMERCE', 'N-027', 'NAMED'],
  ['ENERGY_SAVING_EQUIPMENT', 'N-029', 'NAMED'],
  ['MODERN_AGRICULTURE', 'N-031', 'BY_POST'],
  ['COMMERCE_SERVICES', 'N-031', 'BY_POST'],
  ['URBAN_CONSTRUCTION', 'N-031', 'BY_POST'],
  ['TOURISM_CULTURE', 'N-031', 'BY_POST'],
])('N-014 to N-032 %s is founded by %s and its head is %s', (code, clause, head) => {
  expect(teamOf(NOTICE, code)).toMatchObject({ clause, head })
})

it('there is no tenth team', () => {
  expect([teamOf(NOTICE, 'HEAVY_INDUSTRY'), teamOf(NOTICE, '')]).toEqual([undefined, undefined])
})

it('N-016 the coordination group alone has a place that the notice gives', () => {
  expect(NOTICE.teams.flatMap(({ officeAt }) => officeAt ?? [])).toEqual(['INVESTMENT_COOPERATION_BUREAU'])
})

it('N-017, N-018 the coordination group takes cadres of gu grade from six bureaux, in no fixed number', () => {
  const rule = compositionOf(NOTICE, 'COORDINATION')
  expect(rule).toMatchObject({ members: null, minimumGrade: 'GU', fullTime: false, coLocated: true })
  expect(rule?.sources).toHaveLength(6)
})

it.each(['PARK_INDUSTRY', 'SPECIALIST'] as const)(
  'N-036 to N-038 a %s team has 3 to 5, released, in one place',
  (kind) => {
    expect(compositionOf(NOTICE, kind)).toMatchObject({
      members: { least: 3, most: 5 },
      minimumGrade: null,
      fullTime: true,
      coLocated: true,
    })
  },
)

it('N-053 the inspection group is of exactly the two inspection offices', () => {
  expect(NOTICE.leadingGroup.inspectionGroup.constituents).toEqual([
    'PARTY_INSPECTION_OFFICE',
    'GOVERNMENT_INSPECTION_OFFICE',
  ])
})

const unitsWith = (role: string) =>
  NOTICE.units.filter(({ roles }) => (roles as readonly string[]).includes(role)).map(({ code }) => code)

it('N-001, N-113 the three classes that are addressed send their leaders into the leading group', () => {
  expect(unitsWith('ADDRESSEE')).toEqual(['TOWNSHIPS', 'COUNTY_UNITS', 'PARK_COMMITTEES'])
  expect(NOTICE.leadingGroup.exOfficio).toEqual(unitsWith('EX_OFFICIO'))
})

it('N-017, N-051, N-100 six bureaux send members, five serve projects, three oversee', () => {
  expect(new Set(unitsWith('MEMBER_SOURCE'))).toEqual(new Set(compositionOf(NOTICE, 'COORDINATION')?.sources))
  expect(unitsWith('AGENCY_SERVICE').sort()).toEqual(
    ['PLANNING', 'CONSTRUCTION', 'LAND_RESOURCES', 'ENVIRONMENT', 'INDUSTRY_COMMERCE'].sort(),
  )
  expect(unitsWith('OVERSIGHT').sort()).toEqual(['AUDIT', 'FINANCE', 'SUPERVISION'])
  expect(new Set([...unitsWith('MEMBER_SOURCE'), ...unitsWith('AGENCY_SERVICE')]).size).toBe(8)
})

const figure = ({ operator, threshold, currency, count }: Target) => [operator, threshold, currency, count]
const target = (code: string) => NOTICE.targets.find((one) => one.code === code)!

it('N-042 the county: one project a year of CNY 5 billion or more, that figure included', () => {
  expect(figure(target('COUNTY_FLAGSHIP'))).toEqual(['AT_LEAST', '5000000000.00', 'CNY', { met: 1, full: 1 }])
})

it('N-043 the county: one foreign-invested project a year above USD 100 million, that figure excluded', () => {
  expect(figure(target('COUNTY_FOREIGN'))).toEqual(['MORE_THAN', '100000000.00', 'USD', { met: 1, full: 1 }])
  expect(NOTICE.targets.filter(({ foreignInvested }) => foreignInvested)).toEqual([target('COUNTY_FOREIGN')])
})

it('N-045, N-046, Q-08 each park group: two projects a year above CNY 500 million, of strategic significance', () => {
  const each = target('TEAM_PROJECTS')
  expect(figure(each)).toEqual(['MORE_THAN', '500000000.00', 'CNY', { met: 2, full: 2 }])
  expect(each.needs).toEqual(['STRATEGIC_SIGNIFICANCE'])
  expect(each.teams.map((code) => teamOf(NOTICE, code)?.kind)).toEqual(Array(4).fill('PARK_INDUSTRY'))
})

it("N-047 the children's-wear group: one or two known brands, whatever they invest", () => {
  const brands = target('CHILDRENS_WEAR_BRANDS')
  expect(figure(brands)).toEqual([null, null, null, { met: 1, full: 2 }])
  expect([brands.teams, brands.needs]).toEqual([['CHILDRENS_WEAR_COMMERCE'], ['BRAND']])
})

it('N-009 the target of the parks has no number, so nobody meets or misses it', () => {
  expect(figure(target('PARK_PROJECTS'))).toEqual([null, null, null, null])
})

it('N-083 to N-093 the special fund has seven named uses and an open one, working funds four and an open one', () => {
  const clauses = (fund: string) =>
    usesOf(NOTICE)
      .filter((use) => use.fund === fund)
      .map(({ clause }) => clause)
  expect(clauses('SPECIAL')).toEqual(numbered('N', 3, 90).slice(82))
  expect(clauses('TEAM_WORKING')).toEqual(['N-092', 'N-092', 'N-092', 'N-092', 'N-093'])
  expect(usesOf(NOTICE).flatMap(({ open, clause }) => (open ? [clause] : []))).toEqual(['N-090', 'N-093'])
})

it('N-087, N-088 no use belongs to both levels of money', () => {
  expect(new Set(usesOf(NOTICE).map(({ code }) => code)).size).toBe(13)
  expect([useOf(NOTICE, 'ASSESSMENT_REWARD')?.fund, useOf(NOTICE, 'MEALS')?.fund]).toEqual(['SPECIAL', 'TEAM_WORKING'])
  expect(useOf(NOTICE, 'ENTERTAINMENT')).toBeUndefined()
})
