import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { NIGHT_KINDS, type TravelExpenses } from '../spending/expenses.ts'
import { nightWithoutInvoice } from './r-trv-04-night-without-invoice.ts'
import { excessOf, judge, objections } from './rule-book.ts'

const given = (spent: Partial<TravelExpenses>) => tripCase({}, spent)
const found = (spent: Partial<TravelExpenses>) => nightWithoutInvoice.check(given(spent), law(), 'CLM')
const UNVOUCHED = {
  nights: [night('2015-06-15'), night('2015-06-16', { vouched: false })],
  mealDays: 3,
  mealAllowance: '30000',
  localDays: 3,
  localAllowance: '24000',
} as const

it('R-TRV-04, N-098 one night without an invoice and nothing of the trip is reimbursed: lodging, journeys, meals, local', () => {
  const finding = found(UNVOUCHED)
  expect(finding).toMatchObject({
    ...{ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' },
    ...{ field: 'travel.nights.1.vouched', excess: String(20_000 + 30_000 + 30_000 + 24_000) },
  })
  expect(nightWithoutInvoice.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 晚宾馆住宿没有发票(上限 0),本次出差的 1,040.00 元都不能报销。',
      en: 'Nights in a hotel without an invoice: 1 (limit 0); none of the CNY 1,040.00 of this trip is reimbursed.',
    },
    remedy: {
      zh: '补开住宿发票后再报销;由对方安排或住在自家、没有发票的,如实写明。',
      en: 'Claim it again with the invoice; nights given by the host, or at home, are stated as such.',
    },
  })
})

it('R-TRV-04 the whole claim is cut, no fen of it twice, and it may be filed', () => {
  const asked = { ...given(UNVOUCHED), amount: fen(104_000n) }
  const judgement = judge(law(EVERY_FIGURE), 'CLM', '2015-06-18T06:05:00.000Z', asked)
  const cuts = judgement.results.filter(({ excess }) => excess !== null)
  expect(cuts.map(({ rule, excess }) => [rule, excess])).toEqual([['R-TRV-04', '104000']])
  expect(excessOf(judgement, fen(104_000n))).toBe(104_000n)
  expect(objections(judgement, NOTICE).map(({ basis }) => basis?.id)).not.toContain('R-TRV-04')
})

it('R-TRV-04 only a hotel gives an invoice', () => {
  const verdicts = NIGHT_KINDS.map((kind) => found({ nights: [night('2015-06-15', { kind, vouched: false })] }).verdict)
  expect(verdicts).toEqual(['FAIL', 'PASS', 'PASS', 'PASS'])
})

it('R-TRV-04 with every invoice, or without a night, it passes', () => {
  expect([found({}).verdict, found({ nights: [] }).verdict]).toEqual(['PASS', 'PASS'])
  expect(nightWithoutInvoice.explain(found({}), NOTICE).sentence.zh).toBe('每一晚宾馆住宿都有发票。')
})
