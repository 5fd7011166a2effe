import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { purchase } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law, UNRELATED } from '../../test/people.ts'
import { fen } from '../money.ts'
import { PROCUREMENT_WAYS, type OtherDetails, type ProcurementWay } from '../spending/details.ts'
import { procurement } from './r-bud-07-procurement.ts'
import { REWARD } from './reward.ts'
import type { Case } from './rule.ts'

/** From 10,000 yuan up purchases are put to competition; those of 30 days count together. */
const LIMIT = 1_000_000n
const bought = (way: ProcurementWay, inCatalogue = false) => ({ way, supplier: '演示印务', inCatalogue })
const items = (amount: bigint) => [{ what: '项目手册', pieces: 1, price: `${amount}` as const }]
const given = (own: bigint, others = 0n, way: ProcurementWay | null = 'DIRECT', more: Partial<OtherDetails> = {}) =>
  caseOf({
    use: 'OTHER',
    details: purchase({ items: items(own), procurement: way && bought(way), ...more }),
    related: { ...UNRELATED, toSupplier: fen(others) },
  })
const check = (one: Case, figures = EVERY_FIGURE) => procurement.check(one, law(figures), 'PRE')
const words = (one: Case) => procurement.explain(check(one), NOTICE)

it('R-BUD-07, N-094 a direct purchase stays below the limit, to the fen', () => {
  expect(check(given(LIMIT - 1n))).toMatchObject({ verdict: 'PASS', measured: '999999', limit: '1000000' })
  expect(check(given(LIMIT))).toMatchObject({
    verdict: 'FAIL',
    severity: 'JUST',
    measured: '1000000',
    field: 'application.other.procurement.way',
    inputs: { fault: 'LIMIT' },
  })
})

it.each(PROCUREMENT_WAYS)('R-BUD-07 from the limit up a purchase by %s passes unless it is direct', (way) => {
  expect(check(given(LIMIT, 0n, way)).verdict).toBe(way === 'DIRECT' ? 'FAIL' : 'PASS')
})

it('R-BUD-07 a purchase that does not say how it is bought is a direct one', () => {
  expect(check(given(LIMIT, 0n, null))).toMatchObject({ verdict: 'FAIL', field: 'application.other.procurement' })
  expect(check(given(LIMIT - 1n, 0n, null)).verdict).toBe('PASS')
})

it('R-BUD-07, N-096 small purchases that together reach the limit are splitting, and the words say so', () => {
  expect(check(given(400_000n, 599_999n)).verdict).toBe('PASS')
  expect(check(given(400_000n, 600_000n))).toMatchObject({ verdict: 'FAIL', inputs: { fault: 'SPLIT' } })
  expect(words(given(400_000n, 600_000n))).toEqual({
    sentence: {
      zh: '本次 4,000.00 元不到限额,连同 30 天内同一供应商的 6,000.00 元共 10,000.00 元,已达限额 10,000.00 元(参数 P-15),属化整为零。',
      en: 'CNY 4,000.00 alone stays under the limit; with 6,000.00 to the same supplier within 30 days it makes 10,000.00 and reaches the limit of 10,000.00 (parameter P-15): this is splitting.',
    },
    remedy: {
      zh: '改走询价、招标或集中采购,或写明理由。',
      en: 'Buy by quotations, tender or central purchasing, or give a reason.',
    },
  })
  expect(check(given(400_000n, 600_000n, 'QUOTATION')).verdict).toBe('PASS')
})

it('R-BUD-07 a large purchase is not called splitting because there were others', () => {
  const { sentence } = words(given(LIMIT, 600_000n))
  expect(sentence).toEqual({
    zh: '采购 10,000.00 元,已达限额 10,000.00 元(参数 P-15),不得直接购买。',
    en: 'The purchase of CNY 10,000.00 reaches the limit of 10,000.00 (parameter P-15) and cannot be direct.',
  })
})

