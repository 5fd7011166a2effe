import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { meeting } from '../../test/planned.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { fen } from '../money.ts'
import type { EventDetails } from '../spending/details.ts'
import { training } from './r-trn-01-training.ts'

const TRAINING = { event: 'TRAINING', heads: 20 } as const
// Twenty people for the three days of the case at 450 yuan.
const QUOTA = 2_700_000n
const found = (amount: bigint, more: Partial<EventDetails> = {}, book = law(EVERY_FIGURE)) =>
  training.check(caseOf({ amount: fen(amount), details: meeting({ ...TRAINING, ...more }) }), book, 'PRE')
const claimed = (amount: bigint, lectures: bigint) => {
  const bill = [billLine({ kind: 'LECTURE', amount: `${lectures}` }), billLine({ kind: 'ROOM_HIRE' })]
  const given = meetingCase({ heads: 10, days: 2, bill }, TRAINING, { amount: fen(amount) })
  return training.check(given, law(EVERY_FIGURE), 'CLM')
}

it('R-TRN-01, N-089, N-094 heads times days times the quota may be asked for, and not one fen more', () => {
  expect(found(QUOTA).verdict).toBe('PASS')
  expect(found(QUOTA + 1n)).toMatchObject({
    ...{ verdict: 'FAIL', severity: 'BLOCK', field: 'application.amount', excess: null },
    ...{ measured: '2700001', limit: '2700000' },
  })
})

it('R-TRN-01 lectures are apart from the quota and have a limit of their own', () => {
  expect(found(QUOTA + 100_000n, { lectureFee: '100000' }).verdict).toBe('PASS')
  expect(found(QUOTA, { lectureFee: '100001' })).toMatchObject({
    verdict: 'FAIL',
    field: 'application.event.lectureFee',
  })
})

it('R-TRN-01 a training outside the plan is blocked, whatever it costs', () => {
  for (const plan of [null, ' ']) {
    const finding = found(1n, { plan }, law())
    expect(finding).toMatchObject({ verdict: 'FAIL', field: 'application.event.plan' })
    expect(training.explain(finding, NOTICE).sentence.zh).toBe('培训没有列入批准的年度计划。')
  }
})

it('R-TRN-01 at the claim those count who came, and both excesses are cut', () => {
  expect(claimed(1_000_000n, 100_000n)).toMatchObject({ verdict: 'PASS', excess: null })
  expect(claimed(1_000_001n, 100_000n)).toMatchObject({ verdict: 'FAIL', field: 'amount', excess: '1' })
  const finding = claimed(1_000_005n, 100_003n)
  expect(finding.excess).toBe('5')
  expect(training.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '培训费 10,000.05 元,10 人 2 天,每人每天 450.00 元,其中讲课费 1,000.03 元,限额 1,000.00 元(参数 P-14),超出 0.05 元。',
      en: 'Training expenses: CNY 10,000.05; heads: 10, days: 2, quota for each: 450.00; lectures among them: 1,000.03, limit 1,000.00 (parameter P-14): 0.05 too much.',
    },
    remedy: { zh: '财务审核至少核减 0.05 元。', en: 'The review cuts at least 0.05.' },
  })
})

it('R-TRN-01 the words before approval ask for less, and a pass has the reckoning', () => {
  expect(training.explain(found(QUOTA + 1n), NOTICE).remedy?.zh).toBe('至少减少 0.01 元。')
  expect(training.explain(found(QUOTA), NOTICE).sentence.zh).toMatch(/^培训费 27,000.00 元,20 人 3 天.+在定额内。$/)
})

it('R-TRN-01 without the quotas of the county it is not evaluated; a meeting or a trip is no training', () => {
  expect(found(1n, {}, law())).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'trainingQuota' } })
  expect(found(1n, { event: 'MEETING' }).verdict).toBe('NOT_APPLICABLE')
  expect(training.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
