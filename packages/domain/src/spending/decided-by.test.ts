import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import {
  after,
  claimAt,
  granted,
  refusalsIn,
  requestAt,
  type Asked,
  type Paying,
  type Story,
} from '../../test/matter.ts'
import { circumstances, post, TAIWAN } from '../../test/people.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { authoriseClaim, refuseClaim } from './decide-claim.ts'
import { approveRequest, rejectRequest, returnRequest } from './decide-request.ts'
import { decidedBy, recusalReasons } from './decided-by.ts'
import { dutiesOf } from './matter.ts'

const GIVEN: Delegation = {
  id: 'given',
  appointmentId: '时 REVIEW_PANEL_CONVENOR',
  delegatorId: '时',
  delegateId: '路',
  from: '2015-06-10',
  to: '2015-06-20',
  document: '授权 1 号',
  revokedOn: null,
}
const delegations = [GIVEN]
const acting = (by: string) => circumstances(by, { delegations })
const IN_PLACE = { by: '路', at: acting('路').at, appointment: '时 REVIEW_PANEL_CONVENOR', inPlaceOf: '时' }
const ASKED = requestAt('DECIDING')

it('access 7 a decision by delegation says who decided, by whose post and in whose place', () => {
  const { request, line } = ASKED
  const claim = claimAt('AUTHORISING')
  expect(granted(approveRequest(request, line, null, acting('路'))).request[1]).toMatchObject(IN_PLACE)
  expect(granted(returnRequest(request, '补充', acting('路'))).request[0]).toMatchObject(IN_PLACE)
  expect(granted(rejectRequest(request, '不办', acting('路'))).request[0]).toMatchObject(IN_PLACE)
  expect(granted(authoriseClaim(claim.request, claim.claim, null, acting('路'))).claim[0]).toMatchObject(IN_PLACE)
  expect(granted(refuseClaim(claim.request, claim.claim, '不符', acting('路'))).claim[0]).toMatchObject(IN_PLACE)
})

it('whoever gave the delegation still decides themselves, in nobody’s place', () => {
  expect(decidedBy('APPROVE', ASKED, acting('时'))).toMatchObject({ by: '时', inPlaceOf: null })
})

it('somebody who may by their own post and by delegation decides by their own', () => {
  const own = circumstances('谈', { delegations: [{ ...GIVEN, delegateId: '谈' }] })
  expect(decidedBy('APPROVE', ASKED, own)).toMatchObject({ appointment: '谈 APPROVER', inPlaceOf: null })
})

it('deciding without a right is a bug', () => {
  expect(() => decidedBy('APPROVE', ASKED, acting('计'))).toThrow('计 decides without a right')
})

it('R-SOD-01 by a delegation both hold the duty: who decided, and who let them', () => {
  const approved = after<Asked, Asked>(ASKED, approveRequest(ASKED.request, ASKED.line, null, acting('路')))
  expect(approved.request).toMatchObject({ approver: '路', approvedFor: '时' })
  const approvers = dutiesOf(approved).flatMap(({ duty, person }) => (duty === 'APPROVER' ? person : []))
  expect(approvers).toEqual(['路', '时'])
  const claim = claimAt('AUTHORISING')
  const payable = after<Paying, Paying>(claim as Paying, authoriseClaim(claim.request, claim.claim, null, acting('路')))
  expect(payable.claim).toMatchObject({ authoriser: '路', authorisedFor: '时' })
})

it('R-SOD-01 neither of the two takes another step of the matter', () => {
  const story: Story = { delegations, cast: { APPROVER: '路' } }
  const filed = claimAt('REVIEWING', story) as Paying
  const payable = claimAt('PAYABLE', story) as Paying
  const also = ['路', '时', '新'].flatMap((person) => [
    post(person, 'ACCOUNTANT', { teams: [TAIWAN] }),
    post(person, 'CASHIER', { teams: [TAIWAN] }),
  ])
  const no = [['RULE_BLOCKS', null, 'R-SOD-01']]
  for (const person of ['路', '时', '新']) {
    const who = circumstances(person, { also })
    expect([person, refusalsIn(COMMANDS.REVIEW_CLAIM(filed, who))]).toEqual([person, person === '新' ? [] : no])
    expect([person, refusalsIn(COMMANDS.REQUEST_PAYMENT(payable, who))]).toEqual([person, person === '新' ? [] : no])
  }
})

it('R-SOD-02 the rule is told the interests of both', () => {
  const who = circumstances('路', {
    delegations,
    also: [post('时', 'TEAM_HEAD', { teams: [TAIWAN] }), post('路', 'DISCIPLINE_SECRETARY')],
  })
  const signed = { by: '路', at: who.at, appointment: 'any' }
  expect(recusalReasons(who, ASKED, { ...signed, inPlaceOf: '时' })).toEqual(['DISCIPLINE', 'HEADS_TEAM'])
  expect(recusalReasons(who, ASKED, { ...signed, inPlaceOf: null })).toEqual(['DISCIPLINE'])
})
