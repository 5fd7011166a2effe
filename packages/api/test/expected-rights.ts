import type { Action, Post } from '@lianzhao/domain'
import { STATES, type On } from './in-every-state.ts'

/** Who may do what to a matter, written from the specification: it asks nothing of the code under test. */
type Reads = 'ALL' | 'TEAM' | 'PAYABLE' | 'PAYMENT' | 'OWN' | 'NONE'
type Does = 'DECIDE' | 'DECIDE_LAST' | 'CHECK' | 'PAY' | 'SETTLE' | 'FILE' | 'NONE'

/** What each post reads, and what it does to a matter that is not its own. Unlisted posts do neither. */
const TABLE: Readonly<Partial<Record<Post, readonly [Reads, Does]>>> = {
  LEADING_GROUP_HEAD: ['ALL', 'DECIDE_LAST'],
  LEADING_GROUP_DEPUTY_HEAD: ['TEAM', 'NONE'],
  OFFICE_DIRECTOR: ['ALL', 'DECIDE'],
  OFFICE_DEPUTY_DIRECTOR: ['ALL', 'NONE'],
  OFFICE_CLERK: ['ALL', 'FILE'],
  APPROVER: ['ALL', 'DECIDE'],
  REVIEW_PANEL_CONVENOR: ['ALL', 'DECIDE'],
  TEAM_HEAD: ['TEAM', 'NONE'],
  TEAM_DEPUTY_HEAD: ['TEAM', 'NONE'],
  TEAM_MEMBER: ['OWN', 'NONE'],
  ACCOUNTANT: ['TEAM', 'CHECK'],
  CASHIER: ['PAYABLE', 'PAY'],
  TREASURY_REVIEWER: ['PAYMENT', 'SETTLE'],
}

/** Which state each act needs, and whose act it is: `OWN` belongs to whoever looks after the matter. */
export const ACTS: Readonly<
  Record<Action, { mutation: string; from: readonly string[]; by: Does | 'OWN' | 'TAKES_PART' }>
> = {
  SUBMIT: { mutation: 'submitRequest', from: ['request DRAFT'], by: 'OWN' },
  WITHDRAW: { mutation: 'withdrawRequest', from: ['request DRAFT', 'request DECIDING'], by: 'OWN' },
  APPROVE: { mutation: 'approveRequest', from: ['request DECIDING'], by: 'DECIDE' },
  RETURN: { mutation: 'returnRequest', from: ['request DECIDING'], by: 'DECIDE' },
  REJECT: { mutation: 'rejectRequest', from: ['request DECIDING'], by: 'DECIDE' },
  CANCEL: { mutation: 'cancelMatter', from: ['request APPROVED'], by: 'OWN' },
  CLOSE: { mutation: 'closeMatter', from: ['request APPROVED'], by: 'FILE' },
  FILE_CLAIM: { mutation: 'fileClaim', from: ['request APPROVED', 'claim DRAFT'], by: 'OWN' },
  VOID_CLAIM: { mutation: 'voidClaim', from: ['claim DRAFT', 'claim REVIEWING'], by: 'OWN' },
  REVIEW_CLAIM: { mutation: 'reviewClaim', from: ['claim REVIEWING'], by: 'CHECK' },
  RETURN_CLAIM: { mutation: 'returnClaim', from: ['claim REVIEWING'], by: 'CHECK' },
  AUTHORISE_CLAIM: { mutation: 'authoriseClaim', from: ['claim AUTHORISING'], by: 'DECIDE' },
  REFUSE_CLAIM: { mutation: 'refuseClaim', from: ['claim AUTHORISING'], by: 'DECIDE' },
  REPORT_TRIP: { mutation: 'reportTrip', from: ['request APPROVED', 'request CLOSED'], by: 'TAKES_PART' },
  REQUEST_PAYMENT: { mutation: 'requestPayment', from: ['claim PAYABLE'], by: 'PAY' },
  BOOK_CLAIM: { mutation: 'bookClaim', from: ['claim PAID'], by: 'CHECK' },
  ARCHIVE_CLAIM: { mutation: 'archiveClaim', from: ['claim BOOKED'], by: 'FILE' },
  CONFIRM_PAYMENT: { mutation: 'confirmPayment', from: ['payment PAYING'], by: 'SETTLE' },
  RETURN_PAYMENT: { mutation: 'returnPayment', from: ['payment PAYING'], by: 'SETTLE' },
  RECOVER_PAYMENT: { mutation: 'recoverPayment', from: ['payment PAID'], by: 'CHECK' },
}

/**
 * What a holder of a post has to do with the matter. OWN: they are a member of the team as well, and look after it. TEAM:
 * their post names its team, if it names any. OTHER_TEAM: it names another. PARTICIPANT: they take part in the event. HEADS,
 * DEPUTISES: they also head its team, or are its deputy head. DISCIPLINE: they are also the discipline secretary. DELEGATE:
 * they hold another post, and decide in the place of a holder.
 */
