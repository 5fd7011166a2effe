import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { workingFunds } from './r-bud-03-working-funds.ts'
import type { Stage } from './rule.ts'

type About = { readonly use?: string; readonly stage?: Stage; readonly all?: bigint }
const found = (open: bigint | null, { use = 'OTHER', stage = 'AUD', all = 200_000n }: About = {}) => {
  const used = open === null ? null : { open: fen(open), all: fen(all) }
  return workingFunds.check(caseOf({ use, line: lineOf(1n, { use }), workingFunds: used }), law(), stage)
}

it('R-BUD-03, N-093 afterwards "other" is half of what the team used at most, and one fen more is shown', () => {
  expect(found(100_000n)).toMatchObject({ verdict: 'PASS', severity: 'FLAG' })
  const finding = found(100_001n)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '100001', limit: '100000' })
  expect(workingFunds.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '本组全年用了小组经费 2,000.00 元,其中“其他” 1,000.01 元(一半为 1,000.00 元),超过一半。',
      en: 'Of CNY 2,000.00 that the team used of its working funds this year 1,000.01 went to "other" (half is 1,000.00): more than half.',
    },
    remedy: {
      zh: '核对“其他”各笔支出的理由。',
      en: 'Look at the reasons that were given for each spending on "other".',
    },
  })
  expect(workingFunds.explain(found(100_000n), NOTICE).sentence.zh).toMatch(/没有超过一半。$/)
})

it('R-BUD-03 half of an odd sum is exact: a fen above it is more than half', () => {
  expect([found(1n, { all: 3n }).verdict, found(2n, { all: 3n }).verdict]).toEqual(['PASS', 'FAIL'])
})

it('R-BUD-03 a use that the notice names is looked at by itself, however much went to "other"', () => {
  expect(found(200_000n, { use: 'TRANSPORT' })).toMatchObject({ verdict: 'PASS', severity: 'BLOCK' })
  const elsewhere = caseOf({ use: 'OTHER', line: lineOf(1n, { use: 'TRANSPORT' }) })
  expect(workingFunds.check(elsewhere, law(), 'AUD')).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK' })
})

it('R-BUD-03 before approval "other" needs a reason, and nobody looks at the year', () => {
  expect(found(200_000n, { stage: 'PRE' })).toMatchObject({ verdict: 'FAIL', severity: 'JUST' })
})

it('R-BUD-03 is not evaluated while nobody has looked at the other budget lines', () => {
  const finding = found(null)
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'lines' } })
  expect(workingFunds.explain(finding, NOTICE).sentence.zh).toBe('没有查到本组其他预算线的情况,未评估;这不等于通过。')
})
