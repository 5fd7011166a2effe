import type { Decision } from '../src/decision.ts'
import { evolveBudgetLine, type BudgetLine, type BudgetLineFact } from '../src/funds/budget-line.ts'
import type { Duty } from '../src/integrity/rule.ts'
import { fen } from '../src/money.ts'
import type { Appointment } from '../src/organisation/appointment.ts'
import type { Delegation } from '../src/organisation/delegation.ts'
import type { PersonId } from '../src/organisation/person.ts'
import { evolveClaim, type Claim, type ClaimContent, type ClaimFact, type ClaimStatus } from '../src/spending/claim.ts'
import { archiveClaim, bookClaim } from '../src/spending/book-claim.ts'
import { cancelMatter } from '../src/spending/close-matter.ts'
import { authoriseClaim, refuseClaim, returnClaim, reviewClaim } from '../src/spending/decide-claim.ts'
import { approveRequest, rejectRequest, returnRequest, withdrawRequest } from '../src/spending/decide-request.ts'
import { fileClaim } from '../src/spending/file-claim.ts'
import { evolvePayment, type Payment, type PaymentFact, type PaymentStatus } from '../src/spending/payment.ts'
import { requestPayment } from '../src/spending/request-payment.ts'
import {
  evolveRequest,
  type Application,
  type RequestFact,
  type RequestStatus,
  type SpendingRequest,
} from '../src/spending/request.ts'
import { confirmPayment, returnPayment } from '../src/spending/settle-payment.ts'
import { submitRequest } from '../src/spending/submit-request.ts'
import { voidClaim } from '../src/spending/void-claim.ts'
import { CAST, circumstances, TAIWAN } from './people.ts'
import { trip } from './planned.ts'
import { claimed } from './spent.ts'

/** A line of the Taiwan group's working funds, for transport unless said otherwise. */
export const lineOf = (allocated: bigint, more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...evolveBudgetLine(undefined, {
    type: 'LineAllocated',
    id: 'line',
    fiscalYear: 2015,
    fund: 'TEAM_WORKING',
    team: TAIWAN,
    use: 'TRANSPORT',
    amount: fen(allocated),
  }),
  ...more,
})

export const application = (more: Partial<Application> = {}): Application => ({
  team: TAIWAN,
  lineId: 'line',
  use: 'TRANSPORT',
  amount: fen(60_000n),
  purpose: '赴厦门对接台资食品项目',
  from: '2015-06-15',
  to: '2015-06-17',
  place: '厦门',
  participants: [],
  lead: '台资食品项目',
  details: trip(),
  justifications: [],
  ...more,
})

export type Asked = { readonly line: BudgetLine; readonly request: SpendingRequest }
export type Claimed = Asked & { readonly claim: Claim }
export type Paying = Claimed & { readonly payment: Payment }
type Facts = {
  readonly line?: readonly BudgetLineFact[]
  readonly request?: readonly RequestFact[]
  readonly claim?: readonly ClaimFact[]
  readonly payment?: readonly PaymentFact[]
}

/** The facts of a decision that a test relies on. */
export function granted<F>(decision: Decision<F>): F {
  if (decision.allowed) return decision.facts
  throw new Error(decision.refusals.map(({ code, message }) => `${code}: ${message.en}`).join('\n'))
}

/** What each refusal is called, where it points, and what it rests on. */
export const refusalsIn = (decision: Decision<unknown>): readonly (string | null)[][] =>
  decision.allowed ? [] : decision.refusals.map(({ code, field, basis }) => [code, field, basis?.id ?? null])

/** The books after a decision, folded by the domain's own functions. */
export function after<Books extends { line: BudgetLine }, Next extends Books>(
  books: Books & Partial<Paying>,
  decision: Decision<Facts>,
): Next {
  const { line, request, claim, payment } = granted(decision)
  return {
    ...books,
    ...(line && { line: line.reduce<BudgetLine | undefined>(evolveBudgetLine, books.line) }),
    ...(request && { request: request.reduce<SpendingRequest | undefined>(evolveRequest, books.request) }),
    ...(claim && { claim: claim.reduce<Claim | undefined>(evolveClaim, books.claim) }),
    ...(payment && { payment: payment.reduce<Payment | undefined>(evolvePayment, books.payment) }),
  } as unknown as Next
}

/** What is particular about the matter of a test. */
export type Story = {
  readonly allocated?: bigint
  readonly application?: Partial<Application>
  readonly claim?: Partial<ClaimContent>
  readonly cut?: bigint
  readonly cast?: Partial<Readonly<Record<Duty, PersonId>>>
  readonly also?: readonly Appointment[]
  readonly delegations?: readonly Delegation[]
}