it('R-BUD-07 items count by their pieces, and the amount where there are none', () => {
  const several = [
    { what: '展板', pieces: 3, price: '300000' as const },
    { what: '手册', pieces: 1, price: '99999' as const },
  ]
  expect(check(given(0n, 0n, 'DIRECT', { items: several }))).toMatchObject({ verdict: 'PASS', measured: '999999' })
  const amount = { ...given(0n, 0n, 'DIRECT', { items: [] }), amount: fen(LIMIT) }
  expect(check(amount)).toMatchObject({ verdict: 'FAIL', measured: '1000000' })
})

it.each(PROCUREMENT_WAYS)(
  'R-BUD-07 what the catalogue names is bought centrally or by framework contract: %s',
  (way) => {
    const central = way === 'CENTRAL' || way === 'FRAMEWORK'
    const one = given(1n, 0n, way, { procurement: bought(way, true) })
    for (const figures of [EVERY_FIGURE, {} as typeof EVERY_FIGURE]) {
      const finding = check(one, figures)
      expect(finding.verdict === 'FAIL').toBe(!central)
      if (!central) expect(finding).toMatchObject({ severity: 'JUST', measured: way, inputs: { fault: 'CATALOGUE' } })
    }
  },
)

it('R-BUD-07 the words of a purchase outside the catalogue way, and of one that passes', () => {
  expect(words(given(1n, 0n, 'QUOTATION', { procurement: bought('QUOTATION', true) }))).toEqual({
    sentence: {
      zh: '属集中采购目录,采购方式却是询价;须为集中采购或协议供货。',
      en: 'The catalogue names it, yet it is bought by quotations; it must be central purchasing or a framework contract.',
    },
    remedy: {
      zh: '改走集中采购或协议供货,或写明理由。',
      en: 'Buy it centrally or by framework contract, or give a reason.',
    },
  })
  expect(words(given(48_000n, 10_000n))).toEqual({
    sentence: {
      zh: '本次 480.00 元,30 天内同一供应商另有 100.00 元,限额 10,000.00 元(参数 P-15),采购方式为直接购买。',
      en: 'This comes to CNY 480.00, other purchases from the supplier within 30 days to 100.00; the limit is 10,000.00 (parameter P-15), bought by direct purchase.',
    },
    remedy: null,
  })
})

it('R-BUD-07 without the limit of the county, or without the books, it is not evaluated, and the words say which', () => {
  const [figure, books] = [procurement.check(given(1n), law(), 'PRE'), check({ ...given(1n), related: null })]
  expect(figure).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'procurement' } })
  expect(procurement.explain(figure, NOTICE).sentence.zh).toContain('P-15')
  expect(books).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'matters' } })
  expect(procurement.explain(books, NOTICE)).toEqual({
    sentence: {
      zh: '没有查到其他事项的情况,未评估;这不等于通过。',
      en: 'Not evaluated: what other matters say is not known here. This is not a pass.',
    },
    remedy: { zh: '由办公系统查账后再评估。', en: 'The office system looks it up in the books and judges again.' },
  })
})

it('R-BUD-07 a reward buys nothing, unless it names items or a supplier; a trip is no purchase', () => {
  const reward = (more: Partial<OtherDetails>) => ({
    ...given(0n, 0n, null, { items: [], ...more }),
    use: REWARD,
    amount: fen(LIMIT),
  })
  expect(check(reward({})).verdict).toBe('NOT_APPLICABLE')
  expect(check(reward({ items: items(LIMIT) })).verdict).toBe('FAIL')
  expect(check(reward({ procurement: bought('DIRECT') })).verdict).toBe('FAIL')
  expect(check(caseOf()).verdict).toBe('NOT_APPLICABLE')
})

it('R-BUD-07 however a sum is split among purchases from one supplier, the last of them is told', () => {
  const part = fc.bigInt({ min: 1n, max: LIMIT - 1n })
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
      const sum = parts.reduce((all, one) => all + one, 0n)
      const last = parts.at(-1)!
      expect(check(given(last, sum - last)).verdict).toBe(sum >= LIMIT ? 'FAIL' : 'PASS')
    }),
  )
})
