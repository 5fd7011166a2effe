import type { Action } from '../access/matrix.ts'
import type { Duty } from '../integrity/rule.ts'
import type { ClaimStatus } from './claim.ts'
import type { PaymentStatus } from './payment.ts'
import type { RequestStatus } from './request.ts'

/** From which state an act is possible, and the duty that whoever does it takes on. */
export type Step =
  | { readonly on: 'request'; readonly from: readonly RequestStatus[]; readonly duty: Duty }
  | { readonly on: 'claim'; readonly from: readonly ClaimStatus[]; readonly duty: Duty }
  | { readonly on: 'payment'; readonly from: readonly PaymentStatus[]; readonly duty: Duty }

/** The life of a matter as a table (spending, clause 8). Attesting, checking and the event will stand between its rows. */
export const STEPS: Readonly<Record<Action, Step>> = {
  SUBMIT: { on: 'request', from: ['DRAFT'], duty: 'APPLICANT' },
  WITHDRAW: { on: 'request', from: ['DECIDING', 'DRAFT'], duty: 'APPLICANT' },
  APPROVE: { on: 'request', from: ['DECIDING'], duty: 'APPROVER' },
  RETURN: { on: 'request', from: ['DECIDING'], duty: 'APPROVER' },
  REJECT: { on: 'request', from: ['DECIDING'], duty: 'APPROVER' },
  CANCEL: { on: 'request', from: ['APPROVED'], duty: 'APPLICANT' },
  CLOSE: { on: 'request', from: ['APPROVED'], duty: 'ARCHIVIST' },
  FILE_CLAIM: { on: 'request', from: ['APPROVED'], duty: 'APPLICANT' },
  VOID_CLAIM: { on: 'claim', from: ['DRAFT', 'REVIEWING'], duty: 'APPLICANT' },
  REVIEW_CLAIM: { on: 'claim', from: ['REVIEWING'], duty: 'REVIEWER' },
  RETURN_CLAIM: { on: 'claim', from: ['REVIEWING'], duty: 'REVIEWER' },
  AUTHORISE_CLAIM: { on: 'claim', from: ['AUTHORISING'], duty: 'APPROVER' },
  REFUSE_CLAIM: { on: 'claim', from: ['AUTHORISING'], duty: 'APPROVER' },
  REPORT_TRIP: { on: 'request', from: ['APPROVED', 'CLOSED'], duty: 'APPLICANT' },
  REQUEST_PAYMENT: { on: 'claim', from: ['PAYABLE'], duty: 'PAYER' },
  BOOK_CLAIM: { on: 'claim', from: ['PAID'], duty: 'RECORDER' },
  ARCHIVE_CLAIM: { on: 'claim', from: ['BOOKED'], duty: 'ARCHIVIST' },
  CONFIRM_PAYMENT: { on: 'payment', from: ['PAYING'], duty: 'TREASURY' },
  RETURN_PAYMENT: { on: 'payment', from: ['PAYING'], duty: 'TREASURY' },
  RECOVER_PAYMENT: { on: 'payment', from: ['PAID'], duty: 'RECORDER' },
}
