import {
  unjudged,
  type CashExemption,
  type Justification,
  type Judgement,
  type PaymentMethod,
  type RulesJudged,
} from '../integrity/rule.ts'
import { fen, ZERO, type Fen } from '../money.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'
import type { Commitment } from '../trail/commitment.ts'
import { reviver } from '../trail/revive.ts'
import type { Bearer, Expenses, PayeeRole, Voucher } from './expenses.ts'
import type { Decided } from './request.ts'

/** 草稿 (returned) · 待财务审核 · 待报销审批 · 待支付 · 支付中 · 已支付 · 已入账 · 已归档 · 不予报销 · 已作废 */
export const CLAIM_STATUSES = [
  'DRAFT',
  'REVIEWING',
  'AUTHORISING',
  'PAYABLE',
  'PAYING',
  'PAID',
  'BOOKED',
  'ARCHIVED',
  'REFUSED',
  'VOID',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]
/** Of these, the ones in which nothing was paid and nothing will be. */
export const FRUITLESS: readonly ClaimStatus[] = ['REFUSED', 'VOID']
/** Those that the bank's receipt leads to. */
export const SPENT: readonly ClaimStatus[] = ['PAID', 'BOOKED', 'ARCHIVED']
/** Those from which no money moves any more towards a payee. */
export const FINAL: readonly ClaimStatus[] = [...SPENT, ...FRUITLESS]

/** What is claimed, and who is to receive it. The payee is frozen when the claim is authorised. */
export type ClaimContent = {
  readonly amount: Fen
  readonly method: PaymentMethod
  readonly cashExemption: CashExemption | null
  readonly payeeName: Commitment
  readonly payeeAccount: Commitment
  /** Whom the money goes to, found when it is filed: the payee's name itself is a commitment. */
  readonly payeeRole: PayeeRole
  readonly vouchers: readonly Voucher[]
  readonly expenses: Expenses
  readonly bearer: Bearer
  /** Reasons for rules that are asked at the claim. */
  readonly justifications: readonly Justification[]
  readonly note: string
}

/** A reimbursement claim (报销单) under an approved request. What is allowed is `amount` − `cut`. */
export type Claim = ClaimContent & {
  readonly id: string
  readonly number: string
  readonly requestId: string
  readonly status: ClaimStatus
  readonly since: Instant
  readonly cut: Fen
  readonly cutReason: string | null
  readonly returnedReason: string | null
  readonly refusedReason: string | null
  readonly filedBy: PersonId
  readonly filedAt: Instant
  readonly reviewer: PersonId | null
  readonly authoriser: PersonId | null
  /** In whose place the authoriser decided, where it was by delegation. */
  readonly authorisedFor: PersonId | null
  /** 记账凭证号: its number in the accounts of a fiscal year, where no other claim has it. */
  readonly bookingNumber: string | null
  readonly bookingYear: number | null
  readonly bookedBy: PersonId | null
  readonly archivedBy: PersonId | null
  readonly judgement: Judgement
}

export const allowedOf = ({ amount, cut }: Claim): Fen => fen(amount - cut)

type Signed = { readonly by: PersonId; readonly at: Instant }
export type ClaimFiled = {
  readonly type: 'ClaimFiled'
  readonly id: string
  readonly number: string
  readonly requestId: string
} & Signed &
  ClaimContent
export type ClaimReviewed = {
  readonly type: 'ClaimReviewed'
  readonly cut: Fen
  readonly reason: string | null
} & Signed
export type ClaimReturned = { readonly type: 'ClaimReturned'; readonly reason: string } & Signed
/** 作废: taken back for good by its claimant, before anybody has reviewed it. */
export type ClaimVoided = { readonly type: 'ClaimVoided'; readonly reason: string | null } & Signed
export type ClaimAuthorised = { readonly type: 'ClaimAuthorised'; readonly opinion: string | null } & Decided
export type ClaimRefused = { readonly type: 'ClaimRefused'; readonly reason: string } & Decided
export type ClaimPaymentRequested = { readonly type: 'ClaimPaymentRequested'; readonly paymentId: string } & Signed
export type ClaimPaymentReturned = { readonly type: 'ClaimPaymentReturned'; readonly paymentId: string } & Signed
export type ClaimPaid = { readonly type: 'ClaimPaid'; readonly paymentId: string } & Signed
/** 记账: under which number of which fiscal year it stands in the accounts. */
export type ClaimBooked = {
  readonly type: 'ClaimBooked'
  readonly bookingNumber: string
  readonly bookingYear: number
} & Signed
export type ClaimArchived = { readonly type: 'ClaimArchived' } & Signed
export type ClaimFact =
  | ClaimFiled
  | RulesJudged
  | ClaimReviewed
  | ClaimReturned
  | ClaimVoided
  | ClaimAuthorised
  | ClaimRefused
  | ClaimPaymentRequested
  | ClaimPaymentReturned
  | ClaimPaid
  | ClaimBooked
  | ClaimArchived

export function evolveClaim(claim: Claim | undefined, fact: ClaimFact): Claim {
  if (fact.type === 'ClaimFiled') return filed(fact)
  if (!claim) throw new Error(`${fact.type} before ClaimFiled`)
  if (fact.type === 'RulesJudged') return { ...claim, judgement: fact.judgement }
  const at = { ...claim, since: fact.at }
  switch (fact.type) {
    case 'ClaimReviewed':
      return { ...at, status: 'AUTHORISING', cut: fact.cut, cutReason: fact.reason, reviewer: fact.by }
    case 'ClaimReturned':
      return { ...at, status: 'DRAFT', returnedReason: fact.reason }
    case 'ClaimVoided':
      return { ...at, status: 'VOID' }
    case 'ClaimAuthorised':
      return { ...at, status: 'PAYABLE', authoriser: fact.by, authorisedFor: fact.inPlaceOf }
    case 'ClaimRefused':
      return { ...at, status: 'REFUSED', refusedReason: fact.reason }
    case 'ClaimPaymentRequested':
      return { ...at, status: 'PAYING' }
    case 'ClaimPaymentReturned':
      return { ...at, status: 'PAYABLE' }
    case 'ClaimPaid':
      return { ...at, status: 'PAID' }
    case 'ClaimBooked': {
      const { bookingNumber, bookingYear, by } = fact
      return { ...at, status: 'BOOKED', bookingNumber, bookingYear, bookedBy: by }
    }
    case 'ClaimArchived':
      return { ...at, status: 'ARCHIVED', archivedBy: fact.by }
  }
}

function filed({ type: _, by, at, ...content }: ClaimFiled): Claim {
  return {
    ...content,
    status: 'REVIEWING',
    since: at,
    cut: ZERO,
    cutReason: null,
    returnedReason: null,
    refusedReason: null,
    filedBy: by,
    filedAt: at,
    reviewer: null,
    authoriser: null,
    authorisedFor: null,
    bookingNumber: null,
    bookingYear: null,
    bookedBy: null,
    archivedBy: null,
    judgement: unjudged('CLM', at),
  }
}

export const reviveClaimFact = reviver<ClaimFact>({
  ClaimFiled: { amount: true },
  RulesJudged: {},
  ClaimReviewed: { cut: true },
  ClaimReturned: {},
  ClaimVoided: {},
  ClaimAuthorised: {},
  ClaimRefused: {},
  ClaimPaymentRequested: {},
  ClaimPaymentReturned: {},
  ClaimPaid: {},
  ClaimBooked: {},
  ClaimArchived: {},
})
