import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { voucher } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { VOUCHER_KINDS, type Voucher } from '../spending/expenses.ts'
import { contentOfVouchers } from './r-doc-01-content-of-vouchers.ts'
import type { Parameters } from './parameters.ts'

const found = (change: Partial<Voucher> = {}, parameters: Parameters = EVERY_FIGURE) =>
  contentOfVouchers.check(tripCase({ vouchers: [voucher(), voucher(change)] }), law(parameters), 'CLM')

it.each<[string, Partial<Voucher>, string, string]>([
  ['number', { number: ' ' }, 'number', '没有号码'],
  ['seller', { seller: '' }, 'seller', '没有开票方'],
  ['amount', { amount: '0', share: '0' }, 'amount', '金额不大于零'],
  ['date', { date: null }, 'date', '没有日期'],
  ['buyer', { buyer: null }, 'buyer', '没有抬头'],
  ['buyer but a blank', { buyer: ' ' }, 'buyer', '没有抬头'],
])('R-DOC-01, N-096 an invoice without %s is blocked where it lacks it', (_, change, field, words) => {
  const finding = found(change)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field: `vouchers.1.${field}` })
  expect(contentOfVouchers.explain(finding, NOTICE).sentence.zh).toBe(`票据有 1 处不合要求(上限 0 处):${words}。`)
})

it('R-DOC-01 quota invoices name no day, and neither they nor tickets a buyer; receipts and VAT invoices name both', () => {
  const lacking = (change: Partial<Voucher>) =>
    VOUCHER_KINDS.filter((kind) => found({ kind, ...change }).verdict === 'FAIL')
  expect(lacking({ date: null })).toEqual(['VAT_INVOICE', 'RAIL_TICKET', 'AIR_ITINERARY', 'RECEIPT'])
  expect(lacking({ buyer: null })).toEqual(['VAT_INVOICE', 'RECEIPT'])
})

it('R-DOC-01 the buyer is a unit that the county has named, however it is typed; a ticket names its traveller', () => {
  expect(found({ buyer: '县 招商合作局' }).verdict).toBe('PASS')
  expect(found({ buyer: '演示个人' })).toMatchObject({
    verdict: 'FAIL',
    field: 'vouchers.1.buyer',
    inputs: { faults: 'TITLE', parameter: 'P-17' },
  })
  expect(found({ kind: 'RAIL_TICKET', buyer: '演示个人' }).verdict).toBe('PASS')
})

it('R-DOC-01, N-094 where the county has named no titles the buyer is not compared, and the words say so', () => {
  const finding = found({ buyer: '演示个人' }, {})
  expect(finding.verdict).toBe('PASS')
  expect(contentOfVouchers.explain(finding, NOTICE).sentence).toEqual({
    zh: '票据 2 张,要素齐全;县里没有给出开票抬头(参数 P-17),抬头没有比对。',
    en: 'Vouchers: 2, all complete; the county has given no titles (parameter P-17), so the buyers were not compared.',
  })
  expect(contentOfVouchers.explain(found(), NOTICE).sentence.zh).toBe('票据 2 张,要素齐全,抬头与参数 P-17 一致。')
})

it('R-DOC-01 the whole voucher may be claimed, and not one fen more', () => {
  expect(found({ amount: '50000', share: '50000' }).verdict).toBe('PASS')
  expect(found({ amount: '50000', share: '50001' })).toMatchObject({ verdict: 'FAIL', field: 'vouchers.1.share' })
})

it('R-DOC-01 all flaws are told at once', () => {
  const { sentence, remedy } = contentOfVouchers.explain(found({ number: '', date: null, share: '50001' }), NOTICE)
  expect(sentence).toEqual({
    zh: '票据有 3 处不合要求(上限 0 处):没有号码、没有日期、报销金额超过票面金额。',
    en: 'Flaws of the vouchers: 3 (the limit is 0): no number, no date, more claimed than it is made out for.',
  })
  expect(remedy?.zh).toContain('退回开票方重开')
})
