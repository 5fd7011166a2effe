import { expect, it } from 'vitest'
import {
  after,
  claimAt,
  granted,
  paymentAt,
  refusalsIn,
  requestAt,
  type Asked,
  type Claimed,
} from '../../test/matter.ts'
import { circumstances, post } from '../../test/people.ts'
import { claimed } from '../../test/spent.ts'
import { available } from '../funds/budget-line.ts'
import { fen } from '../money.ts'
import { cancelMatter, closeMatter } from './close-matter.ts'
import { fileClaim } from './file-claim.ts'

const clerk = circumstances('路')
const CLAUSE = 'N-081'

it('N-081 closing releases what a review cut and what was never claimed, and the line has it again', () => {
  const { line, request, claim } = claimAt('PAID', { cut: 8_000n })
  expect([available(line), line.committed, line.paid]).toEqual([940_000n, 18_000n, 42_000n])
  const decision = closeMatter(request, [claim], clerk)
  expect(granted(decision)).toEqual({
    request: [{ type: 'MatterClosed', amount: 18_000n, by: '路', at: clerk.at }],
    line: [{ type: 'BudgetReleased', requestId: 'request', amount: 18_000n }],
  })
  const closed = after<Asked, Asked>({ line, request }, decision)
  expect([available(closed.line), closed.line.committed, closed.line.paid]).toEqual([958_000n, 0n, 42_000n])
  expect(closed.request).toMatchObject({ status: 'CLOSED', since: clerk.at, closer: '路', cancelledReason: null })
  expect([closed.request.held, closed.request.paid, closed.request.released]).toEqual([0n, 42_000n, 18_000n])
})

it('what was paid to the last fen leaves nothing to release, and the line has no fact of it', () => {
  const { request, claim } = claimAt('PAID', { application: { amount: fen(50_000n) } })
  expect(granted(closeMatter(request, [claim], clerk))).toEqual({
    request: [{ type: 'MatterClosed', amount: 0n, by: '路', at: clerk.at }],
  })
})

it.each(['DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING'] as const)(
  'N-081 a matter with a claim that is %s is neither closed nor cancelled, and the claim is named',
  (status) => {
    const { request, claim } = claimAt(status)
    const decision = closeMatter(request, [paymentAt('PAID').claim, claim], circumstances('路', { on: '2015-07-01' }))
    expect(refusalsIn(decision)).toEqual([['CLAIMS_OPEN', null, CLAUSE]])
    expect(decision.allowed || decision.refusals[0]?.message.zh).toContain('BX-2015-001(')
    expect(refusalsIn(cancelMatter(request, [claim], '客商改期', circumstances('禾')))).toEqual([
      ['CLAIMS_OPEN', null, CLAUSE],
    ])
  },
)

it('N-081 a matter of which nothing was paid is closed from the day after its last one, not before', () => {
  const { request } = requestAt('APPROVED', { application: { to: '2015-06-17' } })
  const { claim } = claimAt('REFUSED')
  const on = (day: '2015-06-17' | '2015-06-18') => circumstances('路', { on: day })
  for (const claims of [[], [claim]]) {
    expect(refusalsIn(closeMatter(request, claims, on('2015-06-17')))).toEqual([['EVENT_NOT_OVER', null, CLAUSE]])
    expect(granted(closeMatter(request, claims, on('2015-06-18'))).request[0].amount).toBe(60_000n)
  }
})

it('N-081 a cancelled matter gives back everything and says why', () => {
  const { line, request } = requestAt('APPROVED')
  const applicant = circumstances('禾')
  const decision = cancelMatter(request, [claimAt('REFUSED').claim], '客商改期', applicant)
  expect(granted(decision)).toEqual({
    request: [{ type: 'MatterCancelled', amount: 60_000n, reason: '客商改期', by: '禾', at: applicant.at }],
    line: [{ type: 'BudgetReleased', requestId: 'request', amount: 60_000n }],
  })
  const cancelled = after<Asked, Asked>({ line, request }, decision)
  expect([available(cancelled.line), cancelled.line.committed]).toEqual([1_000_000n, 0n])
  expect(cancelled.request).toMatchObject({ status: 'CLOSED', closer: null, cancelledReason: '客商改期' })
  expect([cancelled.request.held, cancelled.request.released]).toEqual([0n, 60_000n])
})

it('N-081 what was spent for cannot be cancelled any more', () => {
  const { request, claim } = claimAt('PAID')
  expect(refusalsIn(cancelMatter(request, [claim], '客商改期', circumstances('禾')))).toEqual([
    ['ALREADY_SPENT', null, CLAUSE],
  ])
})

it('N-081 what was filed by mistake and made void stands against no end', () => {
  const { request, claim } = claimAt('VOID')
  expect(granted(cancelMatter(request, [claim], '客商改期', circumstances('禾'))).request[0].amount).toBe(60_000n)
})

it('cancelling needs a reason of at most a thousand characters', () => {
  const { request } = requestAt('APPROVED')
  const answers = ['', ' ', '因'.repeat(1000), '因'.repeat(1001)].map((reason) =>
    refusalsIn(cancelMatter(request, [], reason, circumstances('禾'))),
  )
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(answers).toEqual([no, no, [], no])
})

it('nothing is claimed on a matter that is over, and it is over only once', () => {
  const { line, request } = requestAt('CLOSED')
  const filing = fileClaim(request, line, { id: 'claim', number: 'BX-1' }, claimed(), circumstances('禾'))
  expect(refusalsIn(filing).map(([code]) => code)).toContain('NOT_IN_STATE')
  expect(refusalsIn(closeMatter(request, [], clerk))).toEqual([['NOT_IN_STATE', null, null]])
})

it('R-SOD-01 the cashier of any of its payments does not close a matter; whoever approved it may', () => {
  const { request, claim } = claimAt('PAID')
  const also = [post('钱', 'OFFICE_CLERK'), post('谈', 'OFFICE_CLERK'), post('禾', 'OFFICE_CLERK')]
  const closing = (by: string) =>
    refusalsIn(
      closeMatter(request, [claim], {
        ...circumstances(by, { also }),
        elsewhere: [{ duty: 'PAYER', person: '钱' }],
      }),
    )
  expect([closing('钱'), closing('禾'), closing('谈')]).toEqual([
    [['RULE_BLOCKS', null, 'R-SOD-01']],
    [['RULE_BLOCKS', null, 'R-SOD-01']],
    [],
  ])
})

it('a member of the team who did not apply cancels nothing', () => {
  const { request } = requestAt('APPROVED')
  expect(refusalsIn(cancelMatter(request, [], '客商改期', circumstances('甘')))).toEqual([
    ['NOT_PERMITTED', null, 'R-SOD-01'],
  ])
})

it('what a second claim of a closed matter would ask for is on the line again', () => {
  const paid = claimAt('PAID', { claim: { amount: fen(10_000n) } })
  const closed = after<Claimed, Claimed>(paid, closeMatter(paid.request, [paid.claim], clerk))
  expect(available(closed.line) + closed.line.paid).toBe(closed.line.allocated)
})
