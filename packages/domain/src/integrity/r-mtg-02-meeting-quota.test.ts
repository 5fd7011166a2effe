import fc from 'fast-check'
import { expect, it } from 'vitest'
import { meetingCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { meetingQuota } from './r-mtg-02-meeting-quota.ts'
import { excessOf, judge, objections } from './rule-book.ts'

const given = (amount: bigint, heads = 20, days = 2) => meetingCase({ heads, days }, {}, { amount: fen(amount) })
const found = (...about: Parameters<typeof given>) => meetingQuota.check(given(...about), law(EVERY_FIGURE), 'CLM')

it('R-MTG-02, N-094 twenty people and two days at 450 yuan allow 18,000 yuan; one fen more is an excess of one fen', () => {
  expect(found(1_800_000n)).toMatchObject({ verdict: 'PASS', limit: '1800000', excess: null })
  expect(found(1_800_001n)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'amount', excess: '1' })
})

it('R-MTG-02 what is above the quota lets the claim be filed, and the review must cut it', () => {
  const judgement = judge(law(EVERY_FIGURE), 'CLM', '2015-06-18T06:05:00.000Z', given(1_850_000n))
  expect(excessOf(judgement, fen(1_850_000n))).toBe(50_000n)
  expect(objections(judgement, NOTICE).map(({ basis }) => basis?.id)).not.toContain('R-MTG-02')
})

it('R-MTG-02 the words have the reckoning, and what is to be cut', () => {
  expect(meetingQuota.explain(found(1_850_000n), NOTICE)).toEqual({
    sentence: {
      zh: '会议费 18,500.00 元,20 人 2 天,每人每天 450.00 元,上限 18,000.00 元(参数 P-19),超出 500.00 元不予报销。',
      en: 'Meeting expenses: CNY 18,500.00; heads: 20, days: 2, at 450.00 for each the limit is 18,000.00 (parameter P-19): 500.00 is not reimbursed.',
    },
    remedy: { zh: '财务审核至少核减 500.00 元。', en: 'The review cuts at least 500.00.' },
  })
  expect(meetingQuota.explain(found(50_000n), NOTICE)).toMatchObject({
    sentence: { zh: '会议费 500.00 元,20 人 2 天,每人每天 450.00 元,上限 18,000.00 元(参数 P-19)。' },
    remedy: null,
  })
})

it('R-MTG-02 whatever is not an excess is within heads times days times the quota', () => {
  const few = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(few, few, fc.bigInt({ min: 1n, max: 1_500_000n }), (heads, days, amount) => {
      const left = amount - BigInt(found(amount, heads, days).excess ?? 0)
      const most = BigInt(heads * days) * 45_000n
      expect(left).toBe(amount < most ? amount : most)
    }),
  )
})

it('R-MTG-02 without the quota of the county it is not evaluated, and P-19 is named', () => {
  const finding = meetingQuota.check(given(1n), law(), 'CLM')
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'meetingPerPersonDay' } })
  expect(meetingQuota.explain(finding, NOTICE).sentence.en).toBe(
    'Not evaluated: "Quota for meeting expenses" is missing (parameter P-19). This is not a pass.',
  )
})