const acting = (duty: Duty, { cast, also = [], delegations = [] }: Story) =>
  circumstances({ ...CAST, ...cast }[duty], { also, delegations })

const NUMBERED = { id: 'request', number: 'QS-2015-001' }
const CLAIM = { id: 'claim', number: 'BX-2015-001' }
const PAYMENT = { id: 'payment', number: 'ZF-2015-001' }

export function requestAt(status: RequestStatus, story: Story = {}): Asked {
  const given = application(story.application)
  const line = lineOf(story.allocated ?? 1_000_000n, { use: given.use })
  const asked = after<{ line: BudgetLine }, Asked>(
    { line },
    submitRequest(NUMBERED, given, line, acting('APPLICANT', story)),
  )
  const approver = acting('APPROVER', story)
  switch (status) {
    case 'DECIDING':
      return asked
    case 'APPROVED':
      return after(asked, approveRequest(asked.request, line, null, approver))
    case 'DRAFT':
      return after(asked, returnRequest(asked.request, '请写明车次', approver))
    case 'REJECTED':
      return after(asked, rejectRequest(asked.request, '本季度已去过', approver))
    case 'CLOSED': {
      const approved = requestAt('APPROVED', story)
      return after(approved, cancelMatter(approved.request, [], '客商改期', acting('APPLICANT', story)))
    }
    case 'WITHDRAWN':
      return after(asked, withdrawRequest(asked.request, null, acting('APPLICANT', story)))
  }
}

/** Unless the test says what was spent, the applicant was the traveller. */
function ownClaim({ applicant }: SpendingRequest, more: Partial<ClaimContent> = {}): ClaimContent {
  const content = claimed(more)
  if (more.expenses || content.expenses.kind !== 'TRAVEL') return content
  return { ...content, expenses: { ...content.expenses, traveller: applicant } }
}

export function claimAt(status: ClaimStatus, story: Story = {}): Claimed {
  const asked = requestAt('APPROVED', story)
  const filed = after<Asked, Claimed>(
    asked,
    fileClaim(asked.request, asked.line, CLAIM, ownClaim(asked.request, story.claim), acting('APPLICANT', story)),
  )
  if (status === 'REVIEWING') return filed
  const reviewer = acting('REVIEWER', story)
  if (status === 'DRAFT') return after(filed, returnClaim(filed.request, filed.claim, '缺车票', reviewer))
  if (status === 'VOID') return after(filed, voidClaim(filed.request, filed.claim, null, acting('APPLICANT', story)))
  const cut = fen(story.cut ?? 0n)
  const reviewed = after<Claimed, Claimed>(
    filed,
    reviewClaim(filed.request, filed.claim, cut, cut > 0n ? '超标准部分' : null, reviewer),
  )
  if (status === 'AUTHORISING') return reviewed
  const approver = acting('APPROVER', story)
  if (status === 'REFUSED')
    return after(reviewed, refuseClaim(reviewed.request, reviewed.claim, '与批准事项不符', approver))
  const payable = after<Claimed, Claimed>(reviewed, authoriseClaim(reviewed.request, reviewed.claim, null, approver))
  if (status === 'PAYABLE') return payable
  if (status === 'BOOKED' || status === 'ARCHIVED') return keptAt(status, story)
  return paymentAt(status, story)
}

function keptAt(status: 'BOOKED' | 'ARCHIVED', story: Story): Claimed {
  const { line, request, claim } = paymentAt('PAID', story)
  const paid = { line, request, claim }
  const booked = after<Claimed, Claimed>(paid, bookClaim(request, claim, '记-06-031', null, acting('RECORDER', story)))
  if (status === 'BOOKED') return booked
  return after(booked, archiveClaim(booked.request, booked.claim, acting('ARCHIVIST', story)))
}

export function paymentAt(status: PaymentStatus, story: Story = {}): Paying {
  const { line, request, claim } = claimAt('PAYABLE', story)
  const paying = after<Claimed, Paying>(
    { line, request, claim },
    requestPayment(request, claim, line, PAYMENT, acting('PAYER', story)),
  )
  const treasury = acting('TREASURY', story)
  switch (status) {
    case 'PAYING':
      return paying
    case 'PAID':
      return after(paying, confirmPayment(paying.request, paying.claim, paying.payment, '回单 0617', treasury))
    case 'RETURNED':
      return after(paying, returnPayment(paying.request, paying.claim, paying.payment, '户名不符', treasury))
  }
}
