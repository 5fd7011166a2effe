import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { FenDigits } from '../spending/details.ts'
import type { Night } from '../spending/expenses.ts'
import { lodgingLimit } from './r-trv-03-lodging-limit.ts'

const found = (nights: readonly Night[], book = law(EVERY_FIGURE)) =>
  lodgingLimit.check(tripCase({}, { nights }), book, 'CLM')
const two = (amount: FenDigits, more: Partial<Night> = {}) => [
  night('2015-06-15', { amount, ...more }),
  night('2015-06-16', { amount, ...more }),
]

it('R-TRV-03, N-098 two nights at 400 under a limit of 310 leave 620, and 180 is an excess', () => {
  const finding = found(two('40000'))
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '80000', limit: '62000' })
  expect(finding).toMatchObject({ excess: '18000', field: 'travel.nights.0.amount' })
  expect(lodgingLimit.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '住宿 2 晚 800.00 元,标准内 620.00 元(参数 P-20),超出 180.00 元由个人负担。',
      en: 'Nights: 2, for CNY 800.00, of which 620.00 is within the limits (parameter P-20): the traveller bears 180.00.',
    },
    remedy: { zh: '财务审核至少核减 180.00 元。', en: 'The review cuts at least 180.00.' },
  })
})

it('R-TRV-03 the limit itself passes, one fen more does not, at the night that has it', () => {
  expect(found(two('31000'))).toMatchObject({ verdict: 'PASS', excess: null })
  const nights = [night('2015-06-15', { amount: '31000' }), night('2015-06-16', { amount: '31001' })]
  expect(found(nights)).toMatchObject({ verdict: 'FAIL', excess: '1', field: 'travel.nights.1.amount' })
})

it('R-TRV-03 a cheap night does not make room for a dear one', () => {
  const nights = [night('2015-06-15', { amount: '10000' }), night('2015-06-16', { amount: '40000' })]
  expect(found(nights)).toMatchObject({ verdict: 'FAIL', excess: '9000' })
})

it.each([
  ['上海市', '35000'],
  ['深圳', '33000'],
  ['厦门', '31000'],
])('R-TRV-03, N-094 a night in %s may cost %s fen', (city, cap) => {
  expect(found([night('2015-06-15', { city, amount: cap as FenDigits })]).verdict).toBe('PASS')
  expect(found([night('2015-06-15', { city, amount: `${BigInt(cap) + 1n}` })]).excess).toBe('1')
})

it('R-TRV-03 nights under way, with a host or at home are no lodging', () => {
  for (const kind of ['IN_TRANSIT', 'HOST', 'HOME'] as const)
    expect(found(two('90000', { kind })).verdict).toBe('NOT_APPLICABLE')
})

it('R-TRV-03 a trip of which a night has no invoice is left to R-TRV-04', () => {
  expect(found([...two('40000'), night('2015-06-14', { vouched: false })]).verdict).toBe('NOT_APPLICABLE')
})

it('R-TRV-03 without the limits of the county it is not evaluated, and P-20 is named', () => {
  const finding = found(two('15000'), law())
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'lodging' } })
  expect(lodgingLimit.explain(finding, NOTICE).sentence.zh).toContain('参数 P-20')
})

it('R-TRV-03 the words of a pass have the sums', () => {
  expect(lodgingLimit.explain(found(two('15000')), NOTICE)).toEqual({
    sentence: {
      zh: '住宿 2 晚 300.00 元,标准内 300.00 元(参数 P-20),在标准内。',
      en: 'Nights: 2, for CNY 300.00, of which 300.00 is within the limits (parameter P-20), within the limit.',
    },
    remedy: null,
  })
})
