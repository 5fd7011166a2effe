import type { BudgetLineFact } from '../src/funds/budget-line.ts'
import type { SpecialFundFact } from '../src/funds/special-fund.ts'
import { fen } from '../src/money.ts'
import type { AppointmentFact } from '../src/organisation/appointment.ts'
import type { AdoptionFact } from '../src/notice/adoption.ts'
import type { DelegationFact } from '../src/organisation/delegation.ts'
import type { TeamFact } from '../src/organisation/team-record.ts'
import type { UnitFact } from '../src/organisation/unit.ts'
import type { PersonFact } from '../src/organisation/person.ts'
import type { ClaimFact } from '../src/spending/claim.ts'
import type { PaymentFact } from '../src/spending/payment.ts'
import type { RequestFact } from '../src/spending/request.ts'
import type { AuditedKind } from '../src/trail/audited-records.ts'
import { commit } from '../src/trail/commitment.ts'
import type { AttemptRefused } from '../src/trail/refused-attempt.ts'
import { claimAt, application, paymentAt, requestAt } from './matter.ts'
import { reception } from './planned.ts'
import { sha256 } from './sha256.ts'
import { claimed } from './spent.ts'
import { post, TAIWAN } from './people.ts'

type Of<Fact extends { readonly type: string }> = {
  readonly [Type in Fact['type']]: Extract<Fact, { readonly type: Type }>
}
type Facts = {
  'organisation.person': Of<PersonFact>
  'organisation.appointment': Of<AppointmentFact>
  'organisation.delegation': Of<DelegationFact>
  'organisation.unit': Of<UnitFact>
  'organisation.team': Of<TeamFact>
  'notice.adoption': Of<AdoptionFact>
  'funds.special_fund': Of<SpecialFundFact>
  'funds.budget_line': Of<BudgetLineFact>
  'spending.request': Of<RequestFact>
  'spending.claim': Of<ClaimFact>
  'spending.payment': Of<PaymentFact>
  'trail.refused_attempt': Of<AttemptRefused>
}

const signed = { by: '谈', at: '2015-06-12T06:05:00.000Z' } as const
const { id: _id, status: _status, proposedBy: _proposedBy, decidedBy: _decidedBy, ...content } = post('谈', 'APPROVER')
const decided = { ...signed, appointment: '谈 APPROVER', inPlaceOf: null } as const
const amount = fen(9_007_199_254_740_993n)

