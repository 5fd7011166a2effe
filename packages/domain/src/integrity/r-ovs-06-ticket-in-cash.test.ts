import { expect, it } from 'vitest'
import { receptionCase, tripCase } from '../../test/case.ts'
import { mission } from '../../test/planned.ts'
import { leg } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { REGIONS, type Region } from '../spending/details.ts'
import { LEG_MODES, type Leg } from '../spending/expenses.ts'
import { ticketInCash } from './r-ovs-06-ticket-in-cash.ts'
import type { PaymentMethod } from './rule.ts'

const given = (method: PaymentMethod, mode: Leg['mode'] = 'AIR', region: Region = 'ABROAD') => ({
  ...tripCase(
    {},
    { legs: [leg('2015-06-15', '石家庄', '柏林', { mode })] },
    { region, mission: region === 'MAINLAND' ? null : mission() },
  ),
  payment: { method, cashExemption: 'NO_CARD_TERMINAL' as const },
})
const found = (...about: Parameters<typeof given>) => ticketInCash.check(given(...about), law(), 'PAY')

it('R-OVS-06, N-098 an air ticket abroad is not paid in cash, whatever would exempt from it elsewhere', () => {
  expect([found('TRANSFER').verdict, found('OFFICIAL_CARD').verdict]).toEqual(['PASS', 'PASS'])
  const finding = found('CASH')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field: 'method' })
  expect(ticketInCash.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '1 段出国(境)机票用现金支付,一段也不允许。',
      en: 'Air tickets of a mission abroad that are paid in cash: 1; none may be.',
    },
    remedy: { zh: '改用公务卡或转账支付。', en: 'Pay by official card or transfer.' },
  })
  expect(ticketInCash.explain(found('TRANSFER'), NOTICE).sentence.zh).toBe('1 段机票不用现金支付。')
})

it('R-OVS-06 only flights are asked, and only outside the mainland', () => {
  expect(LEG_MODES.filter((mode) => found('CASH', mode).verdict !== 'NOT_APPLICABLE')).toEqual(['AIR'])
  const asked = REGIONS.filter((region) => found('CASH', 'AIR', region).verdict !== 'NOT_APPLICABLE')
  expect(asked).toEqual(['HONG_KONG_MACAO', 'TAIWAN', 'ABROAD'])
  expect(ticketInCash.check(receptionCase(), law(), 'PAY').verdict).toBe('NOT_APPLICABLE')
})

it('R-OVS-06 is not evaluated before anything is claimed', () => {
  const finding = ticketInCash.check({ ...given('CASH'), claim: null }, law(), 'CLM')
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'claim' } })
})
