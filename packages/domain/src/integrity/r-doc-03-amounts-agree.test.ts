import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimCase, meetingCase, receptionCase, tripCase } from '../../test/case.ts'
import { billLine, leg, meal, night, voucher } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { amountsAgree } from './r-doc-03-amounts-agree.ts'
import type { Case } from './rule.ts'

const found = (given: Case) => amountsAgree.check(given, law(), 'CLM')
const vouched = (...shares: bigint[]) => ({
  vouchers: shares.map((share) => voucher({ amount: '90000', share: `${share}` })),
})

it('R-DOC-03 vouchers, lines and the claim agree on 500 yuan, for every kind of matter', () => {
  const bill = [billLine({ kind: 'MATERIAL', item: '项目手册' })]
  const other: Case = {
    ...tripCase(),
    details: { kind: 'OTHER', items: [], procurement: null, beneficiaries: [], legalBasis: null },
    claim: claimCase({ expenses: { kind: 'OTHER', acceptance: null, bill } }),
  }
  for (const given of [receptionCase(), meetingCase(), tripCase(), other]) {
    expect(found(given).verdict).toBe('PASS')
    for (const amount of [49_999n, 50_001n]) expect(found({ ...given, amount: fen(amount) }).verdict).toBe('FAIL')
  }
  expect(amountsAgree.explain(found(other), NOTICE).sentence.zh).toBe('票据、明细与报销金额一致,都是 500.00 元。')
})

it('R-DOC-03, N-096 the share that is claimed counts, not what the voucher is made out for', () => {
  expect(found(receptionCase({ claim: vouched(20_000n, 30_000n) })).verdict).toBe('PASS')
  const finding = found(receptionCase({ claim: vouched(20_000n, 30_001n) }))
  expect(finding).toMatchObject({ severity: 'BLOCK', measured: '50001', limit: '50000', inputs: { sum: 'VOUCHERS' } })
  expect(amountsAgree.explain(finding, NOTICE).sentence).toEqual({
    zh: '票据(含补助)合计 500.01 元,报销金额 500.00 元,对不上。',
    en: 'The vouchers, with allowances, come to CNY 500.01, and not to the amount claimed, 500.00.',
  })
})

it('R-DOC-03 a claim without a single voucher agrees only where it is all allowances', () => {
  expect(found(receptionCase({ claim: vouched() })).verdict).toBe('FAIL')
  const allowances = { legs: [], nights: [], mealAllowance: '30000', localAllowance: '20000' } as const
  expect(found(tripCase(vouched(), allowances)).verdict).toBe('PASS')
})

it('R-DOC-03 the lines of the bill come to the amount as well', () => {
  const finding = found(receptionCase({ spent: { bill: [billLine(), billLine({ amount: '1' })] } }))
  expect(finding).toMatchObject({ verdict: 'FAIL', measured: '50001', field: 'amount', inputs: { sum: 'LINES' } })
  expect(amountsAgree.explain(finding, NOTICE).remedy?.zh).toContain('逐行核对')
})

it('R-DOC-03 meals are part of the bill: they may be all of it, and no more', () => {
  const bill = [billLine({ amount: '30000' }), billLine({ kind: 'ROOM_HIRE', item: '会议室', amount: '20000' })]
  const eaten = (amount: `${bigint}`) => found(receptionCase({ spent: { bill, meals: [meal(11, { amount })] } }))
  expect([eaten('30000').verdict, eaten('50000').verdict]).toEqual(['PASS', 'PASS'])
  expect(eaten('50001')).toMatchObject({ verdict: 'FAIL', field: 'reception.meals' })
  expect(amountsAgree.explain(eaten('50001'), NOTICE).sentence).toEqual({
    zh: '各餐合计 500.01 元,水单合计 500.00 元,对不上。',
    en: 'The meals come to CNY 500.01, more than the bill, which has 500.00.',
  })
})

it('R-DOC-03 a trip comes to its journeys, nights, allowances and bill; vouchers stand for all but the allowances', () => {
  const money = fc.bigInt({ min: 0n, max: 100_000n })
  fc.assert(
    fc.property(
      money,
      money,
      money,
      money,
      money,
      fc.constantFrom(-1n, 0n, 1n),
      (rail, hotel, meals, local, fee, off) => {
        const spent = {
          legs: [leg('2015-06-15', '澄川', '厦门', { amount: `${rail}` })],
          nights: [night('2015-06-15', { amount: `${hotel}` })],
          mealAllowance: `${meals}`,
          localAllowance: `${local}`,
          bill: [billLine({ amount: `${fee}` })],
        } as const
        const amount = fen(rail + hotel + meals + local + fee)
        const given = { ...tripCase(vouched(rail + hotel + fee), spent), amount }
        expect(found(given).verdict).toBe('PASS')
        expect(found({ ...given, amount: fen(amount + off) }).verdict).toBe(off === 0n ? 'PASS' : 'FAIL')
      },
    ),
  )
})
