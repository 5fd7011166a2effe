import type { Post } from '../organisation/posts.ts'

/**
 * How far a right reaches. ALL: every record. LAST: every record, as long as nobody else on the ladder may. TEAM:
 * records of the teams of the appointment. OWN: what the person looks after, having applied for it or taken it over.
 * TAKES_PART: the same, and whatever the person takes part in. PAYABLE: of the teams of the appointment, what has been authorised for payment. PAYMENTS: whatever a payment was
 * requested for.
 */
export const SCOPES = ['ALL', 'LAST', 'TEAM', 'OWN', 'TAKES_PART', 'PAYABLE', 'PAYMENTS'] as const
export type Scope = (typeof SCOPES)[number]

export const ACTIONS = [
  'SUBMIT',
  'WITHDRAW',
  'APPROVE',
  'RETURN',
  'REJECT',
  'CANCEL',
  'CLOSE',
  'FILE_CLAIM',
  'VOID_CLAIM',
  'REVIEW_CLAIM',
  'RETURN_CLAIM',
  'AUTHORISE_CLAIM',
  'REFUSE_CLAIM',
  'REPORT_TRIP',
  'REQUEST_PAYMENT',
  'BOOK_CLAIM',
  'ARCHIVE_CLAIM',
  'CONFIRM_PAYMENT',
  'RETURN_PAYMENT',
  'RECOVER_PAYMENT',
] as const
/** What somebody does to a matter; one word each, in every package. */
export type Action = (typeof ACTIONS)[number]

export const ORGANISING = [
  'HAND_OVER',
  'REGISTER_PERSON',
  'PROPOSE_APPOINTMENT',
  'DECIDE_APPOINTMENT',
  'END_APPOINTMENT',
  'DELEGATE',
  'CHANGE_UNIT',
  'SEAT_TEAM',
  'OPEN_ACCOUNT',
  'CLOSE_ACCOUNT',
] as const
/** What somebody does to the organisation. */
export type Organising = (typeof ORGANISING)[number]

export const FUNDING = ['PROPOSE_REALLOCATION', 'DECIDE_REALLOCATION'] as const
/** What somebody does to the budget lines. */
export type Funding = (typeof FUNDING)[number]

export const READINGS = [
  'READ_SPENDING',
  'READ_LINES',
  'READ_ACCOUNT',
  'READ_ORGANISATION',
  'READ_LOGINS',
  'READ_ADMIN_ACTS',
  'OVERSEE',
  'OVERSEE_SEALED',
] as const
/** What somebody looks at. OVERSEE is the whole of the books, through the audit server alone. */
type Reading = (typeof READINGS)[number]

export const OPERATIONS = [...ACTIONS, ...ORGANISING, ...FUNDING, ...READINGS] as const
export type Operation = Action | Organising | Funding | Reading

/** The rungs of the ladder: those above decide only where none of these may. */
const LADDER = {
  OFFICE_DIRECTOR: 'ALL',
  APPROVER: 'ALL',
  REVIEW_PANEL_CONVENOR: 'ALL',
  LEADING_GROUP_HEAD: 'LAST',
} as const
const OF_A_TEAM = { TEAM_HEAD: 'TEAM', TEAM_DEPUTY_HEAD: 'TEAM', TEAM_MEMBER: 'TEAM' } as const
const OWN = { TEAM_HEAD: 'OWN', TEAM_DEPUTY_HEAD: 'OWN', TEAM_MEMBER: 'OWN' } as const
const TAKES_PART = { TEAM_HEAD: 'TAKES_PART', TEAM_DEPUTY_HEAD: 'TAKES_PART', TEAM_MEMBER: 'TAKES_PART' } as const
const OVERSEERS = { OVERSEER_SUPERVISION: 'ALL', OVERSEER_AUDIT: 'ALL', OVERSEER_FINANCE: 'ALL' } as const

/** Everybody with a post reads who holds which; no personal text but names is among it. */
const EVERY_WORKING_POST = {
  LEADING_GROUP_HEAD: 'ALL',
  LEADING_GROUP_DEPUTY_HEAD: 'ALL',
  OFFICE_DIRECTOR: 'ALL',
  OFFICE_DEPUTY_DIRECTOR: 'ALL',
  OFFICE_CLERK: 'ALL',
  APPROVER: 'ALL',
  REVIEW_PANEL_CONVENOR: 'ALL',
  TEAM_HEAD: 'ALL',
  TEAM_DEPUTY_HEAD: 'ALL',
  TEAM_MEMBER: 'ALL',
  DEPARTMENT_OFFICER: 'ALL',
  INSPECTOR: 'ALL',
  ACCOUNTANT: 'ALL',
  CASHIER: 'ALL',
  BUDGET_OFFICER: 'ALL',
  TREASURY_REVIEWER: 'ALL',
  SYSTEM_ADMIN: 'ALL',
  SECURITY_ADMIN: 'ALL',
  AUDIT_ADMIN: 'ALL',
  ...OVERSEERS,
} as const

