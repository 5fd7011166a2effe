import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { RECEPTION_TYPES, type FenDigits, type Gift, type GiftKind, type ReceptionType } from '../spending/details.ts'
import type { Parameters as Figures } from './parameters.ts'
import { gifts as rule } from './r-rec-18-gifts.ts'

const { foreignGift, businessSouvenir } = EVERY_FIGURE
const gift = (value: FenDigits, pieces = 1, kind: GiftKind = 'SOUVENIR'): Gift => ({
  kind,
  item: '瓷器',
  pieces,
  value,
})
const found = (type: ReceptionType, gifts: readonly Gift[], parameters: Figures = EVERY_FIGURE, guests = 3) =>
  rule.check(caseOf({ details: reception(guests, 1, type, { gifts }) }), law(parameters), 'PRE')

it.each(RECEPTION_TYPES)('R-REC-18, N-096 cash and securities are never given to %s guests', (type) => {
  for (const kind of ['CASH', 'SECURITIES'] as const)
    for (const value of ['0', '1'] as const)
      expect(found(type, [gift('0'), gift(value, 1, kind)])).toMatchObject({
        verdict: 'FAIL',
        severity: 'BLOCK',
        measured: value,
        limit: '0',
        field: 'application.reception.gifts.1.kind',
      })
})

it('R-REC-18, N-096 official guests get nothing at all, whatever the county has set', () => {
  expect(found('DOMESTIC_OFFICIAL', []).verdict).toBe('PASS')
  for (const kind of ['SOUVENIR', 'LOCAL_PRODUCT'] as const)
    expect(found('DOMESTIC_OFFICIAL', [gift('0', 1, kind)])).toMatchObject({
      verdict: 'FAIL',
      severity: 'BLOCK',
      limit: '0',
      field: 'application.reception.gifts',
    })
})

it('R-REC-18 business guests get nothing while the county has set no limit of souvenirs', () => {
  const finding = found('BUSINESS', [gift('54000')], { foreignGift })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '54000', limit: '0' })
  expect(rule.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '礼品合计 540.00 元,上限 0.00 元:县里没有定商务纪念品上限,商务接待不送礼品。',
      en: 'Gifts worth CNY 540.00; the limit is 0.00: the county has set no limit of souvenirs, so business guests get no gifts.',
    },
    remedy: { zh: '删去这些礼品。', en: 'Take these gifts out.' },
  })
})

it('R-REC-18 with a limit of 100.00 three business guests may get souvenirs worth 300.00, and not a fen more', () => {
  expect(found('BUSINESS', [gift('10000', 3)])).toMatchObject({ verdict: 'PASS', measured: '30000', limit: '30000' })
  expect(found('BUSINESS', [gift('10000', 3), gift('1')])).toMatchObject({ verdict: 'FAIL', measured: '30001' })
})

it('R-REC-18 with a limit of 200.00 three foreign guests may get gifts worth 600.00, and not a fen more', () => {
  expect(found('FOREIGN_GUEST', [gift('20000', 3)], { foreignGift }).verdict).toBe('PASS')
  const finding = found('FOREIGN_GUEST', [gift('20000', 2), gift('20001', 1, 'LOCAL_PRODUCT')], { foreignGift })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '60001', limit: '60000' })
  expect(rule.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '礼品合计 600.01 元,客人 3 人,每人 200.00 元,上限 600.00 元(参数 P-12)。',
      en: 'Gifts worth CNY 600.01 for 3 guests at 200.00 each; the limit is 600.00 (parameter P-12).',
    },
    remedy: { zh: '减少 0.01 元。', en: 'Give CNY 0.01 less.' },
  })
})

it('R-REC-18, N-094 without a figure gifts to foreign guests are not evaluated; no gifts pass without one', () => {
  const finding = found('FOREIGN_GUEST', [gift('1')], { businessSouvenir })
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', severity: 'BLOCK', inputs: { missing: 'foreignGift' } })
  expect(rule.explain(finding, NOTICE).sentence.zh).toContain('外宾礼品上限')
  expect(found('FOREIGN_GUEST', [], {}).verdict).toBe('PASS')
})

it('R-REC-18 passes exactly when all gifts together are worth no more than the limit of all guests together', () => {
  const some = fc.record({ pieces: fc.integer({ min: 1, max: 9 }), value: fc.integer({ min: 0, max: 12_000 }) })
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 6 }), (list, guests) => {
      const given = list.map(({ pieces, value }) => gift(`${BigInt(value)}`, pieces))
      const worth = list.reduce((sum, { pieces, value }) => sum + pieces * value, 0)
      expect(found('BUSINESS', given, EVERY_FIGURE, guests).verdict).toBe(worth <= guests * 10_000 ? 'PASS' : 'FAIL')
    }),
  )
})

it('R-REC-18 figures that the form will refuse are worth nothing yet, and break nothing', () => {
  for (const [value, pieces] of [
    ['', 1],
    ['12.5', 1],
    ['-1', 1],
    ['100', 2.5],
  ] as const)
    expect(found('BUSINESS', [gift(value as FenDigits, pieces), gift('100')]).measured).toBe('100')
})

it('R-REC-18 the words say why cash and why official gifts are out, and what passed', () => {
  const said = (...given: Parameters<typeof found>) => rule.explain(found(...given), NOTICE).sentence
  expect(said('FOREIGN_GUEST', [gift('50000', 2, 'CASH'), gift('1')]).zh).toBe(
    '礼品合计 1,000.00 元,上限 0.00 元:礼金和有价证券以任何名义都不得赠送。',
  )
  expect(said('DOMESTIC_OFFICIAL', [gift('100')]).zh).toContain('公务接待不送礼品、纪念品和土特产')
  expect(said('BUSINESS', [])).toEqual({ zh: '没有安排礼品。', en: 'No gifts are given.' })
  expect(said('BUSINESS', [gift('100')]).en).toBe(
    'Gifts worth CNY 1.00 for 3 guests at 100.00 each; the limit is 300.00 (parameter P-13).',
  )
})

it('R-REC-18 a trip gives no gifts to guests, and no decision passes over the rule', () => {
  expect(rule.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(rule.overridable).toBe(false)
})
