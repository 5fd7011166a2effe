import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { GIFT_KINDS, RECEPTION_TYPES, type Gift, type ReceptionType } from '../spending/details.ts'
import { gifts } from './r-rec-18-gifts.ts'

const gift = (more: Partial<Gift> = {}): Gift => ({
  kind: 'SOUVENIR',
  item: '磁州窑',
  pieces: 1,
  value: '100',
  ...more,
})
const found = (type: ReceptionType, given: readonly Gift[], book = law(EVERY_FIGURE)) =>
  gifts.check(caseOf({ details: reception(6, 3, type, { gifts: given }) }), book, 'PRE')
const billed = (type: ReceptionType, amount: bigint, book = law(EVERY_FIGURE)) => {
  const bill = [billLine(), billLine({ kind: 'GIFT', item: '磁州窑', amount: `${amount}` })]
  return gifts.check(receptionCase({ type, spent: { bill } }), book, 'CLM')
}

it.each(RECEPTION_TYPES)(
  'R-REC-18, N-097, N-099 at a reception of the kind %s nobody gets cash or securities',
  (type) => {
    for (const kind of ['CASH', 'SECURITIES'] as const)
      expect(found(type, [gift(), gift({ kind })])).toMatchObject({
        ...{ verdict: 'FAIL', severity: 'BLOCK' },
        field: expect.stringMatching(/gifts\.1\.kind$/) as string,
      })
    expect(found(type, []).verdict).toBe('PASS')
  },
)

it('R-REC-18 official guests get nothing at all', () => {
  for (const kind of GIFT_KINDS) expect(found('DOMESTIC_OFFICIAL', [gift({ kind })]).verdict).toBe('FAIL')
  expect(gifts.explain(found('DOMESTIC_OFFICIAL', [gift()]), NOTICE)).toEqual({
    sentence: { zh: '公务接待不得赠送礼品。', en: 'Official receptions give no gifts.' },
    remedy: { zh: '取消礼品。', en: 'Give no gifts.' },
  })
})

it('R-REC-18, N-094 six foreign guests may get 200 yuan each, and not one fen more', () => {
  expect(found('FOREIGN_GUEST', [gift({ pieces: 6, value: '20000' })]).verdict).toBe('PASS')
  const finding = found('FOREIGN_GUEST', [gift({ pieces: 6, value: '20000' }), gift({ value: '1' })])
  expect(finding).toMatchObject({ verdict: 'FAIL', measured: '120001', limit: '120000' })
  expect(gifts.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '礼品 1,200.01 元,客人 6 人,每人 200.00 元,上限 1,200.00 元(参数 P-12)。',
      en: 'Gifts come to CNY 1,200.01; guests: 6, at 200.00 for each the limit is 1,200.00 (parameter P-12).',
    },
    remedy: { zh: '减少礼品或降低价值。', en: 'Give fewer or cheaper gifts.' },
  })
})

it('R-REC-18 business guests get a souvenir only where the county has set a limit, and no local products', () => {
  const souvenirs = [gift({ pieces: 6, value: '10000' })]
  expect(found('BUSINESS', souvenirs).verdict).toBe('PASS')
  expect(found('BUSINESS', [gift({ pieces: 6, value: '10001' })]).verdict).toBe('FAIL')
  expect(found('BUSINESS', souvenirs, law()).verdict).toBe('FAIL')
  const product = found('BUSINESS', [gift(), gift({ kind: 'LOCAL_PRODUCT' })])
  expect(product).toMatchObject({ verdict: 'FAIL', field: 'application.reception.gifts.1.kind' })
  expect(gifts.explain(product, NOTICE).sentence.zh).toBe('商务接待只可送县里定有标准的纪念品。')
})

it('R-REC-18 at the claim the lines of the bill count, with the guests of the list', () => {
  expect(billed('DOMESTIC_OFFICIAL', 1n)).toMatchObject({ verdict: 'FAIL', field: 'reception.bill.1.kind' })
  expect([billed('FOREIGN_GUEST', 160_000n).verdict, billed('FOREIGN_GUEST', 160_001n).verdict]).toEqual([
    'PASS',
    'FAIL',
  ])
  expect(billed('BUSINESS', 54_000n, law()).verdict).toBe('FAIL')
  const planned = { gifts: [gift({ kind: 'CASH' })] }
  expect(gifts.check(receptionCase({ planned }), law(), 'CLM').verdict).toBe('PASS')
})

it('R-REC-18 gifts to foreign guests are not evaluated without their limit; no gifts need none', () => {
  expect(found('FOREIGN_GUEST', [gift()], law())).toMatchObject({
    verdict: 'NOT_EVALUATED',
    inputs: { missing: 'foreignGift' },
  })
  expect(found('FOREIGN_GUEST', [], law()).verdict).toBe('PASS')
  expect(gifts.explain(found('BUSINESS', []), NOTICE).sentence.zh).toBe('没有礼品。')
  expect(gifts.explain(found('BUSINESS', [gift()]), NOTICE).sentence.zh).toBe(
    '礼品 1.00 元,客人 6 人,每人 100.00 元,上限 600.00 元(参数 P-13)。',
  )
})
