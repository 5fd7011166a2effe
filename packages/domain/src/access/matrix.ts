import type { Post } from '../organisation/appointment.ts'

/**
 * How far a right reaches. ALL: every record. TEAM: records of the teams of the appointment. OWN: what the person
 * applied for. PAYABLE: of the teams of the appointment, what has been authorised for payment. PAYMENTS: whatever a
 * payment was requested for.
 */
export type Scope = 'ALL' | 'TEAM' | 'OWN' | 'PAYABLE' | 'PAYMENTS'

export const ACTIONS = [
  'SUBMIT',
  'WITHDRAW',
  'APPROVE',
  'RETURN',
  'REJECT',
  'FILE_CLAIM',
  'REVIEW_CLAIM',
  'RETURN_CLAIM',
  'AUTHORISE_CLAIM',
  'REFUSE_CLAIM',
  'REQUEST_PAYMENT',
  'CONFIRM_PAYMENT',
  'RETURN_PAYMENT',
] as const
/** What somebody does to a matter; one word each, in every package. */
export type Action = (typeof ACTIONS)[number]
export type Operation = Action | 'READ_SPENDING' | 'READ_LINES' | 'READ_ACCOUNT'

const APPROVERS = { APPROVER: 'ALL', REVIEW_PANEL_CONVENOR: 'ALL' } as const

/**
 * Who may do what; everything that is not here is denied. Overseers are absent on purpose: they read through the audit
 * package and write nothing (N-100, R-SOD-03). So are administrators: no account holds spending by being one.
 */
export const MATRIX: Readonly<Record<Operation, Readonly<Partial<Record<Post, Scope>>>>> = {
  READ_SPENDING: {
    LEADING_GROUP_HEAD: 'ALL',
    OFFICE_CLERK: 'ALL',
    APPROVER: 'ALL',
    REVIEW_PANEL_CONVENOR: 'ALL',
    TEAM_HEAD: 'TEAM',
    TEAM_MEMBER: 'OWN',
    ACCOUNTANT: 'TEAM',
    CASHIER: 'PAYABLE',
    TREASURY_REVIEWER: 'PAYMENTS',
  },
  READ_LINES: {
    LEADING_GROUP_HEAD: 'ALL',
    OFFICE_CLERK: 'ALL',
    APPROVER: 'ALL',
    REVIEW_PANEL_CONVENOR: 'ALL',
    BUDGET_OFFICER: 'ALL',
    TREASURY_REVIEWER: 'ALL',
    TEAM_HEAD: 'TEAM',
    TEAM_MEMBER: 'TEAM',
    ACCOUNTANT: 'TEAM',
    CASHIER: 'TEAM',
  },
  READ_ACCOUNT: {
    TEAM_MEMBER: 'OWN',
    TEAM_HEAD: 'OWN',
    ACCOUNTANT: 'TEAM',
    CASHIER: 'TEAM',
    TREASURY_REVIEWER: 'PAYMENTS',
  },
  SUBMIT: { TEAM_MEMBER: 'TEAM', TEAM_HEAD: 'TEAM' },
  WITHDRAW: { TEAM_MEMBER: 'OWN', TEAM_HEAD: 'OWN' },
  APPROVE: APPROVERS,
  RETURN: APPROVERS,
  REJECT: APPROVERS,
  FILE_CLAIM: { TEAM_MEMBER: 'OWN', TEAM_HEAD: 'OWN' },
  REVIEW_CLAIM: { ACCOUNTANT: 'TEAM' },
  RETURN_CLAIM: { ACCOUNTANT: 'TEAM' },
  AUTHORISE_CLAIM: APPROVERS,
  REFUSE_CLAIM: APPROVERS,
  REQUEST_PAYMENT: { CASHIER: 'TEAM' },
  CONFIRM_PAYMENT: { TREASURY_REVIEWER: 'PAYMENTS' },
  RETURN_PAYMENT: { TREASURY_REVIEWER: 'PAYMENTS' },
}
