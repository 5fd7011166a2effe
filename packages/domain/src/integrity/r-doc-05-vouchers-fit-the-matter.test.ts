import { expect, it } from 'vitest'
import { caseOf, claimCase, meetingCase, receptionCase, tripCase } from '../../test/case.ts'
import { purchase } from '../../test/planned.ts'
import { voucher } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { VOUCHER_ITEMS, type Voucher } from '../spending/expenses.ts'
import { vouchersFitTheMatter } from './r-doc-05-vouchers-fit-the-matter.ts'
import type { Case } from './rule.ts'

const other = caseOf({
  details: purchase(),
  claim: claimCase({ expenses: { kind: 'OTHER', acceptance: null, bill: [] } }),
})
const found = (given: Case, ...vouchers: Voucher[]) =>
  vouchersFitTheMatter.check({ ...given, claim: { ...given.claim!, vouchers } }, law(), 'CLM')

it.each([
  ['RECEPTION', receptionCase(), ['MEALS', 'LODGING', 'TRANSPORT']],
  ['TRAVEL', tripCase(), ['LODGING', 'TRANSPORT', 'SERVICES']],
  ['EVENT', meetingCase(), ['MEALS', 'LODGING', 'TRANSPORT', 'CONFERENCE', 'TRAINING', 'PRINTING', 'SERVICES']],
  ['OTHER', other, ['PRINTING', 'GOODS', 'SERVICES']],
] as const)(
  'R-DOC-05, N-096 under %s exactly what belongs to it passes, anything else needs a reason',
  (_, given, fits) => {
    const findings = VOUCHER_ITEMS.map((item) => [item, found(given, voucher({ item }))] as const)
    expect(findings.filter(([, { verdict }]) => verdict === 'PASS').map(([item]) => item)).toEqual(fits)
    for (const [, { verdict, severity }] of findings) if (verdict === 'FAIL') expect(severity).toBe('JUST')
  },
)

it('R-DOC-05 one goods invoice among the meals of a reception is found where it stands', () => {
  const finding = found(receptionCase(), voucher({ item: 'MEALS' }), voucher({ item: 'GOODS', number: '00001235' }))
  expect(finding).toMatchObject({ verdict: 'FAIL', measured: '1', limit: '0', field: 'vouchers.1.item' })
  expect(vouchersFitTheMatter.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 张票据与接待不符(上限 0 张),如 00001235(货物)。',
      en: 'Vouchers that do not fit a reception: 1 (the limit is 0), such as 00001235 for goods.',
    },
    remedy: {
      zh: '核对票据内容,或写明为什么属于这件事。',
      en: 'Check what the voucher is for, or say why it belongs to the matter.',
    },
  })
})

it('R-DOC-05 vouchers that fit are told with the matter', () => {
  expect(vouchersFitTheMatter.explain(found(tripCase(), voucher()), NOTICE).sentence).toEqual({
    zh: '票据内容与差旅相符。',
    en: 'The vouchers fit a trip.',
  })
})

it('R-DOC-05 afterwards a voucher that does not fit is shown to the overseers, whatever reason was given', () => {
  const afterwards = (item: Voucher['item']) => {
    const given = tripCase({ vouchers: [voucher({ item })] })
    const { verdict, severity } = vouchersFitTheMatter.check(given, law(), 'AUD')
    return `${verdict} ${severity}`
  }
  expect([afterwards('TRANSPORT'), afterwards('GOODS')]).toEqual(['PASS FLAG', 'FAIL FLAG'])
})