/**
 * Who may do what: the one table that drives the code, the tests and the printed matrix. Everything that is not here is
 * denied. Overseers read through the audit server and write nothing (N-100, R-SOD-03); administrators read no spending.
 */
export const MATRIX: Readonly<Record<Operation, Readonly<Partial<Record<Post, Scope>>>>> = {
  SUBMIT: OF_A_TEAM,
  WITHDRAW: OWN,
  APPROVE: LADDER,
  RETURN: LADDER,
  REJECT: LADDER,
  CANCEL: OWN,
  CLOSE: { OFFICE_CLERK: 'ALL' },
  FILE_CLAIM: OWN,
  VOID_CLAIM: OWN,
  REVIEW_CLAIM: { ACCOUNTANT: 'TEAM' },
  RETURN_CLAIM: { ACCOUNTANT: 'TEAM' },
  AUTHORISE_CLAIM: LADDER,
  REFUSE_CLAIM: LADDER,
  REPORT_TRIP: TAKES_PART,
  REQUEST_PAYMENT: { CASHIER: 'TEAM' },
  BOOK_CLAIM: { ACCOUNTANT: 'TEAM' },
  ARCHIVE_CLAIM: { OFFICE_CLERK: 'ALL' },
  CONFIRM_PAYMENT: { TREASURY_REVIEWER: 'PAYMENTS' },
  RETURN_PAYMENT: { TREASURY_REVIEWER: 'PAYMENTS' },
  RECOVER_PAYMENT: { ACCOUNTANT: 'TEAM' },

  HAND_OVER: { TEAM_HEAD: 'TEAM', OFFICE_CLERK: 'ALL' },
  REGISTER_PERSON: { OFFICE_CLERK: 'ALL', SECURITY_ADMIN: 'ALL' },
  PROPOSE_APPOINTMENT: { OFFICE_CLERK: 'ALL', SECURITY_ADMIN: 'ALL' },
  DECIDE_APPOINTMENT: { OFFICE_DIRECTOR: 'ALL', SECURITY_ADMIN: 'ALL' },
  END_APPOINTMENT: { OFFICE_CLERK: 'ALL', SECURITY_ADMIN: 'ALL' },
  DELEGATE: { LEADING_GROUP_HEAD: 'OWN', APPROVER: 'OWN', REVIEW_PANEL_CONVENOR: 'OWN' },
  CHANGE_UNIT: { OFFICE_CLERK: 'ALL' },
  SEAT_TEAM: { OFFICE_CLERK: 'ALL' },
  OPEN_ACCOUNT: { SYSTEM_ADMIN: 'ALL' },
  CLOSE_ACCOUNT: { SYSTEM_ADMIN: 'ALL' },

  PROPOSE_REALLOCATION: { OFFICE_CLERK: 'ALL', BUDGET_OFFICER: 'ALL' },
  DECIDE_REALLOCATION: { OFFICE_DIRECTOR: 'ALL', LEADING_GROUP_HEAD: 'ALL' },

  READ_SPENDING: {
    LEADING_GROUP_HEAD: 'ALL',
    LEADING_GROUP_DEPUTY_HEAD: 'TEAM',
    OFFICE_DIRECTOR: 'ALL',
    OFFICE_DEPUTY_DIRECTOR: 'ALL',
    OFFICE_CLERK: 'ALL',
    APPROVER: 'ALL',
    REVIEW_PANEL_CONVENOR: 'ALL',
    TEAM_HEAD: 'TEAM',
    TEAM_DEPUTY_HEAD: 'TEAM',
    TEAM_MEMBER: 'TAKES_PART',
    ACCOUNTANT: 'TEAM',
    CASHIER: 'PAYABLE',
    TREASURY_REVIEWER: 'PAYMENTS',
  },
  READ_LINES: {
    LEADING_GROUP_HEAD: 'ALL',
    OFFICE_DIRECTOR: 'ALL',
    OFFICE_DEPUTY_DIRECTOR: 'ALL',
    OFFICE_CLERK: 'ALL',
    APPROVER: 'ALL',
    REVIEW_PANEL_CONVENOR: 'ALL',
    BUDGET_OFFICER: 'ALL',
    TREASURY_REVIEWER: 'ALL',
    LEADING_GROUP_DEPUTY_HEAD: 'TEAM',
    ...OF_A_TEAM,
    ACCOUNTANT: 'TEAM',
    CASHIER: 'TEAM',
  },
  READ_ACCOUNT: { ...OWN, ACCOUNTANT: 'TEAM', CASHIER: 'TEAM', TREASURY_REVIEWER: 'PAYMENTS' },
  READ_ORGANISATION: EVERY_WORKING_POST,
  READ_LOGINS: { SYSTEM_ADMIN: 'ALL', SECURITY_ADMIN: 'ALL', AUDIT_ADMIN: 'ALL' },
  READ_ADMIN_ACTS: { AUDIT_ADMIN: 'ALL' },
  OVERSEE: OVERSEERS,
  OVERSEE_SEALED: { OVERSEER_SUPERVISION: 'ALL' },
}
