import { unjudged, type Justification, type Judgement, type RulesJudged } from '../integrity/rule.ts'
import { fen, ZERO, type Fen } from '../money.ts'
import type { PersonId } from '../organisation/person.ts'
import type { CivilDate, Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'
import type { Details } from './details.ts'
import type { ReportContent, TripReport } from './trip-report.ts'

/** 草稿 (returned for correction) · 待审批 · 已批准 · 已撤回 · 不予批准 · 已结项 (closed or cancelled) */
export const REQUEST_STATUSES = ['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED'] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** What the applicant asks for. `amount` is the estimate in fen; `from` and `to` are the first and last day of the event. */
export type Application = {
  readonly team: string
  readonly lineId: string
  readonly use: string
  readonly amount: Fen
  readonly purpose: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly place: string
  /** Officials who take part, besides whoever applies. */
  readonly participants: readonly PersonId[]
  /** The lead or project that it serves, in words, until there is a ledger to point into. */
  readonly lead: string | null
  readonly details: Details
  readonly justifications: readonly Justification[]
}

/**
 * A request to spend (事项, 事前审批). Of what is `held` on its line, `claimed` is already asked for in open claims;
 * what is `paid` is held no longer, nor is what was `released` at its end or `recovered` from a payee: once it was
 * approved, held + paid + released + recovered is what was approved, in fen. `since` is when it came to its present
 * status.
 */
export type SpendingRequest = Application & {
  readonly id: string
  readonly number: string
  readonly status: RequestStatus
  readonly since: Instant
  readonly returnedReason: string | null
  readonly rejectedReason: string | null
  readonly applicant: PersonId
  /** Who looks after it: the applicant, or whoever took it over. */
  readonly owner: PersonId
  readonly submittedAt: Instant
  readonly approver: PersonId | null
  /** In whose place the approver decided, where it was by delegation. */
  readonly approvedFor: PersonId | null
  readonly approvedAt: Instant | null
  readonly held: Fen
  readonly claimed: Fen
  readonly paid: Fen
  readonly released: Fen
  readonly recovered: Fen
  /** Why its applicant cancelled it; null on one that was carried out. */
  readonly cancelledReason: string | null
  /** The clerk of the office who closed it. */
  readonly closer: PersonId | null
  /** What came of a trip; null until somebody who was on it says so. */
  readonly report: TripReport | null
  readonly judgement: Judgement
}

type Signed = { readonly by: PersonId; readonly at: Instant }
/** `appointment` gave the right; `inPlaceOf` is its holder, where somebody else decided by delegation. */
export type Decided = Signed & { readonly appointment: string; readonly inPlaceOf: PersonId | null }
export type SpendingRequested = {
  readonly type: 'SpendingRequested'
  readonly id: string
  readonly number: string
} & Signed &
  Application
export type RequestApproved = {
  readonly type: 'RequestApproved'
  readonly amount: Fen
  readonly mode: 'DIRECT'
  readonly opinion: string | null
} & Decided
export type RequestReturned = { readonly type: 'RequestReturned'; readonly reason: string } & Decided
export type RequestRejected = { readonly type: 'RequestRejected'; readonly reason: string } & Decided
export type RequestWithdrawn = { readonly type: 'RequestWithdrawn'; readonly reason: string | null } & Signed
/** 移交: somebody else looks after it from now on; whoever applied remains its applicant. */
export type RequestHandedOver = {
  readonly type: 'RequestHandedOver'
  readonly to: PersonId
  readonly reason: string
} & Signed
export type HoldClaimed = { readonly type: 'HoldClaimed'; readonly claimId: string; readonly amount: Fen }
/** A claim gives back what it asked for: cut by the accountant, returned, void, or refused. */
export type HoldUnclaimed = { readonly type: 'HoldUnclaimed'; readonly claimId: string; readonly amount: Fen }
export type HoldPaid = { readonly type: 'HoldPaid'; readonly paymentId: string; readonly amount: Fen }
/** What was paid came back from a payee; it is the line's again, not the matter's. */
export type PaidRecovered = { readonly type: 'PaidRecovered'; readonly paymentId: string; readonly amount: Fen }
/** 结项: nothing more will be claimed. `amount` is what was still held, in fen. */
export type MatterClosed = { readonly type: 'MatterClosed'; readonly amount: Fen } & Signed
/** 取消: it will not take place. `amount` is what was held, in fen. */
export type MatterCancelled = {
  readonly type: 'MatterCancelled'
  readonly amount: Fen
  readonly reason: string
} & Signed
/** 出差报告: what a trip led to. */
export type TripReported = { readonly type: 'TripReported' } & ReportContent & Signed
export type RequestFact =
  | SpendingRequested
  | RulesJudged
  | RequestApproved
  | RequestReturned
  | RequestRejected
  | RequestWithdrawn
  | RequestHandedOver
  | HoldClaimed
  | HoldUnclaimed
  | HoldPaid
  | PaidRecovered
  | MatterClosed
  | MatterCancelled
  | TripReported

export function evolveRequest(request: SpendingRequest | undefined, fact: RequestFact): SpendingRequest {
  if (fact.type === 'SpendingRequested') return requested(fact, request)
  if (!request) throw new Error(`${fact.type} before SpendingRequested`)
  switch (fact.type) {
    case 'RulesJudged':
      return { ...request, judgement: fact.judgement }
    case 'RequestApproved':
      return {
        ...request,
        status: 'APPROVED',
        since: fact.at,
        approver: fact.by,
        approvedFor: fact.inPlaceOf,
        approvedAt: fact.at,
        held: fact.amount,
      }
    case 'RequestReturned':
      return { ...request, status: 'DRAFT', since: fact.at, returnedReason: fact.reason }
    case 'RequestRejected':
      return { ...request, status: 'REJECTED', since: fact.at, rejectedReason: fact.reason }
    case 'RequestWithdrawn':
      return { ...request, status: 'WITHDRAWN', since: fact.at }
    case 'RequestHandedOver':
      return { ...request, owner: fact.to }
    case 'HoldClaimed':
      return { ...request, claimed: fen(request.claimed + fact.amount) }
    case 'HoldUnclaimed':
      return { ...request, claimed: fen(request.claimed - fact.amount) }
    case 'HoldPaid':
      return {
        ...request,
        held: fen(request.held - fact.amount),
        claimed: fen(request.claimed - fact.amount),
        paid: fen(request.paid + fact.amount),
      }
    case 'PaidRecovered':
      return { ...request, paid: fen(request.paid - fact.amount), recovered: fen(request.recovered + fact.amount) }
    case 'MatterClosed':
      return { ...released(request, fact), closer: fact.by }
    case 'MatterCancelled':
      return { ...released(request, fact), cancelledReason: fact.reason }
    case 'TripReported':
      return { ...request, report: reportOf(fact) }
  }
}

const released = (request: SpendingRequest, { amount, at }: MatterClosed | MatterCancelled): SpendingRequest => ({
  ...request,
  status: 'CLOSED',
  since: at,
  held: fen(request.held - amount),
  released: fen(request.released + amount),
})

const reportOf = ({ type: _, ...report }: TripReported): TripReport => report

/** Whoever applied first remains the applicant, also where a successor submits it again. */
function requested(
  { type: _, by, at, ...content }: SpendingRequested,
  returned: SpendingRequest | undefined,
): SpendingRequest {
  return {
    ...content,
    status: 'DECIDING',
    since: at,
    returnedReason: null,
    rejectedReason: null,
    applicant: returned?.applicant ?? by,
    owner: by,
    submittedAt: at,
    approver: null,
    approvedFor: null,
    approvedAt: null,
    held: ZERO,
    claimed: ZERO,
    paid: ZERO,
    released: ZERO,
    recovered: ZERO,
    cancelledReason: null,
    closer: null,
    report: null,
    judgement: unjudged('PRE', at),
  }
}

export const reviveRequestFact = reviver<RequestFact>({
  SpendingRequested: { amount: true },
  RulesJudged: {},
  RequestApproved: { amount: true },
  RequestReturned: {},
  RequestRejected: {},
  RequestWithdrawn: {},
  RequestHandedOver: {},
  HoldClaimed: { amount: true },
  HoldUnclaimed: { amount: true },
  HoldPaid: { amount: true },
  PaidRecovered: { amount: true },
  MatterClosed: { amount: true },
  MatterCancelled: { amount: true },
  TripReported: {},
})
