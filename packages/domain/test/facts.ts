import type { BudgetLineFact } from '../src/funds/budget-line.ts'
import type { SpecialFundFact } from '../src/funds/special-fund.ts'
import { fen } from '../src/money.ts'
import type { AppointmentFact } from '../src/organisation/appointment.ts'
import type { PersonFact } from '../src/organisation/person.ts'
import type { ClaimFact } from '../src/spending/claim.ts'
import type { PaymentFact } from '../src/spending/payment.ts'
import type { RequestFact } from '../src/spending/request.ts'
import type { AuditedKind } from '../src/trail/audited-records.ts'
import { commit } from '../src/trail/commitment.ts'
import type { AttemptRefused } from '../src/trail/refused-attempt.ts'
import { claimAt, claimed, application, paymentAt, reception, requestAt, sha256 } from './matter.ts'
import { post, TAIWAN } from './people.ts'

type Of<Fact extends { readonly type: string }> = {
  readonly [Type in Fact['type']]: Extract<Fact, { readonly type: Type }>
}
type Facts = {
  'organisation.person': Of<PersonFact>
  'organisation.appointment': Of<AppointmentFact>
  'funds.special_fund': Of<SpecialFundFact>
  'funds.budget_line': Of<BudgetLineFact>
  'spending.request': Of<RequestFact>
  'spending.claim': Of<ClaimFact>
  'spending.payment': Of<PaymentFact>
  'trail.refused_attempt': Of<AttemptRefused>
}

const signed = { by: '谈', at: '2015-06-12T06:05:00.000Z' } as const
const amount = fen(9_007_199_254_740_993n)

/** One of every kind of fact, in an order in which it could happen; a kind that is missing does not compile. */
export const EVERY_FACT: Facts & Record<AuditedKind, object> = {
  'organisation.person': {
    PersonRegistered: {
      type: 'PersonRegistered',
      id: 'person',
      name: commit(sha256, 'a1'.repeat(32), '禾知行'),
      login: null,
    },
  },
  'organisation.appointment': {
    AppointmentMade: { type: 'AppointmentMade', ...post('谈', 'APPROVER', { teams: [TAIWAN], limit: amount }) },
    AppointmentEnded: { type: 'AppointmentEnded', to: '2015-09-30', document: '演示免职 1 号' },
  },
  'funds.special_fund': {
    FundAppropriated: { type: 'FundAppropriated', id: 'fund', fiscalYear: 2015, amount, document: '演示财预 1 号' },
    FundAllocated: { type: 'FundAllocated', lineId: 'line', amount },
  },
  'funds.budget_line': {
    LineAllocated: {
      type: 'LineAllocated',
      id: 'line',
      fiscalYear: 2015,
      fund: 'TEAM_WORKING',
      team: TAIWAN,
      use: 'TRANSPORT',
      amount,
    },
    BudgetHeld: { type: 'BudgetHeld', requestId: 'request', amount },
    BudgetPaid: { type: 'BudgetPaid', requestId: 'request', paymentId: 'payment', amount },
  },
  'spending.request': {
    SpendingRequested: {
      type: 'SpendingRequested',
      id: 'request',
      number: 'QS-2015-001',
      ...signed,
      ...application({
        amount,
        reception: reception(6, 5, 'BUSINESS'),
        justifications: [{ rule: 'R-REC-03', reason: '两家企业' }],
      }),
    },
    RulesJudged: { type: 'RulesJudged', judgement: requestAt('DECIDING').request.judgement },
    RequestReturned: { type: 'RequestReturned', reason: '请写明车次', ...signed },
    RequestRejected: { type: 'RequestRejected', reason: '本季度已去过', ...signed },
    RequestWithdrawn: { type: 'RequestWithdrawn', reason: null, ...signed },
    RequestApproved: { type: 'RequestApproved', amount, mode: 'DIRECT', opinion: null, ...signed },
    HoldClaimed: { type: 'HoldClaimed', claimId: 'claim', amount },
    HoldUnclaimed: { type: 'HoldUnclaimed', claimId: 'claim', amount },
    HoldPaid: { type: 'HoldPaid', paymentId: 'payment', amount },
  },
  'spending.claim': {
    ClaimFiled: {
      type: 'ClaimFiled',
      id: 'claim',
      number: 'BX-2015-001',
      requestId: 'request',
      ...signed,
      ...claimed({ amount, method: 'CASH', cashExemption: 'TAXI' }),
    },
    RulesJudged: { type: 'RulesJudged', judgement: claimAt('REVIEWING').claim.judgement },
    ClaimReturned: { type: 'ClaimReturned', reason: '缺车票', ...signed },
    ClaimReviewed: { type: 'ClaimReviewed', cut: amount, reason: '超标准部分', ...signed },
    ClaimRefused: { type: 'ClaimRefused', reason: '与批准事项不符', ...signed },
    ClaimAuthorised: { type: 'ClaimAuthorised', opinion: '同意报销', ...signed },
    ClaimPaymentRequested: { type: 'ClaimPaymentRequested', paymentId: 'payment', ...signed },
    ClaimPaymentReturned: { type: 'ClaimPaymentReturned', paymentId: 'payment', ...signed },
    ClaimPaid: { type: 'ClaimPaid', paymentId: 'payment', ...signed },
  },
  'spending.payment': {
    PaymentRequested: {
      type: 'PaymentRequested',
      id: 'payment',
      number: 'ZF-2015-001',
      claimId: 'claim',
      amount,
      method: 'OFFICIAL_CARD',
      ...signed,
    },
    RulesJudged: { type: 'RulesJudged', judgement: paymentAt('PAYING').payment.judgement },
    PaymentReturned: { type: 'PaymentReturned', reason: '户名不符', ...signed },
    PaymentConfirmed: { type: 'PaymentConfirmed', receiptNumber: '回单 0617', ...signed },
  },
  'trail.refused_attempt': {
    AttemptRefused: {
      type: 'AttemptRefused',
      id: 'attempt',
      by: '禾',
      at: signed.at,
      command: 'submitRequest',
      subject: null,
      codes: ['RULE_BLOCKS R-BUD-01'],
    },
  },
}
