import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { noCash } from './r-pay-01-no-cash.ts'
import type { Case, CashExemption } from './rule.ts'

const found = (payment: Case['payment']) => noCash.check(caseOf({ payment }), law(), 'PAY')
const EXEMPTIONS: readonly CashExemption[] = ['NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL']

it.each(['TRANSFER', 'OFFICIAL_CARD'] as const)('R-PAY-01 %s passes', (method) => {
  expect(found({ method, cashExemption: null }).verdict).toBe('PASS')
})

it('R-PAY-01 cash without a situation of the list is blocked', () => {
  const finding = found({ method: 'CASH', cashExemption: null })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'method' })
  expect(noCash.explain(finding, NOTICE).remedy?.en).toContain('official card')
})

it('R-PAY-01 cash in a situation of the list passes, and the words name the situation', () => {
  const words = EXEMPTIONS.map((cashExemption) => {
    const finding = found({ method: 'CASH', cashExemption })
    expect(finding.verdict).toBe('PASS')
    return noCash.explain(finding, NOTICE).sentence.zh
  })
  expect(words).toEqual([
    '现金支付,属名单情形(对方不能刷卡)。',
    '现金支付,属名单情形(出租车)。',
    '现金支付,属名单情形(过路费)。',
  ])
})

it('R-PAY-01 an unknown way of payment is not evaluated, which is not a pass', () => {
  expect(found(null)).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'method' } })
})
