import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { sameCity } from './r-rec-17-same-city.ts'

const found = (type: ReceptionType, ...places: string[]) => {
  const parties = places.map((place) => ({ unit: '演示单位', place, heads: 3, functionaries: 0 }))
  return sameCity.check(caseOf({ details: reception(3, 1, type, { parties }) }), law(), 'PRE')
}

it('R-REC-17, N-097 guests of the county are blocked at official receptions, and need a reason at business ones', () => {
  const finding = found('DOMESTIC_OFFICIAL', '厦门市', '澄川县城关镇')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' })
  expect(finding.field).toBe('application.reception.parties.1.place')
  expect(found('BUSINESS', '澄川县')).toMatchObject({ verdict: 'FAIL', severity: 'JUST' })
  expect([found('DOMESTIC_OFFICIAL', '邻县').verdict, found('BUSINESS', '厦门市').verdict]).toEqual(['PASS', 'PASS'])
})

it('R-REC-17 the words name the unit', () => {
  expect(sameCity.explain(found('BUSINESS', '澄川县'), NOTICE)).toEqual({
    sentence: {
      zh: '有 1 家单位在本县(上限 0 家),如“演示单位”。',
      en: 'Units of the county itself: 1 (the limit is 0), such as "演示单位".',
    },
    remedy: { zh: '不安排接待,或写明理由。', en: 'Do not receive them, or give a reason.' },
  })
  expect(sameCity.explain(found('DOMESTIC_OFFICIAL', '澄川县'), NOTICE).remedy?.zh).toBe('本县单位不安排接待。')
  expect(sameCity.explain(found('BUSINESS', '厦门'), NOTICE).sentence.zh).toBe('客人不是本县的。')
})

it('R-REC-17 foreign guests are not asked; at the claim the announced parties still count', () => {
  expect(found('FOREIGN_GUEST', '澄川县').verdict).toBe('NOT_APPLICABLE')
  const parties = [{ unit: '邻市商务局', place: '澄川县', heads: 8, functionaries: 8 }]
  expect(sameCity.check(receptionCase({ planned: { parties } }), law(), 'CLM').verdict).toBe('FAIL')
})
