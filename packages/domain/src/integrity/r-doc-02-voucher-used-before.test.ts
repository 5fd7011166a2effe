import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { voucher } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, UNRELATED_CLAIM } from '../../test/people.ts'
import { fen } from '../money.ts'
import type { Voucher } from '../spending/expenses.ts'
import { voucherUsedBefore } from './r-doc-02-voucher-used-before.ts'

const found = (vouchers: readonly Voucher[], elsewhere: readonly bigint[] | null = vouchers.map(() => 0n)) => {
  const related = elsewhere && { ...UNRELATED_CLAIM, sharedElsewhere: elsewhere.map(fen) }
  return voucherUsedBefore.check(tripCase({ vouchers, related }), law(), 'CLM')
}
const other = voucher({ number: '00001235' })

it('R-DOC-02, N-096 a voucher that stands in the claim twice is blocked at its second row', () => {
  const finding = found([other, voucher(), voucher()])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'vouchers.2.number', measured: '2' })
  expect(voucherUsedBefore.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '票据 00001234 在本单出现 2 次,上限 1 次。',
      en: 'The voucher 00001234 stands in this claim 2 times; the limit is 1.',
    },
    remedy: { zh: '重复的行删去,每张票据只列一次。', en: 'Take the repeated row out; list each voucher once.' },
  })
})

it.each(['00 001234', '0000123４', ' 00001234 '])('R-DOC-02 %j is the number 00001234', (number) => {
  expect(found([voucher(), voucher({ number })]).verdict).toBe('FAIL')
})

it('R-DOC-02 another number, or the same number of another book of invoices, is another voucher', () => {
  expect(found([voucher(), other]).verdict).toBe('PASS')
  expect(found([voucher(), voucher({ code: '1300151321' })]).verdict).toBe('PASS')
  expect(found([voucher({ code: null }), voucher({ code: null })]).verdict).toBe('FAIL')
})

it('R-DOC-02 code and number are not run together', () => {
  expect(found([voucher({ code: '13', number: '001' }), voucher({ code: '130', number: '01' })]).verdict).toBe('PASS')
})

it('R-DOC-02 claims may share a voucher up to what it is made out for, and not one fen more', () => {
  const shared = voucher({ amount: '50000', share: '20000' })
  expect(found([other, shared], [0n, 30_000n]).verdict).toBe('PASS')
  const finding = found([other, shared], [0n, 30_001n])
  expect(finding).toMatchObject({ verdict: 'FAIL', field: 'vouchers.1.number', measured: '50001', limit: '50000' })
  expect(voucherUsedBefore.explain(finding, NOTICE).sentence).toEqual({
    zh: '票据 00001234 已在其他报销单报销 300.01 元,连同本单共 500.01 元,票面 500.00 元。',
    en: 'Other claims take CNY 300.01 of the voucher 00001234; with this one 500.01 of 500.00.',
  })
})

it('R-DOC-02 a voucher passes exactly where all shares together are within its amount', () => {
  const money = fc.bigInt({ min: 0n, max: 100n })
  fc.assert(
    fc.property(money, money, money, (amount, share, elsewhere) => {
      const { verdict } = found([voucher({ amount: `${amount}`, share: `${share}` })], [elsewhere])
      expect(verdict).toBe(share + elsewhere <= amount ? 'PASS' : 'FAIL')
    }),
  )
})

it('R-DOC-02 is not evaluated while nobody has looked into the books; what the claim itself repeats fails anyway', () => {
  const finding = found([voucher()], null)
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'books' } })
  expect(voucherUsedBefore.explain(finding, NOTICE).remedy?.zh).toBe('由办公系统查账后再评估。')
  expect(found([voucher(), voucher()], null).verdict).toBe('FAIL')
})

it('R-DOC-02 vouchers that nobody has used are counted in the words', () => {
  expect(voucherUsedBefore.explain(found([voucher(), other]), NOTICE).sentence.zh).toBe('票据 2 张,没有重复报销。')
})
