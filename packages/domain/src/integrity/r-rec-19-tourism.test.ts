import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { ACTIVITY_KINDS, type ActivityKind } from '../spending/details.ts'
import { BILL_KINDS, type BillKind } from '../spending/expenses.ts'
import { tourism } from './r-rec-19-tourism.ts'

const planned = (...activities: ActivityKind[]) =>
  tourism.check(caseOf({ details: reception(8, 3, undefined, { activities }) }), law(), 'PRE')
const billed = (...kinds: BillKind[]) => {
  const bill = kinds.map((kind) => billLine({ kind, item: '演示演出票' }))
  return tourism.check(receptionCase({ spent: { bill }, planned: { activities: ['SHOW'] } }), law(), 'CLM')
}

it('R-REC-19, N-097, N-098 a reception negotiates and visits sites, and nothing else', () => {
  expect(ACTIVITY_KINDS.filter((kind) => planned(kind).verdict === 'PASS')).toEqual(['NEGOTIATION', 'SITE_VISIT'])
  const finding = planned('NEGOTIATION', 'TOURISM')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' })
  expect(finding.field).toBe('application.reception.activities.1')
  expect(tourism.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 项旅游娱乐内容(上限 0 项),如旅游。',
      en: 'Occasions of tourism or entertainment: 1 (the limit is 0), such as tourism.',
    },
    remedy: { zh: '取消,费用由个人负担。', en: 'Leave it out; whoever wants it pays for it.' },
  })
})

it('R-REC-19 at the claim the bill counts', () => {
  const never = BILL_KINDS.filter((kind) => billed('FOOD', kind).verdict === 'FAIL')
  expect(never).toEqual(['ENTERTAINMENT', 'SCENIC_TICKET', 'TRAVEL_AGENCY'])
  expect(billed('FOOD', 'ENTERTAINMENT').field).toBe('reception.bill.1.kind')
  expect(tourism.explain(billed('ENTERTAINMENT'), NOTICE).sentence.zh).toContain('如“演示演出票”。')
  expect(tourism.explain(billed('FOOD'), NOTICE).sentence.zh).toBe('没有旅游、娱乐、健身和演出。')
})

it('R-REC-19 is asked of receptions; tourism on a trip is a matter of R-TRV-10', () => {
  expect(tourism.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
