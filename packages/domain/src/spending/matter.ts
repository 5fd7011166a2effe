import type { Duty, Held } from '../integrity/rule.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Resource } from '../access/can.ts'
import type { Interest } from '../access/recusal.ts'
import { allowedOf, SPENT, type Claim, type ClaimStatus } from './claim.ts'
import type { Payment } from './payment.ts'
import type { SpendingRequest } from './request.ts'
import type { Fen } from '../money.ts'

/** What the end of a matter has to know of each of its claims. */
export type ClaimSoFar = Pick<Claim, 'number' | 'status'>

/** A request, with the claim and the payment that an act concerns; an act that ends it MUST be given all its `claims`. */
export type Matter = {
  readonly request: SpendingRequest
  readonly claims?: readonly ClaimSoFar[]
  readonly claim?: Claim
  readonly payment?: Payment
}

const IN_PAYMENT: readonly ClaimStatus[] = ['PAYABLE', 'PAYING', ...SPENT]

/** What the permission matrix looks at in a matter. */
export const resourceOf = ({ request, claim, payment }: Matter): Resource => ({
  team: request.team,
  owner: request.owner,
  participants: request.participants,
  payable: !!payment || (!!claim && IN_PAYMENT.includes(claim.status)),
  hasPayment: !!payment,
})

/** The amount in fen that the next decision is about: the estimate, or what the review left of the claim. */
export const amountOf = ({ request, claim }: Matter): Fen => (claim ? allowedOf(claim) : request.amount)

/** Who could be interested in a decision on it (R-SOD-02). */
export const interestOf = ({ request, claim }: Matter): Interest => ({
  team: request.team,
  applicants: [request.applicant, request.owner, ...(claim ? [claim.filedBy] : [])],
  participants: request.participants,
})

/**
 * Who already holds which duty on the matter (R-SOD-01). Approving a request and authorising its claim is one duty;
 * whoever lets somebody decide in their place holds it too.
 */
export function dutiesOf({ request, claim, payment }: Matter): Held[] {
  const held: [Duty, PersonId | null | undefined][] = [
    ['APPLICANT', request.applicant],
    ['APPLICANT', request.owner],
    ['APPLICANT', claim?.filedBy],
    ['APPROVER', request.approver],
    ['APPROVER', request.approvedFor],
    ['ARCHIVIST', request.closer],
    ['REVIEWER', claim?.reviewer],
    ['APPROVER', claim?.authoriser],
    ['APPROVER', claim?.authorisedFor],
    ['RECORDER', claim?.bookedBy],
    ['ARCHIVIST', claim?.archivedBy],
    ['RECORDER', payment?.recoveredBy],
    ['PAYER', payment?.requestedBy],
  ]
  return held.flatMap(([duty, person]) => (person ? [{ duty, person }] : []))
}
