import { can } from '../access/can.ts'
import type { Action } from '../access/matrix.ts'
import type { Post } from '../organisation/appointment.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import type { Claim } from './claim.ts'
import { amountOf, dutiesOf, resourceOf, type Matter } from './matter.ts'
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
  if (request.status === 'APPROVED' && claims.every(({ status }) => status === 'REFUSED'))
    return waitingFor('FILE_CLAIM', { request }, request.since, organisation)
  return null
}

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
    case 'PAYING':
    case 'PAID':
    case 'REFUSED':
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

/** Those who may take the step: the matrix allows it, no duty stands against it, and the amount is within their limit. */
function waitingFor(action: Action, matter: Matter, since: Instant, organisation: Organisation): NextStep {
  const { duty } = STEPS[action]
  const ladder = action === 'APPROVE' || action === 'AUTHORISE_CLAIM'
  const applicant = duty === 'APPLICANT'
  const able = organisation.appointments.filter((appointment) => {
    const { personId, limit } = appointment
    if (applicant) return personId === matter.request.applicant
    const here = { ...organisation, appointments: [appointment] }
    const granted = can(here, personId, action, resourceOf(matter)) !== undefined
    const interested = dutiesOf(matter).some((held) => held.person === personId && held.duty !== duty)
    return granted && !interested && (!ladder || limit === null || limit >= amountOf(matter))
  })
  const people = [...new Set(able.map(({ personId }) => personId))]
  return {
    action,
    post: able[0]?.post ?? POST_OF[action],
    people: people.length ? people : applicantLeft(matter, applicant),
    since,
  }
}

/** An applicant who has left every post still owns the matter until somebody takes it over. */
const applicantLeft = ({ request }: Matter, applicant: boolean): PersonId[] => (applicant ? [request.applicant] : [])

const POST_OF: Readonly<Record<Action, Post>> = {
  SUBMIT: 'TEAM_MEMBER',
  WITHDRAW: 'TEAM_MEMBER',
  APPROVE: 'REVIEW_PANEL_CONVENOR',
  RETURN: 'APPROVER',
  REJECT: 'APPROVER',
  FILE_CLAIM: 'TEAM_MEMBER',
  REVIEW_CLAIM: 'ACCOUNTANT',
  RETURN_CLAIM: 'ACCOUNTANT',
  AUTHORISE_CLAIM: 'REVIEW_PANEL_CONVENOR',
  REFUSE_CLAIM: 'APPROVER',
  REQUEST_PAYMENT: 'CASHIER',
  CONFIRM_PAYMENT: 'TREASURY_REVIEWER',
  RETURN_PAYMENT: 'TREASURY_REVIEWER',
}
