import { available, type BudgetLine } from '../src/funds/budget-line.ts'
import { allowedOf, type Claim } from '../src/spending/claim.ts'
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
      line.paid === sum(payments.filter(({ status }) => status === 'PAID').map(({ amount }) => amount)),
  }),
  ...requests.flatMap((request) => ofRequest(request, claims)),
  ...claims.flatMap((claim) => ofClaim(claim, requests, payments)),
]

const OPEN = ['REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING']

function ofRequest(request: SpendingRequest, claims: readonly Claim[]) {
  const own = claims.filter(({ requestId }) => requestId === request.id)
  const open = own.filter(({ status }) => OPEN.includes(status))
  const paid = own.filter(({ status }) => status === 'PAID')
  return broken({
    'what is claimed is what open claims ask for': request.claimed === sum(open.map(allowedOf)),
    'what a request was paid is what its claims were paid': request.paid === sum(paid.map(allowedOf)),
    'no more is claimed than held': request.claimed <= request.held,
    'an approved request holds what it was not paid, another nothing':
      request.held + request.paid === (request.status === 'APPROVED' ? request.amount : 0n),
  })
}

function ofClaim(claim: Claim, requests: readonly SpendingRequest[], payments: readonly Payment[]) {
  const request = requests.find(({ id }) => id === claim.requestId)!
  const own = payments.filter(({ claimId }) => claimId === claim.id)
  const live = own.filter(({ status }) => status !== 'RETURNED').map(({ status }) => status)
  const inPayment = claim.status === 'PAYING' || claim.status === 'PAID'
  return broken({
    'a claim in payment has exactly one payment in its state': live.join() === (inPayment ? claim.status : ''),
    'a claim asks for something': allowedOf(claim) > 0n,
    'R-SOD-01 nobody holds two duties': [undefined, ...own].every((payment) => dutiesApart(request, claim, payment)),
  })
}

/** From the request through a claim to one payment of it: whoever appears twice appears in one duty. */
function dutiesApart(request: SpendingRequest, claim: Claim, payment: Payment | undefined): boolean {
  const holders = [
    [request.applicant],
    [request.approver, claim.authoriser],
    [claim.reviewer],
    [payment?.requestedBy],
    [payment?.confirmedBy ?? payment?.returnedBy],
  ].flatMap((people) => [...new Set(people.filter((person) => !!person))])
  return new Set(holders).size === holders.length
}
