import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { purchase } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law, UNRELATED } from '../../test/people.ts'
import { fen } from '../money.ts'
import { PROCUREMENT_WAYS, type OtherDetails, type ProcurementWay } from '../spending/details.ts'
import { procurement } from './r-bud-07-procurement.ts'

const bought = (way: ProcurementWay, inCatalogue = false) => ({
  procurement: { way, supplier: '演示印务', inCatalogue },
})
const cost = (price: bigint, pieces = 1) => ({ items: [{ what: '项目手册', pieces, price: `${price}` as const }] })
const found = (details: Partial<OtherDetails>, toSupplier = 0n, book = law(EVERY_FIGURE)) =>
  procurement.check(
    caseOf({ details: purchase(details), related: { ...UNRELATED, toSupplier: fen(toSupplier) } }),
    book,
    'PRE',
  )

it('R-BUD-07, N-094 a direct purchase below 10,000 yuan passes, one of 10,000 yuan needs a reason', () => {
  expect(found({ ...bought('DIRECT'), ...cost(999_999n) }).verdict).toBe('PASS')
  const finding = found({ ...bought('DIRECT'), ...cost(1_000_000n) })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', field: 'application.other.procurement.way' })
  expect(procurement.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '直接购买 10,000.00 元,达到限额 10,000.00 元(参数 P-15),须经采购程序。',
      en: 'Bought directly for CNY 10,000.00, it reaches the threshold of 10,000.00 (parameter P-15) and needs a procurement procedure.',
    },
    remedy: { zh: '改用规定的采购方式,或写明理由。', en: 'Buy it the way that is laid down, or give a reason.' },
  })
})

it('R-BUD-07 purchases from one supplier count together, and the words speak of splitting', () => {
  expect(found({ ...bought('DIRECT'), ...cost(100_000n) }, 899_999n).verdict).toBe('PASS')
  const finding = found({ ...bought('DIRECT'), ...cost(100_000n) }, 900_000n)
  expect(finding).toMatchObject({ verdict: 'FAIL', measured: '1000000', limit: '1000000' })
  expect(procurement.explain(finding, NOTICE).sentence).toEqual({
    zh: '本次 1,000.00 元,30 天内向同一供应商共 10,000.00 元,达到限额 10,000.00 元(参数 P-15),有化整为零之嫌。',
    en: 'This is CNY 1,000.00; within 30 days 10,000.00 goes to the same supplier and reaches the threshold of 10,000.00 (parameter P-15): it looks like splitting.',
  })
})

it('R-BUD-07 pieces times price is what is bought; without items the amount counts, and without a way it is direct', () => {
  expect(found({ ...cost(100n, 10_000) })).toMatchObject({
    ...{ verdict: 'FAIL', measured: '1000000' },
    field: 'application.other.procurement',
  })
  expect(found({ items: [] })).toMatchObject({ verdict: 'PASS', measured: '60000' })
})

it.each(PROCUREMENT_WAYS)('R-BUD-07 by %s: what the catalogue names, and what is dear', (way) => {
  const central = way === 'CENTRAL' || way === 'FRAMEWORK'
  expect(found(bought(way, true)).verdict).toBe(central ? 'PASS' : 'FAIL')
  expect(found({ ...bought(way), ...cost(9_000_000n) }).verdict).toBe(way === 'DIRECT' ? 'FAIL' : 'PASS')
})

it('R-BUD-07 the words for the catalogue and for a pass', () => {
  const said = (...about: Parameters<typeof found>) => procurement.explain(found(...about), NOTICE).sentence.zh
  expect(said(bought('QUOTATION', true))).toBe('属于集中采购目录,没有集中采购或走框架协议。')
  expect(said(bought('OPEN_TENDER'))).toBe('已经采购程序。')
  expect(said(bought('DIRECT'))).toBe('直接购买 480.00 元,未达限额 10,000.00 元(参数 P-15)。')
})

it('R-BUD-07 a direct purchase passes exactly where all of it together stays below the threshold', () => {
  const money = fc.bigInt({ min: 0n, max: 1_200_000n })
  fc.assert(
    fc.property(money, money, (own, elsewhere) => {
      const { verdict } = found({ ...bought('DIRECT'), ...cost(own) }, elsewhere)
      expect(verdict).toBe(own + elsewhere < 1_000_000n ? 'PASS' : 'FAIL')
    }),
  )
})

it('R-BUD-07 is not evaluated without the threshold, nor without the books; the catalogue needs neither', () => {
  expect(found({}, 0n, law())).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'procurement' } })
  const unread = procurement.check(caseOf({ details: purchase(), related: null }), law(EVERY_FIGURE), 'PRE')
  expect(unread).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'matters' } })
  expect(procurement.explain(unread, NOTICE).sentence.zh).toBe('没有查到其他事项的情况,未评估;这不等于通过。')
  expect(found(bought('DIRECT', true), 0n, law()).verdict).toBe('FAIL')
})

it('R-BUD-07 a reward buys nothing, and a trip neither', () => {
  const reward = { items: [], beneficiaries: [{ kind: 'UNIT', what: '先进单位' }] } as const
  expect(found(reward).verdict).toBe('NOT_APPLICABLE')
  expect(found({ ...reward, ...bought('DIRECT') }).verdict).toBe('PASS')
  expect(procurement.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
