import { expect, it } from 'vitest'
import { after, granted, lineOf, refusalsIn, requestAt, type Asked } from '../../test/matter.ts'
import { reception } from '../../test/planned.ts'
import { circumstances, COUNTY_RATIO, law as lawOf } from '../../test/people.ts'
import { available } from '../funds/budget-line.ts'
import { fen } from '../money.ts'
import { approveRequest, rejectRequest, returnRequest, withdrawRequest } from './decide-request.ts'

const { line, request } = requestAt('DECIDING')
const decides = circumstances('谈')
const signed = { by: '谈', at: decides.at, appointment: '谈 APPROVER', inPlaceOf: null }
const long = (length: number) => '因'.repeat(length)

it('approving judges again, holds the money on the line, and says who decided when', () => {
  const decision = approveRequest(request, line, '同意', decides)
  const facts = granted(decision)
  expect(facts.request.map(({ type }) => type)).toEqual(['RulesJudged', 'RequestApproved'])
  expect(facts.request[1]).toMatchObject({ amount: 60_000n, mode: 'DIRECT', opinion: '同意', by: '谈', at: decides.at })
  expect(facts.line).toEqual([{ type: 'BudgetHeld', requestId: 'request', amount: 60_000n }])
  const books = after<Asked, Asked>({ line, request }, decision)
  expect(books.request).toMatchObject({ status: 'APPROVED', approver: '谈', approvedAt: decides.at, held: 60_000n })
  expect([available(books.line), books.line.committed, books.line.paid]).toEqual([940_000n, 60_000n, 0n])
})

it('R-BUD-01 money that somebody else took in the meantime cannot be held: the line decides at approval', () => {
  const refused = approveRequest(request, lineOf(1_000_000n, { committed: fen(940_001n) }), null, decides)
  expect(refusalsIn(refused)).toEqual([['RULE_BLOCKS', 'application.amount', 'R-BUD-01']])
  expect(approveRequest(request, lineOf(1_000_000n, { committed: fen(940_000n) }), null, decides).allowed).toBe(true)
})

it('R-REC-03 an approval is judged under the law of that day, not of the day of submission', () => {
  const application = { use: 'RECEPTION', details: reception(6, 5, 'BUSINESS') }
  const justifications = [{ rule: 'R-REC-03', reason: '两家企业各来三人' }]
  const asked = requestAt('DECIDING', { application: { ...application, justifications } })
  const results = (law = lawOf()) =>
    granted(
      approveRequest(asked.request, asked.line, null, circumstances('谈', { law })),
    ).request[0].judgement.results.find(({ rule }) => rule === 'R-REC-03')
  expect(results()).toMatchObject({ verdict: 'FAIL', limit: '3', reason: '两家企业各来三人' })
  expect(results(lawOf(COUNTY_RATIO))).toMatchObject({ verdict: 'PASS', limit: '5', reason: null })
})

it('N-094 an approver decides up to their limit and no fen above; the review panel has none', () => {
  const asked = (amount: bigint) =>
    requestAt('DECIDING', { application: { amount: fen(amount) }, allocated: 10n ** 9n })
  const approve = (amount: bigint, by: string) => {
    const { request, line } = asked(amount)
    return refusalsIn(approveRequest(request, line, null, circumstances(by)))
  }
  const above = [['ABOVE_LIMIT', null, 'N-094']]
  expect([approve(300_000n, '谈'), approve(300_001n, '谈')]).toEqual([[], above])
  expect([approve(2_000_000n, '艾'), approve(2_000_001n, '艾')]).toEqual([[], above])
  expect(approve(10n ** 9n, '时')).toEqual([])
})

it('N-094 who is below the amount is told both figures and who can decide', () => {
  const { request, line } = requestAt('DECIDING', { application: { amount: fen(300_001n) } })
  const no = approveRequest(request, line, null, decides)
  expect(no.allowed || no.refusals[0]).toMatchObject({
    message: { zh: '本次 3,000.01 元,您的审批权限到 3,000.00 元。' },
    remedy: { zh: '由会审小组决定。' },
  })
})

it('N-094 the limit is for approving: whoever is below the amount may still return or reject it', () => {
  const { request } = requestAt('DECIDING', { application: { amount: fen(300_001n) } })
  expect(returnRequest(request, '请压减', decides).allowed).toBe(true)
  expect(rejectRequest(request, '不符合重点', decides).allowed).toBe(true)
})

it('returning goes back to the applicant with the reason, and holds nothing', () => {
  const facts = granted(returnRequest(request, '请写明车次', decides))
  expect(facts).toEqual({ request: [{ type: 'RequestReturned', reason: '请写明车次', ...signed }] })
  const { request: returned } = requestAt('DRAFT')
  expect(returned).toMatchObject({ status: 'DRAFT', returnedReason: '请写明车次', held: 0n })
})

it('rejecting is final and says why', () => {
  const { request: rejected } = requestAt('REJECTED')
  expect(rejected).toMatchObject({ status: 'REJECTED', rejectedReason: '本季度已去过', held: 0n })
})

it('withdrawing belongs to the applicant, with or without a reason', () => {
  const withdraw = (by: string, reason: string | null = null) => withdrawRequest(request, reason, circumstances(by))
  expect(granted(withdraw('禾', '行程取消')).request[0]).toMatchObject({ reason: '行程取消', by: '禾' })
  expect(withdraw('禾').allowed).toBe(true)
  expect(refusalsIn(withdraw('甘'))).toEqual([['NOT_PERMITTED', null, 'R-SOD-01']])
  expect(requestAt('WITHDRAWN').request).toMatchObject({ status: 'WITHDRAWN', held: 0n })
})

it.each([
  ['returning', returnRequest],
  ['rejecting', rejectRequest],
] as const)('%s needs a reason of at most a thousand characters', (_, decide) => {
  const answers = ['', ' ', long(1000), long(1001)].map((reason) => refusalsIn(decide(request, reason, decides)))
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(answers).toEqual([no, no, [], no])
})

it('an opinion and the reason of a withdrawal may be left out, but not be too long', () => {
  expect(refusalsIn(approveRequest(request, line, long(1000), decides))).toEqual([])
  expect(refusalsIn(approveRequest(request, line, long(1001), decides))).toEqual([['TEXT_LENGTH', 'opinion', null]])
  const withdraw = (length: number) => refusalsIn(withdrawRequest(request, long(length), circumstances('禾')))
  expect([withdraw(1000), withdraw(1001)]).toEqual([[], [['TEXT_LENGTH', 'reason', null]]])
})
