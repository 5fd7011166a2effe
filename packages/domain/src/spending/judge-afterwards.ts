import { dayIn } from '../integrity/days.ts'
import { judge } from '../integrity/rule-book.ts'
import type { RuleBook } from '../integrity/law.ts'
import type { Case, Held, Judgement, Related, RelatedToClaim, WorkingFundsUsed } from '../integrity/rule.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { Instant } from '../time.ts'
import { caseOf } from './case-of.ts'
import { FRUITLESS, type Claim } from './claim.ts'
import { reasonsOf } from './file-claim.ts'
import { dutiesOf } from './matter.ts'
import type { Payment } from './payment.ts'
import type { RequestStatus, SpendingRequest } from './request.ts'

/**
 * A matter with everything under it, and what the books know of the others by now. What nobody looked up is null, and the
 * rules that ask for it are not evaluated. `organisation.on` MUST be the civil date of the judgement.
 */
export type Afterwards = {
  readonly request: SpendingRequest
  readonly line: BudgetLine
  /** Every claim of the matter, and every payment of these. */
  readonly claims: readonly Claim[]
  readonly payments: readonly Payment[]
  readonly organisation: Organisation
  /** A trip of which the report is overdue is looked at by itself. */
  readonly related: Omit<Related, 'unreportedTrips'> | null
  readonly workingFunds: WorkingFundsUsed | null
}

/** One of the claims, and what other claims tell about it by now. */
type Looked = { readonly claim: Claim; readonly related: RelatedToClaim | null }

const DECIDED: readonly RequestStatus[] = ['APPROVED', 'CLOSED']

/**
 * Judges a claim again (AUD) with what the books know now: claims that were filed later, and everybody who acted on the
 * matter until its last payment. Null for a claim that took nothing and never will. It is never stored and stops nothing:
 * a failure is a reason to look.
 */
export function judgeAfterwards(
  law: RuleBook,
  at: Instant,
  matter: Afterwards,
  { claim, related }: Looked,
): Judgement | null {
  if (FRUITLESS.includes(claim.status)) return null
  const given = caseAfterwards(matter, {
    amount: claim.amount,
    payment: { method: claim.method, cashExemption: claim.cashExemption },
    claim: { ...claim, claimant: claim.filedBy, related },
    justifications: reasonsOf(matter.request, claim),
  })
  return judge(law, 'AUD', at, given)
}

/** The same of a request by itself, approved and not cancelled: what needs a claim is judged with each claim and left out. */
export function judgeRequestAfterwards(law: RuleBook, at: Instant, matter: Afterwards): Judgement | null {
  const { status, cancelledReason } = matter.request
  if (!DECIDED.includes(status) || cancelledReason !== null) return null
  const judgement = judge(law, 'AUD', at, caseAfterwards(matter, { payment: null }))
  return { ...judgement, results: judgement.results.filter(({ inputs }) => inputs['missing'] !== 'claim') }
}

type OfClaim = Pick<Case, 'payment'> & Partial<Pick<Case, 'amount' | 'claim' | 'justifications'>>

function caseAfterwards(matter: Afterwards, ofClaim: OfClaim): Case {
  const { request, line, organisation, workingFunds } = matter
  const related = matter.related && { ...matter.related, unreportedTrips: [] }
  const reportedOn = request.report ? dayIn(request.report.at) : null
  const known = { held: request.held, recusals: null, duties: everyDuty(matter), related, reportedOn, workingFunds }
  return caseOf(request, line, { organisation }, { ...known, ...ofClaim })
}

/** Everybody who acted on the matter, to the treasury reviewer of its last payment. */
function everyDuty({ request, claims, payments }: Afterwards): Held[] {
  const reviewed = payments.flatMap(({ confirmedBy, returnedBy }) => confirmedBy ?? returnedBy ?? [])
  return [
    ...dutiesOf({ request }),
    ...claims.flatMap((claim) => dutiesOf({ request, claim })),
    ...payments.flatMap((payment) => dutiesOf({ request, payment })),
    ...reviewed.map((person): Held => ({ duty: 'TREASURY', person })),
  ]
}
