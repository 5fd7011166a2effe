import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { listed, meal } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionExpenses } from '../spending/expenses.ts'
import { listAsAnnounced } from './r-rec-12-list-as-announced.ts'

/** Eight guests of one unit were announced, from 15 to 17 June. */
const found = (spent: Partial<ReceptionExpenses> = {}) => listAsAnnounced.check(receptionCase({ spent }), law(), 'CLM')

it('R-REC-12 as many guests as announced, or fewer, pass; one more needs a reason', () => {
  const answers = [1, 8, 9].map((guests) => found({ guests: listed(guests) }))
  expect(answers.map(({ verdict }) => verdict)).toEqual(['PASS', 'PASS', 'FAIL'])
  expect(answers[2]).toMatchObject({ severity: 'JUST', field: 'reception.guests' })
  expect(listAsAnnounced.explain(answers[2]!, NOTICE)).toEqual({
    sentence: {
      zh: '清单与申请有 1 处不一致(上限 0 处):客人 9 人,多于申请的 8 人。',
      en: 'Differences from the request: 1 (the limit is 0): guests: 9, more than the 8 applied for.',
    },
    remedy: { zh: '核对清单,或写明不一致的理由。', en: 'Check the list, or give the reason for the difference.' },
  })
})

it('R-REC-12, N-097 a guest of a unit that was not announced needs a reason, however the unit is typed', () => {
  const guest = (unit: string) => [...listed(1), ...listed(1, unit)]
  expect(found({ guests: guest('邻市 商务局') }).verdict).toBe('PASS')
  expect(found({ guests: guest('邻市财政局') })).toMatchObject({
    verdict: 'FAIL',
    severity: 'JUST',
    field: 'reception.guests.1.unit',
  })
})

it.each([
  ['2015-06-14', 'FAIL'],
  ['2015-06-15', 'PASS'],
  ['2015-06-17', 'PASS'],
  ['2015-06-18', 'FAIL'],
] as const)('R-REC-12 a meal on %s is a %s, where the visit is from 15 to 17 June', (date, verdict) => {
  const finding = found({ meals: [meal(11), meal(11, { date })] })
  expect(finding.verdict).toBe(verdict)
  if (verdict === 'FAIL') {
    expect(finding.field).toBe('reception.meals.1.date')
    expect(listAsAnnounced.explain(finding, NOTICE).sentence.zh).toContain('有 2015-06-15 至 2015-06-17 以外的用餐')
  }
})

it('R-REC-12 a list as announced is told with both numbers', () => {
  expect(listAsAnnounced.explain(found({ guests: listed(6) }), NOTICE)).toEqual({
    sentence: {
      zh: '清单与申请一致,客人 6 人,申请 8 人。',
      en: 'The list is as applied for; guests: 6 of 8.',
    },
    remedy: null,
  })
})
