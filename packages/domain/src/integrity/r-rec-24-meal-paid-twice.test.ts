import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law, UNRELATED_CLAIM } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { mealPaidTwice } from './r-rec-24-meal-paid-twice.ts'

const found = (meals: number | null, spent: Partial<TravelExpenses> = {}, book = law(EVERY_FIGURE)) => {
  const related = meals === null ? null : { ...UNRELATED_CLAIM, mealsAtReceptions: meals }
  const full = { mealDays: 3, mealAllowance: '30000' as const, ...spent }
  return mealPaidTwice.check(tripCase({ related }, full), book, 'CLM')
}

it('R-REC-24, N-097, N-098 a meal at a reception is a third of a day of allowance, rounded up to the fen', () => {
  expect(found(0)).toMatchObject({ verdict: 'PASS', excess: null })
  const finding = found(1)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'travel.mealAllowance', excess: '3334' })
  expect(mealPaidTwice.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '途中参加接待用餐 1 次,伙食补助报 300.00 元,扣除后可报 266.66 元(参数 P-21),多报 33.34 元。',
      en: 'Meals at receptions during the trip: 1; CNY 300.00 of meal subsidy is claimed and 266.66 is left without them (parameter P-21): 33.34 too much.',
    },
    remedy: { zh: '财务审核至少核减 33.34 元。', en: 'The review cuts at least 33.34.' },
  })
})

it('R-REC-24 whoever left the meal out already is cut no further, and one fen more is', () => {
  expect(found(1, { mealAllowance: '26666' })).toMatchObject({ verdict: 'PASS', limit: '26666' })
  expect(found(1, { mealAllowance: '26667' }).excess).toBe('1')
  expect(mealPaidTwice.explain(found(1, { mealAllowance: '26666' }), NOTICE).sentence.zh).toBe(
    '途中参加接待用餐 1 次,没有重复领补助。',
  )
})

it('R-REC-24 no more is cut than is claimed, and what other rules cut is not cut again', () => {
  expect(found(30).excess).toBe('30000')
  expect(found(1, { mealDays: 4, mealAllowance: '40000' })).toMatchObject({ measured: '30000', excess: '3334' })
  expect(found(1, { hostDays: ['2015-06-15'] })).toMatchObject({ measured: '20000', excess: '3334' })
})

it('R-REC-24 without a meal allowance, or without an invoice of a night, it does not apply', () => {
  expect(found(1, { mealDays: 0, mealAllowance: '0' }).verdict).toBe('NOT_APPLICABLE')
  expect(found(1, { nights: [night('2015-06-15', { vouched: false })] }).verdict).toBe('NOT_APPLICABLE')
})

it('R-REC-24 is not evaluated without the books, nor without the rates where there was such a meal', () => {
  expect(found(null)).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'books' } })
  expect(found(1, {}, law())).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'allowances' } })
  expect(found(0, {}, law()).verdict).toBe('PASS')
})