export const RELATIONS = [
  'OWN',
  'TEAM',
  'OTHER_TEAM',
  'PARTICIPANT',
  'HEADS',
  'DEPUTISES',
  'DISCIPLINE',
  'DELEGATE',
] as const
export type Relation = (typeof RELATIONS)[number]

export const [TEAM, OTHER] = ['TAIWAN_GENERAL_INDUSTRY', 'URBAN_CONSTRUCTION']
export const OF_TEAMS: readonly Post[] = [
  ...(['LEADING_GROUP_DEPUTY_HEAD', 'TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'TEAM_MEMBER'] as const),
  ...(['ACCOUNTANT', 'CASHIER'] as const),
]
const ofATeam = (post: Post) => post.startsWith('TEAM_')
const LADDER: readonly Post[] = ['LEADING_GROUP_HEAD', 'OFFICE_DIRECTOR', 'APPROVER', 'REVIEW_PANEL_CONVENOR']
/** Of these the law keeps whoever applies, heads or takes part apart altogether. */
export const APART = (post: Post) => post.startsWith('OVERSEER') || post.endsWith('_ADMIN')

/** Whether there can be somebody like this. */
export function exists(post: Post, relation: Relation): boolean {
  switch (relation) {
    case 'TEAM':
      return true
    case 'OTHER_TEAM':
      return OF_TEAMS.includes(post)
    case 'OWN':
    case 'HEADS':
      return post in TABLE && !(relation === 'HEADS' && post === 'TEAM_HEAD')
    case 'PARTICIPANT':
      return post in TABLE || APART(post)
    case 'DEPUTISES':
    case 'DISCIPLINE':
      return LADDER.includes(post)
    case 'DELEGATE':
      return LADDER.includes(post) && post !== 'OFFICE_DIRECTOR'
  }
}

const PAYABLE = ['PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED']

function sees(post: Post, relation: Relation, on: On, status: string): boolean {
  if (relation === 'OWN' || relation === 'HEADS' || relation === 'DEPUTISES') return true
  switch (TABLE[post]?.[0] ?? 'NONE') {
    case 'ALL':
      return true
    case 'TEAM':
      return relation !== 'OTHER_TEAM'
    case 'PAYABLE':
      return relation !== 'OTHER_TEAM' && (on === 'payment' || (on === 'claim' && PAYABLE.includes(status)))
    case 'PAYMENT':
      return on === 'payment'
    case 'OWN':
      return relation === 'PARTICIPANT'
    case 'NONE':
      return false
  }
}

/** 'DONE', or the code of the refusal. */
export function expected(post: Post, relation: Relation, action: Action, on: On, status: string): string {
  const { from, by } = ACTS[action]
  if (!sees(post, relation, on, status)) return 'NOT_FOUND'
  const early = !from.includes(`${on} ${status}`)
  // A claim is filed on an approved request, and every claim stands on one: the state of the claim comes second there.
  if (early && !(action === 'FILE_CLAIM' && on === 'claim')) return 'NOT_IN_STATE'
  if (by === 'OWN') return relation !== 'OWN' ? 'NOT_PERMITTED' : early ? 'NOT_IN_STATE' : 'DONE'
  // What came of a trip; the matter of this test is a purchase.
  if (by === 'TAKES_PART')
    return relation === 'OWN' || (relation === 'PARTICIPANT' && ofATeam(post)) ? 'NOT_A_TRIP' : 'NOT_PERMITTED'
  const does = TABLE[post]?.[1] ?? 'NONE'
  const last = does === 'DECIDE_LAST' && by === 'DECIDE'
  if ((does !== by && !last) || relation === 'OTHER_TEAM') return 'NOT_PERMITTED'
  if (relation === 'OWN') return 'RULE_BLOCKS'
  if (by === 'DECIDE' && ['PARTICIPANT', 'HEADS', 'DEPUTISES', 'DISCIPLINE'].includes(relation)) return 'RECUSED'
  // The event of the matters of this test is still ahead.
  if (action === 'CLOSE') return 'EVENT_NOT_OVER'
  return last ? 'PEER_FIRST' : 'DONE'
}

export type Cell = { readonly action: Action; readonly on: On; readonly status: string }
const ON: Readonly<Record<On, readonly Action[]>> = {
  request: ['SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'REJECT', 'CANCEL', 'CLOSE', 'FILE_CLAIM', 'REPORT_TRIP'],
  claim: [
    'FILE_CLAIM',
    'VOID_CLAIM',
    'REVIEW_CLAIM',
    'RETURN_CLAIM',
    'AUTHORISE_CLAIM',
    'REFUSE_CLAIM',
    'REQUEST_PAYMENT',
    'BOOK_CLAIM',
    'ARCHIVE_CLAIM',
  ],
  payment: ['CONFIRM_PAYMENT', 'RETURN_PAYMENT', 'RECOVER_PAYMENT'],
}
export const CELLS: readonly Cell[] = (['request', 'claim', 'payment'] as const).flatMap((on) =>
  ON[on].flatMap((action) => STATES[on].map((status) => ({ action, on, status }))),
)
