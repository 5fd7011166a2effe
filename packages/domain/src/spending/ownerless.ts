import type { Action } from '../access/matrix.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { postsOf } from '../organisation/organisation.ts'
import { TEAM_POSTS } from '../organisation/posts.ts'
import type { Claim } from './claim.ts'
import { nextStepOfClaim, nextStepOfPayment, nextStepOfRequest, type NextStep } from './next-step.ts'
import type { Payment } from './payment.ts'
import type { SpendingRequest } from './request.ts'

/** A matter that is not settled, with all its claims and payments. */
export type OpenMatter = {
  readonly request: SpendingRequest
  readonly claims: readonly { readonly claim: Claim; readonly payments: readonly Payment[] }[]
}

/**
 * The numbers of the matters that a change of the organisation would leave to nobody: their owner holds no post of the
 * team any longer, or a step that waits has nobody left to take it. What was so before is not counted; nor are the steps
 * after the last payment, for which nobody needs its owner.
 */
export const leftOwnerless = (
  open: readonly OpenMatter[],
  before: Organisation,
  after: Organisation,
): readonly string[] =>
  open
    .filter((matter) => isOwnerless(matter, after) && !isOwnerless(matter, before))
    .map(({ request }) => request.number)

/** What the office and the accountant do once everything is paid. */
const AFTERWARDS: readonly Action[] = ['CLOSE', 'BOOK_CLAIM', 'ARCHIVE_CLAIM']

function isOwnerless({ request, claims }: OpenMatter, organisation: Organisation): boolean {
  const ofTheTeam = postsOf(organisation, request.owner).some(
    ({ post, teams }) => TEAM_POSTS.includes(post) && teams.includes(request.team),
  )
  const steps = [
    nextStepOfRequest(
      request,
      claims.map(({ claim }) => claim),
      organisation,
    ),
    ...claims.flatMap(({ claim, payments }) => [
      nextStepOfClaim(request, claim, organisation),
      ...payments.map((payment) => nextStepOfPayment(request, claim, payment, organisation)),
    ]),
  ]
  const waits = steps.filter((step): step is NextStep => step !== null && !AFTERWARDS.includes(step.action))
  return (waits.length > 0 && !ofTheTeam) || waits.some(({ people }) => people.length === 0)
}