/** One of every kind of fact, in an order in which it could happen; a kind that is missing does not compile. */
export const EVERY_FACT: Facts & Record<AuditedKind, object> = {
  'organisation.person': {
    PersonRegistered: {
      type: 'PersonRegistered',
      id: 'person',
      name: commit(sha256, 'a1'.repeat(32), '禾知行'),
      latinName: commit(sha256, 'c3'.repeat(32), 'He Zhixing'),
      printedPost: null,
      reading: null,
      login: null,
    },
    AccountOpened: { type: 'AccountOpened', login: 'hezhixing', ...signed },
    AccountClosed: { type: 'AccountClosed', ...signed },
  },
  'organisation.appointment': {
    AppointmentMade: { type: 'AppointmentMade', ...content, id: 'appointment', teams: [TAIWAN], limit: amount },
    AppointmentProposed: { type: 'AppointmentProposed', ...content, id: 'appointment', limit: amount, ...signed },
    AppointmentConfirmed: { type: 'AppointmentConfirmed', ...signed },
    AppointmentDeclined: { type: 'AppointmentDeclined', reason: '文件不符', ...signed },
    AppointmentEnded: { type: 'AppointmentEnded', to: '2015-09-30', document: '演示免职 1 号', ...signed },
    AppointmentReplaced: { type: 'AppointmentReplaced', byAppointment: 'next', ...signed },
  },
  'organisation.delegation': {
    DelegationGiven: {
      type: 'DelegationGiven',
      id: 'delegation',
      appointmentId: 'appointment',
      delegatorId: '谈',
      delegateId: '艾',
      from: '2015-06-15',
      to: '2015-06-30',
      document: '演示授权 1 号',
      ...signed,
    },
    DelegationRevoked: { type: 'DelegationRevoked', on: '2015-06-20', ...signed },
  },
  'organisation.unit': {
    UnitFounded: {
      type: 'UnitFounded',
      id: 'unit',
      code: 'ENVIRONMENT',
      kind: 'BUREAU',
      name: { zh: '县环保局', en: 'County Environmental Protection Bureau' },
      from: '2015-03-26',
      document: '演示设立 1 号',
    },
    UnitRenamed: {
      type: 'UnitRenamed',
      name: { zh: '县生态环境局', en: 'County Ecology and Environment Bureau' },
      from: '2019-01-01',
      document: '演示更名 1 号',
      ...signed,
    },
    UnitMerged: { type: 'UnitMerged', into: 'PLANNING', on: '2020-01-01', document: '演示合并 1 号', ...signed },
  },
  'organisation.team': {
    TeamFounded: { type: 'TeamFounded', id: 'team', code: TAIWAN },
    TeamSeated: { type: 'TeamSeated', place: '招商大厦三层', from: '2015-04-01', document: '演示办公 1 号', ...signed },
  },
  'notice.adoption': {
    NoticeAdopted: {
      type: 'NoticeAdopted',
      id: 'adoption',
      county: 'demo',
      document: '澄字〔2015〕1号(演示)',
      issuedOn: '2015-03-26',
      digest: 'd4'.repeat(32),
    },
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
    BudgetRestored: { type: 'BudgetRestored', requestId: 'request', paymentId: 'payment', amount },
    BudgetReleased: { type: 'BudgetReleased', requestId: 'request', amount },
    AllocationMovedOut: { type: 'AllocationMovedOut', reallocationId: 'reallocation', amount },
    AllocationMovedIn: { type: 'AllocationMovedIn', reallocationId: 'reallocation', amount },
  },
  'funds.reallocation': {
    ReallocationProposed: {
      type: 'ReallocationProposed',
      id: 'reallocation',
      fiscalYear: 2015,
      fromLine: 'line',
      toLine: 'other',
      amount,
      reason: '用餐少,外出多',
      document: '演示调剂 1 号',
      ...signed,
    },
    ReallocationConfirmed: { type: 'ReallocationConfirmed', ...signed },
    ReallocationDeclined: { type: 'ReallocationDeclined', reason: '年底统一调剂', ...signed },
  },
  'spending.request': {
    SpendingRequested: {
      type: 'SpendingRequested',
      id: 'request',
      number: 'QS-2015-001',
      ...signed,
      ...application({
        amount,
        details: reception(6, 5, 'BUSINESS'),
        justifications: [{ rule: 'R-REC-03', reason: '两家企业' }],
      }),
    },
    RulesJudged: { type: 'RulesJudged', judgement: requestAt('DECIDING').request.judgement },
    RequestReturned: { type: 'RequestReturned', reason: '请写明车次', ...decided },
    RequestRejected: { type: 'RequestRejected', reason: '本季度已去过', ...decided },
    RequestWithdrawn: { type: 'RequestWithdrawn', reason: null, ...signed },
    RequestApproved: { type: 'RequestApproved', amount, mode: 'DIRECT', opinion: null, ...decided },
    RequestHandedOver: { type: 'RequestHandedOver', to: '甘', reason: '调离', ...signed },
    HoldClaimed: { type: 'HoldClaimed', claimId: 'claim', amount },
    HoldUnclaimed: { type: 'HoldUnclaimed', claimId: 'claim', amount },
    TripReported: {
      type: 'TripReported',
      summary: '与企业商定选址,下月回访',
      document: { number: '演示出差报告 1 号', office: '县招商合作局', date: '2015-06-19' },
      ...signed,
    },
    HoldPaid: { type: 'HoldPaid', paymentId: 'payment', amount },
    PaidRecovered: { type: 'PaidRecovered', paymentId: 'payment', amount },
    MatterClosed: { type: 'MatterClosed', amount, ...signed },
    MatterCancelled: { type: 'MatterCancelled', amount, reason: '客商改期', ...signed },
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
    ClaimVoided: { type: 'ClaimVoided', reason: null, ...signed },
    ClaimReviewed: { type: 'ClaimReviewed', cut: amount, reason: '超标准部分', ...signed },
    ClaimRefused: { type: 'ClaimRefused', reason: '与批准事项不符', ...decided },
    ClaimAuthorised: { type: 'ClaimAuthorised', opinion: '同意报销', ...decided },
    ClaimPaymentRequested: { type: 'ClaimPaymentRequested', paymentId: 'payment', ...signed },
    ClaimPaymentReturned: { type: 'ClaimPaymentReturned', paymentId: 'payment', ...signed },
    ClaimPaid: { type: 'ClaimPaid', paymentId: 'payment', ...signed },
    ClaimBooked: { type: 'ClaimBooked', bookingNumber: '记-06-031', bookingYear: 2015, ...signed },
    ClaimArchived: { type: 'ClaimArchived', ...signed },
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
    PaymentRecovered: {
      type: 'PaymentRecovered',
      amount,
      reason: '重复报销',
      receiptNumber: '回单 0701',
      ...signed,
    },
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
