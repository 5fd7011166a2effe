import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE, noticeOf } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { guestsOfTheCounty } from './r-rec-17-guests-of-the-county.ts'
import { ruleBook } from './rule-book.ts'

const COUNTY = NOTICE.name.zh
const details = (type: ReceptionType, ...places: readonly string[]) =>
  reception(1, 1, type, {
    parties: places.map((place, at) => ({ unit: `单位${at}`, place, heads: 2, functionaries: 0 })),
  })
const found = (type: ReceptionType, ...places: readonly string[]) =>
  guestsOfTheCounty.check(caseOf({ details: details(type, ...places) }), law(), 'PRE')

it('R-REC-17, N-097 guests of the county itself are not received officially', () => {
  const finding = found('DOMESTIC_OFFICIAL', '邻市', COUNTY)
  expect(finding).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '1',
    limit: '0',
    field: 'application.reception.parties.1.place',
  })
  const { sentence, remedy } = guestsOfTheCounty.explain(finding, NOTICE)
  expect(sentence).toEqual({
    zh: `来宾单位中有 1 家在${COUNTY},如“单位1”(${COUNTY}),上限 0 家。`,
    en: `Visiting units from ${NOTICE.name.en}: 1, such as "单位1" (${COUNTY}); the limit is 0.`,
  })
  expect(remedy?.zh).toContain('同城往来不安排接待')
})

it('R-REC-17 a business reception with guests of the county needs a reason', () => {
  const finding = found('BUSINESS', COUNTY, '厦门市', `某省某市${COUNTY}城关镇`)
  expect(finding).toMatchObject({
    verdict: 'FAIL',
    severity: 'JUST',
    measured: '2',
    field: 'application.reception.parties.0.place',
  })
  expect(guestsOfTheCounty.explain(finding, NOTICE).remedy?.en).toContain('or say why')
})

it.each([`${COUNTY}城关镇`, `某省某市${COUNTY}`])('R-REC-17 %s is in the county', (place) => {
  expect(found('DOMESTIC_OFFICIAL', place).verdict).toBe('FAIL')
})

it.each(['邻市', COUNTY.slice(0, -1), COUNTY.slice(1)])('R-REC-17 %s is not the county', (place) => {
  const finding = found('DOMESTIC_OFFICIAL', place)
  expect(finding).toMatchObject({ verdict: 'PASS', severity: 'BLOCK', measured: '0' })
  expect(guestsOfTheCounty.explain(finding, NOTICE)).toEqual({
    sentence: { zh: `没有${COUNTY}的来宾单位。`, en: `No visiting unit is from ${NOTICE.name.en}.` },
    remedy: null,
  })
})

it('R-REC-17 another county asks for its own name', () => {
  const other = noticeOf('ci-county-2015')
  const check = (place: string) =>
    guestsOfTheCounty.check(caseOf({ details: details('DOMESTIC_OFFICIAL', place) }), ruleBook({}, other), 'PRE')
  expect([check(COUNTY).verdict, check(other.name.zh).verdict]).toEqual(['PASS', 'FAIL'])
})

it('R-REC-17 does not ask where foreign guests stay, nor where a trip goes', () => {
  expect(found('FOREIGN_GUEST', COUNTY).verdict).toBe('NOT_APPLICABLE')
  expect(guestsOfTheCounty.check(caseOf({ place: COUNTY }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
