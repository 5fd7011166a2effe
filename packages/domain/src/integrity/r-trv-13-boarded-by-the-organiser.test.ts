import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { boardedByTheOrganiser } from './r-trv-13-boarded-by-the-organiser.ts'

const FULL = { mealDays: 3, mealAllowance: '30000', localDays: 3, localAllowance: '24000' } as const
const found = (spent: Partial<TravelExpenses>, book = law(EVERY_FIGURE)) =>
  boardedByTheOrganiser.check(tripCase({}, { hostDays: ['2015-06-16'], ...spent }), book, 'CLM')

it('R-TRV-13, N-098 a day with the organiser has neither allowance', () => {
  const left = { mealDays: 2, mealAllowance: '20000', localDays: 2, localAllowance: '16000' } as const
  expect(found(left)).toMatchObject({ verdict: 'PASS', measured: '36000', limit: '36000' })
  expect(found({ ...left, mealDays: 3, mealAllowance: '20001' }).excess).toBe('1')
  const finding = found(FULL)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', excess: '18000', field: 'travel.mealAllowance' })
  expect(boardedByTheOrganiser.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '出差 3 天,其中 1 天由主办方安排食宿,报补助 540.00 元(参数 P-21),其余日子可报 360.00 元,多报 180.00 元。',
      en: 'Days of the trip: 3, with board from the organiser: 1; allowances of CNY 540.00 are claimed (parameter P-21), and the other days allow 360.00: 180.00 too much.',
    },
    remedy: { zh: '财务审核至少核减 180.00 元。', en: 'The review cuts at least 180.00.' },
  })
  expect(boardedByTheOrganiser.explain(found(left), NOTICE).sentence.zh).toBe(
    '出差 3 天,其中 1 天由主办方安排食宿,报补助 360.00 元(参数 P-21),没有重复领取。',
  )
})

it('R-TRV-13 too much for local transport alone is told there', () => {
  expect(found({ localDays: 3, localAllowance: '24000' })).toMatchObject({
    excess: '8000',
    field: 'travel.localAllowance',
  })
})

it('R-TRV-13 a day that had an official car as well is taken off once, by R-TRV-06', () => {
  expect(found({ ...FULL, carDays: ['2015-06-16'] })).toMatchObject({ measured: '46000', excess: '10000' })
})

it('R-TRV-13 without the organiser, or without allowances, it does not apply', () => {
  expect(found({ ...FULL, hostDays: [] }).verdict).toBe('NOT_APPLICABLE')
  expect(found({}).verdict).toBe('NOT_APPLICABLE')
})

it('R-TRV-13 without the rates of the county it is not evaluated', () => {
  expect(found(FULL, law())).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'allowances' } })
})
