import { expect, it } from 'vitest'
import { claimAt, paymentAt, requestAt, type Story } from '../../test/matter.ts'
import { EVERY_FIGURE, circumstances, law, post, UNRELATED, UNRELATED_CLAIM } from '../../test/people.ts'
import { RULES } from '../integrity/rule-book.ts'
import type { Judgement, RelatedToClaim } from '../integrity/rule.ts'
import { fen } from '../money.ts'
import { CLAIM_STATUSES } from './claim.ts'
import { judgeAfterwards, judgeRequestAfterwards, type Afterwards } from './judge-afterwards.ts'
import { REQUEST_STATUSES, type SpendingRequest } from './request.ts'
import type { TripReport } from './trip-report.ts'
import type { Instant } from '../time.ts'

const AT = '2015-11-18T06:05:00.000Z'
const BOOK = law(EVERY_FIGURE)
const known = { related: UNRELATED, workingFunds: { open: fen(0n), all: fen(100n) } }
const among = (also: Parameters<typeof post>[] = []) =>
  circumstances('衡', { on: '2015-11-18', also: also.map((one) => post(...one)) }).organisation
const failed = (judgement: Judgement | null) =>
  judgement?.results.filter(({ verdict }) => verdict === 'FAIL').map(({ rule, severity }) => `${rule} ${severity}`)

const reportedAt = (at: Instant): TripReport => ({ summary: '意向书文本已谈定', document: null, by: '禾', at })
const reported = <Of extends { readonly request: SpendingRequest }>(books: Of): Of => ({
  ...books,
  request: { ...books.request, report: reportedAt('2015-06-18T02:00:00.000Z') },
})

const paid = (story: Story = {}, more: Partial<Afterwards> = {}) => {
  const { request, line, claim, payment } = reported(paymentAt('PAID', story))
  return { request, line, claims: [claim], payments: [payment], organisation: among(), ...known, ...more }
}
const look = (matter: Afterwards, related: RelatedToClaim | null = UNRELATED_CLAIM) =>
  judgeAfterwards(BOOK, AT, matter, { claim: matter.claims[0]!, related })

it('B3 a paid claim is judged again by every rule of AUD, and a sound one gives no reason to look', () => {
  const judgement = look(paid())!
  expect(judgement).toMatchObject({ stage: 'AUD', at: AT, ruleSet: 'RS-2015' })
  expect(judgement.results.map(({ rule }) => rule)).toEqual(
    RULES.filter(({ stages }) => stages.includes('AUD')).map(({ id }) => id),
  )
  expect(failed(judgement)).toEqual([])
})

it('R-DOC-02, R-TRV-08 what was filed later is found afterwards, where the claim itself was passed', () => {
  const matter = paid()
  const passed = (rule: string) => matter.claims[0]!.judgement.results.find((one) => one.rule === rule)?.verdict
  expect([passed('R-DOC-02'), passed('R-TRV-08')]).toEqual(['PASS', 'PASS'])
  expect(failed(look(matter, { ...UNRELATED_CLAIM, sharedElsewhere: [fen(1n)], overlaps: 1 }))).toEqual([
    'R-TRV-08 BLOCK',
    'R-DOC-02 BLOCK',
  ])
})

it('R-SOD-01 everybody is looked at, to the treasury reviewer of another payment of the matter', () => {
  const matter = paid()
  const [payment] = matter.payments
  const returned = { ...payment!, id: 'other', confirmedBy: null, returnedBy: matter.request.applicant }
  expect(failed(look(matter))).toEqual([])
  expect(failed(look({ ...matter, payments: [payment!, returned] }))).toEqual(['R-SOD-01 BLOCK'])
  const other = { ...matter.claims[0]!, id: 'other', reviewer: matter.request.applicant }
  expect(failed(look({ ...matter, claims: [matter.claims[0]!, other] }))).toEqual(['R-SOD-01 BLOCK'])
})

it('R-TRV-14 a report on the seventh day after the trip is in time, by the calendar of Shanghai; later, or none, is a reason to look', () => {
  const matter = paid()
  const lookWith = (report: TripReport | null) => look({ ...matter, request: { ...matter.request, report } })
  expect(failed(lookWith(reportedAt('2015-06-24T15:59:59.999Z')))).toEqual([])
  expect(failed(lookWith(reportedAt('2015-06-24T16:00:00.000Z')))).toEqual(['R-TRV-14 FLAG'])
  expect(failed(lookWith(null))).toEqual(['R-TRV-14 FLAG'])
})

it('R-SOD-03 whoever acted and oversees by now is a reason to look', () => {
  const matter = paid()
  const overseer = among([[matter.claims[0]!.reviewer!, 'OVERSEER_AUDIT']])
  expect(failed(look({ ...matter, organisation: overseer }))).toEqual(['R-SOD-03 BLOCK'])
})

it('what nobody looked up is not evaluated, which is no pass', () => {
  const judgement = look(paid({}, { related: null, workingFunds: null }), null)!
  const unknown = judgement.results.filter(({ verdict }) => verdict === 'NOT_EVALUATED')
  expect(unknown.map(({ rule, inputs }) => [rule, inputs['missing']])).toEqual([
    ['R-TRV-08', 'books'],
    ['R-DOC-02', 'books'],
  ])
})

it('a judgement afterwards alters nothing: the one that was stored stays', () => {
  const matter = paid()
  const before = structuredClone(matter)
  look(matter, { ...UNRELATED_CLAIM, overlaps: 1 })
  expect(matter).toEqual(before)
})

it.each(CLAIM_STATUSES)('a claim in %s is judged unless it took nothing and never will', (status) => {
  const { request, line, claim } = claimAt(status)
  const matter = { request, line, claims: [claim], payments: [], organisation: among(), ...known }
  expect(look(matter) === null).toBe(status === 'REFUSED' || status === 'VOID')
})

it.each(REQUEST_STATUSES)(
  'a request in %s is judged where it was approved and not cancelled, without what needs a claim',
  (status) => {
    const { request, line } = reported(requestAt(status))
    const matter = { request, line, claims: [], payments: [], organisation: among(), ...known }
    const judgement = judgeRequestAfterwards(BOOK, AT, matter)
    if (status !== 'APPROVED') return expect(judgement).toBeNull()
    const rules = judgement!.results.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['R-BUD-03', 'R-BUD-04', 'R-BUD-07', 'R-SOD-01', 'R-SOD-03']))
    expect(rules).not.toContain('R-TRV-08')
    expect(failed(judgement)).toEqual([])
  },
)

it('a matter that was carried out and closed is judged as before', () => {
  const { request, line } = reported(requestAt('APPROVED'))
  const closed = { ...request, status: 'CLOSED' } as const
  const matter = { request: closed, line, claims: [], payments: [], organisation: among(), ...known }
  expect(failed(judgeRequestAfterwards(BOOK, AT, matter))).toEqual([])
})
