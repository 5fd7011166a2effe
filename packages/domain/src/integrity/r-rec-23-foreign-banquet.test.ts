import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import type { Parameters } from './parameters.ts'
import { foreignBanquet } from './r-rec-23-foreign-banquet.ts'

const found = (guests: number, hosts: number, type: ReceptionType = 'FOREIGN_GUEST', parameters: Parameters = {}) =>
  foreignBanquet.check(caseOf({ details: reception(guests, hosts, type) }), law(parameters), 'PRE')

it.each([
  [1, 1],
  [5, 5],
  [6, 5],
  [7, 6],
  [9, 7],
  [15, 10],
])('R-REC-23, N-097 %i foreign guests allow %i accompanying, and one more needs a reason', (guests, most) => {
  expect(found(guests, most)).toMatchObject({ verdict: 'PASS', severity: 'JUST', limit: String(most) })
  expect(found(guests, most + 1)).toMatchObject({
    verdict: 'FAIL',
    severity: 'JUST',
    measured: String(most + 1),
    limit: String(most),
    field: 'application.reception.hosts',
  })
})

it('R-REC-23 beyond five guests, those beyond five accompanying are at most half of the guests beyond five', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (guests, hosts) => {
      expect(found(guests, hosts).verdict === 'PASS').toBe((hosts - 5) * 2 <= guests - 5)
    }),
  )
})

it("R-REC-23 the county's ratio for business guests changes nothing for foreign ones", () => {
  const businessEscorts = { id: 'P-08', value: { oneToOneUpTo: 50, thenOneTo: 1 }, source: { zh: '演示', en: 'Demo' } }
  expect(found(6, 6, 'FOREIGN_GUEST', { businessEscorts })).toMatchObject({ verdict: 'FAIL', limit: '5' })
})

it('R-REC-23 the words say how many must go', () => {
  expect(foreignBanquet.explain(found(7, 9), NOTICE)).toEqual({
    sentence: {
      zh: '外宾 7 人,陪同 9 人,上限 6 人。',
      en: '7 foreign guests, 9 accompanying; the limit is 6.',
    },
    remedy: { zh: '减 3 人,或写明理由。', en: 'Remove 3, or give a reason.' },
  })
  expect(foreignBanquet.explain(found(7, 6), NOTICE)).toEqual({
    sentence: { zh: '外宾 7 人,陪同 6 人,上限 6 人。', en: '7 foreign guests, 6 accompanying; the limit is 6.' },
    remedy: null,
  })
})

it('R-REC-23 is about foreign guests only', () => {
  expect([found(2, 40, 'BUSINESS').verdict, found(2, 40, 'DOMESTIC_OFFICIAL').verdict]).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ])
  expect(foreignBanquet.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
