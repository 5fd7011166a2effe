import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { carAndAllowance } from './r-trv-06-car-and-allowance.ts'

const found = (spent: Partial<TravelExpenses>, book = law(EVERY_FIGURE)) =>
  carAndAllowance.check(tripCase({}, { carDays: ['2015-06-15'], ...spent }), book, 'CLM')

it('R-TRV-06, N-098 one day of three with an official car leaves two days of allowance', () => {
  expect(found({ localDays: 2, localAllowance: '16000' })).toMatchObject({ verdict: 'PASS', limit: '16000' })
  const finding = found({ localDays: 3, localAllowance: '24000' })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'travel.localAllowance', excess: '8000' })
  expect(carAndAllowance.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '出差 3 天,其中 1 天用公车,市内交通补助报 240.00 元,其余日子可报 160.00 元(参数 P-21),多报 80.00 元。',
      en: 'Days of the trip: 3, with an official car: 1; CNY 240.00 is claimed for local transport, and the other days allow 160.00 (parameter P-21): 80.00 too much.',
    },
    remedy: { zh: '财务审核至少核减 80.00 元。', en: 'The review cuts at least 80.00.' },
  })
})

it('R-TRV-06 one fen above the days without a car is an excess of one fen', () => {
  expect(found({ localDays: 3, localAllowance: '16001' }).excess).toBe('1')
})

it('R-TRV-06 a car on every day leaves nothing; a day is one day however often it is listed, and only if it is of the trip', () => {
  const every = { localDays: 3, localAllowance: '24000' } as const
  expect(found({ ...every, carDays: ['2015-06-15', '2015-06-16', '2015-06-17'] }).excess).toBe('24000')
  expect(found({ ...every, carDays: ['2015-06-15', '2015-06-15'] }).excess).toBe('8000')
  expect(found({ ...every, carDays: ['2015-06-14'] }).verdict).toBe('PASS')
})

it('R-TRV-06 what is above the calendar is left to R-TRV-05', () => {
  expect(found({ localDays: 4, localAllowance: '32000' })).toMatchObject({ measured: '24000', excess: '8000' })
})

it('R-TRV-06 without a car, or without an allowance for local transport, it does not apply', () => {
  expect(found({ carDays: [], localDays: 3, localAllowance: '24000' }).verdict).toBe('NOT_APPLICABLE')
  expect(found({ localDays: 3 }).verdict).toBe('NOT_APPLICABLE')
})

it('R-TRV-06 without the rates of the county it is not evaluated', () => {
  const finding = found({ localDays: 1, localAllowance: '8000' }, law())
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'allowances' } })
})
