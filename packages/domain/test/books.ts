import { available, type BudgetLine } from '../src/funds/budget-line.ts'
import { allowedOf, SPENT, type Claim } from '../src/spending/claim.ts'
import { areApart } from '../src/integrity/duties-apart.ts'
import { dutiesOf } from '../src/spending/matter.ts'
import type { Payment } from '../src/spending/payment.ts'
import type { SpendingRequest } from '../src/spending/request.ts'

/** A line with every request, claim and payment on it. */
export type Books = {
  readonly line: BudgetLine
  readonly requests: readonly SpendingRequest[]
  readonly claims: readonly Claim[]
  readonly payments: readonly Payment[]
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
const broken = (promises: Readonly<Record<string, boolean>>) =>
  Object.entries(promises).flatMap(([promise, kept]) => (kept ? [] : [promise]))

/** The promises of the books that are broken, whatever was done before. */
export const brokenPromises = ({ line, requests, claims, payments }: Books): readonly string[] => [
  ...broken({
    'allocated = available + committed + paid': line.allocated === available(line) + line.committed + line.paid,
    'nothing is below zero': available(line) >= 0n && line.committed >= 0n && line.paid >= 0n,
    'what is committed is what requests hold': line.committed === sum(requests.map(({ held }) => held)),
    'what is paid is what requests were paid': line.paid === sum(requests.map(({ paid }) => paid)),
    'what is paid has its receipts':
      line.paid ===
      sum(payments.filter(({ status }) => status === 'PAID').map(({ amount, recovered }) => amount - recovered)),
    'nothing is recovered that was not paid': payments.every(
      ({ status, amount, recovered }) => recovered >= 0n && recovered <= (status === 'PAID' ? amount : 0n),
    ),
  }),
  ...requests.flatMap((request) => ofRequest(request, claims)),
  ...claims.flatMap((claim) => ofClaim(claim, requests, payments)),
]

const APPROVED = ['APPROVED', 'CLOSED']
const OPEN = ['REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING']

function ofRequest(request: SpendingRequest, claims: readonly Claim[]) {
  const own = claims.filter(({ requestId }) => requestId === request.id)
  const open = own.filter(({ status }) => OPEN.includes(status))
  const paid = own.filter(({ status }) => SPENT.includes(status))
  return broken({
    'what is claimed is what open claims ask for': request.claimed === sum(open.map(allowedOf)),
    'what a request was paid is what its claims were paid':
      request.paid + request.recovered === sum(paid.map(allowedOf)),
    'no more is claimed than held': request.claimed <= request.held,
    'what was approved is held, paid, released or recovered, and of any other nothing is':
      request.held + request.paid + request.released + request.recovered ===
      (APPROVED.includes(request.status) ? request.amount : 0n),
    'only a closed request released anything, and it holds nothing':
      request.status === 'CLOSED' ? request.held === 0n : request.released === 0n,
    'a closed request has no claim under way': request.status !== 'CLOSED' || open.length === 0,
  })
}

function ofClaim(claim: Claim, requests: readonly SpendingRequest[], payments: readonly Payment[]) {
  const request = requests.find(({ id }) => id === claim.requestId)!
  const own = payments.filter(({ claimId }) => claimId === claim.id)
  const live = own.filter(({ status }) => status !== 'RETURNED').map(({ status }) => status)
  const inPayment = SPENT.includes(claim.status) ? 'PAID' : claim.status === 'PAYING' ? 'PAYING' : ''
  return broken({
    'a claim in payment has exactly one payment in its state': live.join() === inPayment,
    'a claim asks for something': allowedOf(claim) > 0n,
    'R-SOD-01 nobody holds two duties': [undefined, ...own].every((payment) => dutiesApart(request, claim, payment)),
  })
}

/** From the request through a claim to one payment of it: whoever appears twice holds duties that go together. */
function dutiesApart(request: SpendingRequest, claim: Claim, payment: Payment | undefined): boolean {
  const held = [
    ...dutiesOf({ request, claim, ...(payment && { payment }) }),
    { duty: 'TREASURY' as const, person: payment?.confirmedBy ?? payment?.returnedBy },
  ].filter(({ person }) => !!person)
  return held.every((one) => held.every((other) => one.person !== other.person || !areApart(one.duty, other.duty)))
}
