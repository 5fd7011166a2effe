import { expect, it } from 'vitest'
import { after, claimAt, granted, refusalsIn, type Claimed } from '../../test/matter.ts'
import { circumstances } from '../../test/people.ts'
import { claimed } from '../../test/spent.ts'
import { fen } from '../money.ts'
import { cancelMatter } from './close-matter.ts'
import { fileClaim } from './file-claim.ts'
import { nextStepOfRequest } from './next-step.ts'
import { voidClaim } from './void-claim.ts'

const applicant = circumstances('禾')

it('N-081 a void claim frees what it claimed, and all of it can be claimed again', () => {
  const { line, request, claim } = claimAt('REVIEWING', { claim: { amount: fen(60_000n) } })
  const decision = voidClaim(request, claim, '付款人填错', applicant)
  expect(granted(decision)).toEqual({
    request: [{ type: 'HoldUnclaimed', claimId: 'claim', amount: 60_000n }],
    claim: [{ type: 'ClaimVoided', reason: '付款人填错', by: '禾', at: applicant.at }],
  })
  const books = after<Claimed, Claimed>({ line, request, claim }, decision)
  expect(books.claim).toMatchObject({ status: 'VOID', since: applicant.at })
  expect([books.request.held, books.request.claimed]).toEqual([60_000n, 0n])
  const again = fileClaim(
    books.request,
    line,
    { id: 'next', number: 'BX-2' },
    claimed({ amount: fen(60_000n) }),
    applicant,
  )
  expect(again.allowed).toBe(true)
})

it('a returned claim has given back its claim already, and its number is not filed again', () => {
  const { line, request, claim } = claimAt('DRAFT')
  const decision = voidClaim(request, claim, null, applicant)
  expect(granted(decision)).toEqual({
    claim: [{ type: 'ClaimVoided', reason: null, by: '禾', at: applicant.at }],
  })
  const books = after<Claimed, Claimed>({ line, request, claim }, decision)
  expect(books.request).toEqual(request)
  const again = fileClaim(request, line, { ...books.claim, returned: books.claim }, claimed(), applicant)
  expect(refusalsIn(again)).toEqual([['NOT_IN_STATE', null, null]])
})

it('with every claim void a matter waits for another one, and may be cancelled', () => {
  const { line, request, claim } = claimAt('REVIEWING')
  const { request: freed, claim: empty } = after<Claimed, Claimed>(
    { line, request, claim },
    voidClaim(request, claim, null, applicant),
  )
  expect(nextStepOfRequest(freed, [empty], applicant.organisation)?.action).toBe('FILE_CLAIM')
  expect(cancelMatter(freed, [empty], '客商改期', applicant).allowed).toBe(true)
})

it('a reason is not asked for; one of a thousand characters is kept, a longer one refused', () => {
  const { request, claim } = claimAt('REVIEWING')
  const answers = [null, '因'.repeat(1000), '因'.repeat(1001)].map((reason) =>
    refusalsIn(voidClaim(request, claim, reason, applicant)),
  )
  expect(answers).toEqual([[], [], [['TEXT_LENGTH', 'reason', null]]])
})

it('R-SOD-01 only whoever looks after the matter takes a claim of it back', () => {
  const { request, claim } = claimAt('REVIEWING')
  for (const by of ['甘', '计', '谈', '路'])
    expect(refusalsIn(voidClaim(request, claim, null, circumstances(by)))).toEqual([
      ['NOT_PERMITTED', null, 'R-SOD-01'],
    ])
})
