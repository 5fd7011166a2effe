import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { billLine, leg, night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { BILL_KINDS, type TravelExpenses } from '../spending/expenses.ts'
import { scenicSpending } from './r-trv-10-scenic-spending.ts'
import { objections, judge } from './rule-book.ts'

const given = (spent: Partial<TravelExpenses>, place = '厦门') => ({ ...tripCase({}, spent), place })
const found = (...about: Parameters<typeof given>) => scenicSpending.check(given(...about), law(), 'CLM')
const TICKETS = billLine({ kind: 'SCENIC_TICKET', item: '黄山门票', amount: '46000' })

it('R-TRV-10, N-098 tickets of 460 yuan are cut from a trip to Huangshan, and the rest may be paid', () => {
  const finding = found({ bill: [billLine(), TICKETS] }, '黄山')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'travel.bill.1.kind', excess: '46000' })
  expect(scenicSpending.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有“黄山门票”等旅游娱乐费用 460.00 元,一律不予报销。',
      en: 'Tourism or entertainment such as "黄山门票" comes to CNY 460.00; it is not reimbursed.',
    },
    remedy: { zh: '财务审核至少核减 460.00 元。', en: 'The review cuts at least 460.00.' },
  })
})

it('R-TRV-10 scenic tickets, travel agencies and entertainment together are cut, and no other line', () => {
  const bill = BILL_KINDS.map((kind) => billLine({ kind, amount: '100' }))
  expect(found({ bill }).excess).toBe('300')
  for (const { kind } of bill) {
    const tourism = ['SCENIC_TICKET', 'TRAVEL_AGENCY', 'ENTERTAINMENT'].includes(kind)
    expect([kind, found({ bill: [billLine({ kind })] }).verdict]).toEqual([kind, tourism ? 'FAIL' : 'PASS'])
  }
})

it.each<[string, Parameters<typeof given>]>([
  ['approved for it', [{}, '安徽黄山某酒店']],
  ['with a night there', [{ nights: [night('2015-06-15', { city: '黄山市' })] }]],
  ['with a journey there', [{ legs: [leg('2015-06-15', '澄川', '黄山')] }]],
])('R-TRV-10 a trip %s is shown to the overseers and not stopped', (_, about) => {
  const finding = found(...about)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '黄山', excess: null })
  const judgement = judge(law(), 'CLM', '2015-06-18T06:05:00.000Z', given(...about))
  expect(objections(judgement, NOTICE).map(({ basis }) => basis?.id)).not.toContain('R-TRV-10')
  expect(scenicSpending.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '出差到列名的风景区“黄山”,没有报景区费用,提请监督关注。',
      en: 'The trip went to the listed scenic area "黄山" without claiming scenic costs, and is shown to the overseers.',
    },
    remedy: {
      zh: '不影响报销;保存好公务活动的材料。',
      en: 'It does not stop the claim; keep what shows the business.',
    },
  })
})

it('R-TRV-10 a trip elsewhere passes', () => {
  expect(found({})).toMatchObject({ verdict: 'PASS' })
  expect(scenicSpending.explain(found({}), NOTICE).sentence.zh).toBe('没有景区、旅行社和娱乐费用。')
})
