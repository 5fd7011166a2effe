import { expect, it } from 'vitest'
import { after, claimAt, granted, refusalsIn, type Claimed } from '../../test/matter.ts'
import { circumstances } from '../../test/people.ts'
import { fen } from '../money.ts'
import { allowedOf } from './claim.ts'
import { authoriseClaim, refuseClaim, returnClaim, reviewClaim } from './decide-claim.ts'

const filed = claimAt('REVIEWING')
const accountant = circumstances('计')
const approver = circumstances('谈')
const signed = { by: '谈', at: approver.at, appointment: '谈 APPROVER', inPlaceOf: null }
const long = (length: number) => '因'.repeat(length)
const review = (cut: bigint, reason: string | null) =>
  reviewClaim(filed.request, filed.claim, fen(cut), reason, accountant)

it('the accountant passes a claim on whole: nothing is given back', () => {
  const facts = granted(review(0n, null))
  expect(facts).toEqual({ claim: [{ type: 'ClaimReviewed', cut: 0n, reason: null, by: '计', at: accountant.at }] })
})

it('what the accountant cuts is free on the request again', () => {
  const decision = review(8_000n, '住宿超标准')
  expect(granted(decision).request).toEqual([{ type: 'HoldUnclaimed', claimId: 'claim', amount: 8_000n }])
  const books = after<Claimed, Claimed>(filed, decision)
  expect(books.claim).toMatchObject({ status: 'AUTHORISING', cut: 8_000n, cutReason: '住宿超标准', reviewer: '计' })
  expect(allowedOf(books.claim)).toBe(42_000n)
  expect([books.request.held, books.request.claimed]).toEqual([60_000n, 42_000n])
})

it('a cut is at least zero and leaves at least one fen', () => {
  const answers = [-1n, 0n, 49_999n, 50_000n].map((cut) => refusalsIn(review(cut, '核减')))
  const no = [['CUT_OUT_OF_RANGE', 'cut', null]]
  expect(answers).toEqual([no, [], [], no])
})

it('a cut has a reason; no cut needs none', () => {
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect([null, '', ' '].map((reason) => refusalsIn(review(1n, reason)))).toEqual([no, no, no])
  expect([refusalsIn(review(0n, null)), refusalsIn(review(0n, long(1001)))]).toEqual([[], no])
})

it('returning frees the whole claim', () => {
  const decision = returnClaim(filed.request, filed.claim, '缺车票', accountant)
  expect(granted(decision)).toEqual({
    request: [{ type: 'HoldUnclaimed', claimId: 'claim', amount: 50_000n }],
    claim: [{ type: 'ClaimReturned', reason: '缺车票', by: '计', at: accountant.at }],
  })
})

it('authorising is the second approval, and moves no money', () => {
  const { request, claim } = claimAt('AUTHORISING', { cut: 8_000n })
  expect(granted(authoriseClaim(request, claim, '同意报销', approver))).toEqual({
    claim: [{ type: 'ClaimAuthorised', opinion: '同意报销', ...signed }],
  })
  expect(claimAt('PAYABLE', { cut: 8_000n }).request.claimed).toBe(42_000n)
})

it('N-094 the limit counts what the review left, not what was claimed', () => {
  const story = { application: { amount: fen(400_000n) }, claim: { amount: fen(300_001n) }, cast: { APPROVER: '艾' } }
  const authorise = (cut: bigint) => {
    const { request, claim } = claimAt('AUTHORISING', { ...story, cut })
    return refusalsIn(authoriseClaim(request, claim, null, approver))
  }
  expect([authorise(0n), authorise(1n)]).toEqual([[['ABOVE_LIMIT', null, 'N-094']], []])
})

it('another approver than that of the request may authorise its claim, and so may the same', () => {
  const { request, claim } = claimAt('AUTHORISING')
  for (const by of ['谈', '艾', '时'])
    expect(authoriseClaim(request, claim, null, circumstances(by)).allowed).toBe(true)
})

it('refusing is final for the claim and frees what the review had left of it', () => {
  const { request, claim } = claimAt('AUTHORISING', { cut: 8_000n })
  expect(granted(refuseClaim(request, claim, '与批准事项不符', approver)).request).toEqual([
    { type: 'HoldUnclaimed', claimId: 'claim', amount: 42_000n },
  ])
  const refused = claimAt('REFUSED', { cut: 8_000n })
  expect(refused.claim).toMatchObject({ status: 'REFUSED', refusedReason: '与批准事项不符' })
  expect([refused.request.held, refused.request.claimed]).toEqual([60_000n, 0n])
})

it('returning and refusing need a reason of at most a thousand characters', () => {
  const reviewed = claimAt('AUTHORISING')
  const answers = ['', ' ', long(1000), long(1001)].map((reason) => [
    refusalsIn(returnClaim(filed.request, filed.claim, reason, accountant)),
    refusalsIn(refuseClaim(reviewed.request, reviewed.claim, reason, approver)),
  ])
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(answers).toEqual([
    [no, no],
    [no, no],
    [[], []],
    [no, no],
  ])
})

it('an opinion may be left out, but not be too long', () => {
  const { request, claim } = claimAt('AUTHORISING')
  const answers = [null, long(1000), long(1001)].map((opinion) =>
    refusalsIn(authoriseClaim(request, claim, opinion, approver)),
  )
  expect(answers).toEqual([[], [], [['TEXT_LENGTH', 'opinion', null]]])
})
