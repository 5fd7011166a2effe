import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { daysOfAllowance } from './r-trv-05-allowance-days.ts'

const FULL = { mealDays: 3, mealAllowance: '30000', localDays: 3, localAllowance: '24000' } as const
const found = (spent: Partial<TravelExpenses>, book = law(EVERY_FIGURE)) =>
  daysOfAllowance.check({ ...tripCase({}, spent), from: '2015-06-03', to: '2015-06-05' }, book, 'CLM')

it('R-TRV-05, N-094, N-098 three calendar days allow 300 yuan of meals and 240 of local transport', () => {
  const finding = found(FULL)
  expect(finding).toMatchObject({ verdict: 'PASS', measured: '54000', limit: '54000', excess: null })
  expect(daysOfAllowance.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '出差 3 天,报伙食补助 3 天、市内交通补助 3 天,共 540.00 元,标准内 540.00 元(参数 P-21)。',
      en: 'Days of the trip: 3, of meal subsidy: 3, of local transport: 3; CNY 540.00 is claimed together, 540.00 is within the rates (parameter P-21).',
    },
    remedy: null,
  })
})

it.each<[string, Partial<TravelExpenses>, string, string]>([
  ['a fourth day of meals', { mealDays: 4, mealAllowance: '40000' }, '10000', 'travel.mealDays'],
  ['a fen of meals', { mealAllowance: '30001' }, '1', 'travel.mealAllowance'],
  ['a fourth day of transport', { localDays: 4, localAllowance: '32000' }, '8000', 'travel.localDays'],
  ['a fen of transport', { localAllowance: '24001' }, '1', 'travel.localAllowance'],
  ['fewer days than money', { mealDays: 2 }, '10000', 'travel.mealAllowance'],
  ['both', { mealAllowance: '30002', localAllowance: '24003' }, '5', 'travel.mealAllowance'],
])('R-TRV-05 %s too much is cut, and nothing else', (_, more, excess, field) => {
  expect(found({ ...FULL, ...more })).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', excess, field })
})

it('R-TRV-05 the words have the days, the sum and what is to be cut', () => {
  expect(daysOfAllowance.explain(found({ ...FULL, mealDays: 4, mealAllowance: '40000' }), NOTICE)).toEqual({
    sentence: {
      zh: '出差 3 天,报伙食补助 4 天、市内交通补助 3 天,共 640.00 元,标准内 540.00 元(参数 P-21),多报 100.00 元。',
      en: 'Days of the trip: 3, of meal subsidy: 4, of local transport: 3; CNY 640.00 is claimed together, 540.00 is within the rates (parameter P-21): 100.00 too much.',
    },
    remedy: { zh: '财务审核至少核减 100.00 元。', en: 'The review cuts at least 100.00.' },
  })
})

it('R-TRV-05 a trip on one day has one day', () => {
  const one = (mealAllowance: '10000' | '10001') => {
    const given = { ...tripCase({}, { mealDays: 1, mealAllowance }), from: '2015-06-03', to: '2015-06-03' } as const
    return daysOfAllowance.check(given, law(EVERY_FIGURE), 'CLM').verdict
  }
  expect([one('10000'), one('10001')]).toEqual(['PASS', 'FAIL'])
})

it('R-TRV-05 without allowances, or without an invoice of a night, there is nothing to count', () => {
  expect(found({}).verdict).toBe('NOT_APPLICABLE')
  expect(found({ ...FULL, nights: [night('2015-06-03', { vouched: false })] }).verdict).toBe('NOT_APPLICABLE')
})

it('R-TRV-05 without the rates of the county it is not evaluated, and P-21 is named', () => {
  const finding = found(FULL, law())
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'allowances' } })
  expect(daysOfAllowance.explain(finding, NOTICE).sentence.zh).toContain('参数 P-21')
})
