import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf, claimCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { dinner } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { COUNTY_RATIO, law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { accompanyingPersons, mostEscorts, mostEscortsByRatio } from './r-rec-03-accompanying-persons.ts'

const found = (guests: number, hosts: number, type: ReceptionType, parameters = {}) => {
  const { verdict, severity, limit } = accompanyingPersons.check(
    caseOf({ use: 'RECEPTION', details: reception(guests, hosts, type) }),
    law(parameters),
    'PRE',
  )
  return [verdict, severity, limit]
}

it.each([
  [1, 3],
  [10, 3],
  [11, 3],
  [12, 4],
  [14, 4],
  [15, 5],
  [30, 10],
])('R-REC-03 %i guests allow %i accompanying', (guests, most) => {
  expect(mostEscorts(guests)).toBe(most)
})

it('R-REC-03 above ten guests the accompanying are at most a third, to the last person', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 1000 }), (guests) => {
      const most = mostEscorts(guests)
      expect(most * 3 <= guests && (most + 1) * 3 > guests).toBe(true)
    }),
  )
})

it('R-REC-03, N-097 eight official guests allow three accompanying, not four', () => {
  expect(found(8, 3, 'DOMESTIC_OFFICIAL')).toEqual(['PASS', 'BLOCK', '3'])
  expect(found(8, 4, 'DOMESTIC_OFFICIAL')).toEqual(['FAIL', 'BLOCK', '3'])
})

it('R-REC-03 eleven official guests allow three accompanying, twelve allow four', () => {
  expect(found(11, 4, 'DOMESTIC_OFFICIAL')[0]).toBe('FAIL')
  expect(found(12, 4, 'DOMESTIC_OFFICIAL')[0]).toBe('PASS')
  expect(found(12, 5, 'DOMESTIC_OFFICIAL')[0]).toBe('FAIL')
})

it('R-REC-03, N-094, N-097 six business guests with five accompanying need a reason, unless the county has its own ratio', () => {
  expect(found(6, 5, 'BUSINESS')).toEqual(['FAIL', 'JUST', '3'])
  expect(found(6, 3, 'BUSINESS')).toEqual(['PASS', 'JUST', '3'])
  expect(found(6, 5, 'BUSINESS', COUNTY_RATIO)).toEqual(['PASS', 'JUST', '5'])
  expect(found(6, 6, 'BUSINESS', COUNTY_RATIO)).toEqual(['FAIL', 'JUST', '5'])
})

it.each([
  [1, 1],
  [5, 5],
  [6, 5],
  [7, 6],
  [8, 6],
  [9, 7],
])('with one for one up to five and then one for two, %i business guests allow %i accompanying', (guests, most) => {
  expect(mostEscortsByRatio(guests, { oneToOneUpTo: 5, thenOneTo: 2 })).toBe(most)
})

it("R-REC-03 the county's ratio for business guests never loosens the national limit for official ones", () => {
  expect(found(6, 4, 'DOMESTIC_OFFICIAL', COUNTY_RATIO)).toEqual(['FAIL', 'BLOCK', '3'])
})

it("a limit that comes from the county's own figure says which figure", () => {
  const given = caseOf({ use: 'RECEPTION', details: reception(6, 5, 'BUSINESS') })
  const { inputs } = accompanyingPersons.check(given, law(COUNTY_RATIO), 'PRE')
  expect(inputs['parameter']).toBe('P-ESCORT-BUSINESS')
  expect(accompanyingPersons.check(given, law(), 'PRE').inputs).not.toHaveProperty('parameter')
})

it('R-REC-03 is silent on what is no reception and on banquets for foreign guests', () => {
  expect(accompanyingPersons.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(found(2, 40, 'FOREIGN_GUEST')[0]).toBe('NOT_APPLICABLE')
})

it('R-REC-03 the words say how many must go', () => {
  const given = caseOf({ use: 'RECEPTION', details: reception(9, 8) })
  const { sentence, remedy } = accompanyingPersons.explain(accompanyingPersons.check(given, law(), 'PRE'), NOTICE)
  expect(sentence).toEqual({
    zh: '客人 9 人,陪同 8 人,上限 3 人。',
    en: '9 guests, 8 accompanying; the limit is 3.',
  })
  expect(remedy).toEqual({ zh: '减 5 人。', en: 'Remove 5.' })
})

it('R-REC-03 at the claim the signed list counts, not what was planned', () => {
  const given = (hosts: number) =>
    caseOf({ use: 'RECEPTION', details: reception(8, 3), claim: claimCase({ expenses: dinner(8, hosts) }) })
  const answers = [3, 4].map((hosts) => accompanyingPersons.check(given(hosts), law(), 'CLM'))
  expect(answers.map(({ verdict, measured, field }) => [verdict, measured, field])).toEqual([
    ['PASS', '3', 'reception.hosts'],
    ['FAIL', '4', 'reception.hosts'],
  ])
})
