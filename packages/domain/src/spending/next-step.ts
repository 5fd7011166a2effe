import type { Action } from '../access/matrix.ts'
import { postsOf, type Organisation } from '../organisation/organisation.ts'
import type { Post } from '../organisation/posts.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import { FINAL, FRUITLESS, type Claim } from './claim.ts'
import { decidersOf } from './deciders.ts'
import type { Matter } from './matter.ts'
import type { Payment } from './payment.ts'
import type { SpendingRequest } from './request.ts'
import { STEPS } from './steps.ts'

/** What a matter waits for, on whom, since when. `people` is empty when nobody holds the post: somebody must be appointed. */
export type NextStep = {
  readonly action: Action
  readonly post: Post
  readonly people: readonly PersonId[]
  readonly since: Instant
}

export function nextStepOfRequest(
  request: SpendingRequest,
  claims: readonly Claim[],
  organisation: Organisation,
): NextStep | null {
  if (request.status === 'DECIDING') return waitingFor('APPROVE', { request }, request.since, organisation)
  if (request.status === 'DRAFT') return waitingFor('SUBMIT', { request }, request.since, organisation)
  if (request.status !== 'APPROVED') return null
  if (claims.every(({ status }) => FRUITLESS.includes(status)))
    return waitingFor('FILE_CLAIM', { request }, request.since, organisation)
  return claims.every(({ status }) => FINAL.includes(status))
    ? waitingFor('CLOSE', { request }, lastOf(claims), organisation)
    : null
}

const lastOf = (claims: readonly Claim[]): Instant =>
  claims.map(({ since }) => since).reduce((last, since) => (since > last ? since : last))

export function nextStepOfClaim(request: SpendingRequest, claim: Claim, organisation: Organisation): NextStep | null {
  const matter = { request, claim }
  switch (claim.status) {
    case 'DRAFT':
      return waitingFor('FILE_CLAIM', matter, claim.since, organisation)
    case 'REVIEWING':
      return waitingFor('REVIEW_CLAIM', matter, claim.since, organisation)
    case 'AUTHORISING':
      return waitingFor('AUTHORISE_CLAIM', matter, claim.since, organisation)
    case 'PAYABLE':
      return waitingFor('REQUEST_PAYMENT', matter, claim.since, organisation)
    case 'PAID':
      return waitingFor('BOOK_CLAIM', matter, claim.since, organisation)
    case 'BOOKED':
      return waitingFor('ARCHIVE_CLAIM', matter, claim.since, organisation)
    case 'PAYING':
    case 'ARCHIVED':
    case 'REFUSED':
    case 'VOID':
      return null
  }
}

export const nextStepOfPayment = (
  request: SpendingRequest,
  claim: Claim,
  payment: Payment,
  organisation: Organisation,
): NextStep | null =>
  payment.status === 'PAYING'
    ? waitingFor('CONFIRM_PAYMENT', { request, claim, payment }, payment.since, organisation)
    : null

function waitingFor(action: Action, matter: Matter, since: Instant, organisation: Organisation): NextStep {
  if (STEPS[action].duty === 'APPLICANT') return waitingForOwner(action, matter, since, organisation)
  const deciders = decidersOf(action, matter, organisation)
  const [first] = [...deciders.values()].flat()
  return { action, post: first?.appointment.post ?? POST_OF[action], people: [...deciders.keys()], since }
}

/** An owner who has left every post still has the matter until somebody takes it over. */
function waitingForOwner(
  action: Action,
  { request: { owner } }: Matter,
  since: Instant,
  organisation: Organisation,
): NextStep {
  const post = postsOf(organisation, owner)[0]?.post ?? POST_OF[action]
  return { action, post, people: [owner], since }
}

const POST_OF: Readonly<Record<Action, Post>> = {
  SUBMIT: 'TEAM_MEMBER',
  WITHDRAW: 'TEAM_MEMBER',
  APPROVE: 'REVIEW_PANEL_CONVENOR',
  RETURN: 'APPROVER',
  REJECT: 'APPROVER',
  CANCEL: 'TEAM_MEMBER',
  CLOSE: 'OFFICE_CLERK',
  FILE_CLAIM: 'TEAM_MEMBER',
  VOID_CLAIM: 'TEAM_MEMBER',
  REVIEW_CLAIM: 'ACCOUNTANT',
  RETURN_CLAIM: 'ACCOUNTANT',
  AUTHORISE_CLAIM: 'REVIEW_PANEL_CONVENOR',
  REFUSE_CLAIM: 'APPROVER',
  REPORT_TRIP: 'TEAM_MEMBER',
  REQUEST_PAYMENT: 'CASHIER',
  BOOK_CLAIM: 'ACCOUNTANT',
  ARCHIVE_CLAIM: 'OFFICE_CLERK',
  CONFIRM_PAYMENT: 'TREASURY_REVIEWER',
  RETURN_PAYMENT: 'TREASURY_REVIEWER',
  RECOVER_PAYMENT: 'ACCOUNTANT',
}
