import { expect, it } from 'vitest'
import { caseOf, tripCase } from '../../test/case.ts'
import { mission, trip } from '../../test/planned.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { Courtesy } from '../spending/details.ts'
import { BILL_KINDS, type BillKind } from '../spending/expenses.ts'
import { courtesiesAbroad } from './r-ovs-07-courtesies-abroad.ts'

const courtesy = (kind: Courtesy['kind'], inPlan: boolean): Courtesy => ({ kind, what: '答谢宴请', inPlan })
const planned = (...courtesies: Courtesy[]) => ({ region: 'ABROAD', mission: mission({ courtesies }) }) as const
const found = (...courtesies: Courtesy[]) =>
  courtesiesAbroad.check(caseOf({ details: trip(planned(...courtesies)) }), law(), 'PRE')
const billed = (kind: BillKind, ...courtesies: Courtesy[]) =>
  courtesiesAbroad.check(tripCase({}, { bill: [billLine({ kind })] }, planned(...courtesies)), law(), 'CLM')

it('R-OVS-07, N-098 a banquet or a gift outside the approved plan is blocked where it stands', () => {
  expect(found().verdict).toBe('PASS')
  expect(found(courtesy('BANQUET', true), courtesy('GIFT', true)).verdict).toBe('PASS')
  const finding = found(courtesy('GIFT', true), courtesy('BANQUET', false))
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' })
  expect(finding.field).toBe('application.travel.mission.courtesies.1.inPlan')
  expect(courtesiesAbroad.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 项宴请或赠礼不在批准的计划内(上限 0 项),如“答谢宴请”。',
      en: 'Banquets or gifts outside the approved plan: 1 (the limit is 0), such as "答谢宴请".',
    },
    remedy: { zh: '取消,或先列入批准的计划。', en: 'Leave it out, or have it approved with the plan first.' },
  })
})

it('R-OVS-07 at the claim a meal on the bill is a banquet and a gift is a gift, and each needs its place in the plan', () => {
  const unplanned = BILL_KINDS.filter((kind) => billed(kind).verdict === 'FAIL')
  expect(unplanned).toEqual(['FOOD', 'LUXURY_FOOD', 'ALCOHOL', 'PREMIUM_LIQUOR', 'GIFT'])
  expect(billed('FOOD', courtesy('BANQUET', true)).verdict).toBe('PASS')
  expect(billed('GIFT', courtesy('BANQUET', true))).toMatchObject({ verdict: 'FAIL', field: 'travel.bill.0.kind' })
})

it('R-OVS-07 a trip within the mainland is not asked', () => {
  expect(courtesiesAbroad.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(courtesiesAbroad.explain(found(), NOTICE).sentence.zh).toBe('没有计划以外的宴请和赠礼。')
})
