import { createHash } from 'node:crypto'
import type { Decision } from '../src/decision.ts'
import { evolveBudgetLine, type BudgetLine, type BudgetLineFact } from '../src/funds/budget-line.ts'
import type { Duty } from '../src/integrity/rule.ts'
import { fen } from '../src/money.ts'
import type { Appointment } from '../src/organisation/appointment.ts'
import type { Delegation } from '../src/organisation/delegation.ts'
import type { PersonId } from '../src/organisation/person.ts'
import type { CivilDate } from '../src/time.ts'
import { evolveClaim, type Claim, type ClaimContent, type ClaimFact, type ClaimStatus } from '../src/spending/claim.ts'
import { archiveClaim, bookClaim } from '../src/spending/book-claim.ts'
import { cancelMatter } from '../src/spending/close-matter.ts'
import { authoriseClaim, refuseClaim, returnClaim, reviewClaim } from '../src/spending/decide-claim.ts'
import { approveRequest, rejectRequest, returnRequest, withdrawRequest } from '../src/spending/decide-request.ts'
import type {
  Document,
  EventDetails,
  MissionDetails,
  OtherDetails,
  ReceptionDetails,
  ReceptionType,
  TravelDetails,
} from '../src/spending/details.ts'
import type {
  BillLine,
  EventExpenses,
  Leg,
  ListedGuest,
  Meal,
  Night,
  ReceptionExpenses,
  TravelExpenses,
  Voucher,
} from '../src/spending/expenses.ts'
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
import { commit } from '../src/trail/commitment.ts'
import type { Hash } from '../src/trail/seal.ts'
import { CAST, circumstances, TAIWAN } from './people.ts'

export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

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

/** A planned reception that no rule objects to, but for the number of those who accompany. */
export const reception = (
  guests: number,
  hosts: number,
  type: ReceptionType = 'DOMESTIC_OFFICIAL',
  more: Partial<ReceptionDetails> = {},
): ReceptionDetails => ({
  kind: 'RECEPTION',
  type,
  letter: type === 'DOMESTIC_OFFICIAL' ? { number: '演函〔2015〕7号', unit: '邻市商务局', date: '2015-06-08' } : null,
  evidence:
    type === 'DOMESTIC_OFFICIAL' ? [] : [{ kind: 'VISIT_LETTER', reference: '来访函 7 号', date: '2015-06-08' }],
  parties: [
    type === 'DOMESTIC_OFFICIAL'
      ? { unit: '邻市商务局', place: '邻市', heads: guests, functionaries: guests }
      : { unit: '演示食品公司', place: '厦门市', heads: guests, functionaries: 0 },
  ],
  hosts,
  meals: 1,
  venue: { name: '县机关食堂', kind: 'CANTEEN' },
  activities: ['NEGOTIATION'],
  gifts: [],
  ...more,
})

/** A planned trip within the mainland that no rule objects to. */
export const trip = (more: Partial<TravelDetails> = {}): TravelDetails => ({
  kind: 'TRAVEL',
  region: 'MAINLAND',
  outsiders: 0,
  agenda: [{ date: '2015-06-16', place: '厦门', what: '与企业洽谈选址' }],
  otherPayers: [],
  mission: null,
  ...more,
})

/** What a mission abroad needs, and no rule objects to it. */
export const mission = (more: Partial<MissionDetails> = {}): MissionDetails => ({
  countries: ['德国'],
  permit: paper('演示任务批件 1 号', '演示市外事办公室'),
  foreignOpinion: paper('演示外事意见 1 号', '县外事办公室'),
  financeOpinion: paper('演示财政意见 1 号', '县财政局'),
  courtesies: [],
  ...more,
})

const paper = (number: string, office: string): Document => ({ number, office, date: '2015-06-08' })

/** A planned meeting in the county that no rule objects to. */
export const meeting = (more: Partial<EventDetails> = {}): EventDetails => ({
  kind: 'EVENT',
  event: 'MEETING',
  plan: '演示会议计划 3 号',
  heads: 20,
  lectureFee: null,
  placeApproval: null,
  ...more,
})

/** A small purchase that no rule objects to. */
export const purchase = (more: Partial<OtherDetails> = {}): OtherDetails => ({
  kind: 'OTHER',
  items: [{ what: '项目手册', pieces: 100, price: '480' }],
  procurement: null,
  beneficiaries: [],
  legalBasis: null,
  ...more,
})

/** A voucher of the travel agency, made out for what the test's claim asks for. */
export const voucher = (more: Partial<Voucher> = {}): Voucher => ({
  kind: 'VAT_INVOICE',
  code: '1300151320',
  number: '00001234',
  date: '2015-06-18',
  buyer: '县招商合作局',
  seller: '演示旅行社',
  item: 'TRANSPORT',
  amount: '50000',
  share: '50000',
  ...more,
})

/** What the trip of the tests cost, and no rule objects to it: there by rail and back, two nights, allowances. */
export const journey = (more: Partial<TravelExpenses> = {}): TravelExpenses => ({
  kind: 'TRAVEL',
  traveller: '禾',
  grade: 'GU',
  legs: [leg('2015-06-15', '澄川', '厦门'), leg('2015-06-17', '厦门', '澄川')],
  nights: [night('2015-06-15'), night('2015-06-16')],
  mealDays: 0,
  mealAllowance: '0',
  localDays: 0,
  localAllowance: '0',
  hostDays: [],
  carDays: [],
  bill: [],
  countries: [],
  ...more,
})

const BUREAU = '邻市商务局'

/** Guests of one unit on the signed list; only those of the bureau are state functionaries. */
export const listed = (guests: number, unit = BUREAU): ListedGuest[] =>
  Array.from({ length: guests }, (_, index) => ({
    unit,
    name: commit(sha256, 'c3'.repeat(32), `来宾${index + 1}`),
    post: '科长',
    functionary: unit === BUREAU,
  }))

/** What a reception was in the end: one work meal, the list signed by the head of the team. */
export const dinner = (guests: number, hosts: number, more: Partial<ReceptionExpenses> = {}): ReceptionExpenses => ({
  kind: 'RECEPTION',
  activity: '项目洽谈',
  place: '县机关食堂',
  guests: listed(guests),
  hosts: Array.from({ length: hosts }, (_, index) => `陪同${index + 1}`),
  listSignedBy: '台湾组组长',
  listSignedOn: '2015-06-17',
  meals: [meal(guests + hosts)],
  rooms: [],
  bill: [billLine()],
  ...more,
})

export const meal = (heads: number, more: Partial<Meal> = {}): Meal => ({
  date: '2015-06-15',
  kind: 'LUNCH',
  heads,
  amount: '50000',
  ...more,
})

/** A line of the bill. */
export const billLine = (more: Partial<BillLine> = {}): BillLine => ({
  kind: 'FOOD',
  item: '工作餐',
  amount: '50000',
  ...more,
})

/** What a meeting was in the end, with all its papers. */
export const met = (more: Partial<EventExpenses> = {}): EventExpenses => ({
  kind: 'EVENT',
  heads: 20,
  days: 1,
  notice: { number: '演示会通〔2015〕3号', office: '县招商合作局', date: '2015-06-08' },
  signIn: { number: '签到表 3 号', office: '县招商合作局', date: '2015-06-15' },
  bill: [billLine({ kind: 'ROOM_HIRE', item: '会议室' })],
  ...more,
})

export const leg = (date: CivilDate, from: string, to: string, more: Partial<Leg> = {}): Leg => ({
  date,
  from,
  to,
  mode: 'HIGH_SPEED_RAIL',
  class: 'SECOND',
  amount: '10000',
  exception: null,
  ...more,
})

export const night = (date: CivilDate, more: Partial<Night> = {}): Night => ({
  date,
  city: '厦门',
  kind: 'HOTEL',
  amount: '15000',
  vouched: true,
  ...more,
})

/** An unremarkable claim: its vouchers and its journey come to whatever amount it is for. */
export const claimed = (more: Partial<ClaimContent> = {}): ClaimContent => {
  const { amount = fen(50_000n), expenses = journeyFor(amount) } = more
  return {
    amount,
    method: 'TRANSFER',
    cashExemption: null,
    payeeName: commit(sha256, 'a1'.repeat(32), '演示旅行社'),
    payeeAccount: commit(sha256, 'b2'.repeat(32), '演示账号 0001'),
    payeeRole: 'SELLER',
    vouchers: [voucher({ item: BOUGHT[expenses.kind], amount: `${amount}`, share: `${amount}` })],
    expenses,
    bearer: { kind: 'OWN_UNIT', name: '县招商合作局' },
    justifications: [],
    note: '',
    ...more,
  }
}

const BOUGHT = { RECEPTION: 'MEALS', TRAVEL: 'TRANSPORT', EVENT: 'CONFERENCE', OTHER: 'PRINTING' } as const

/** The journey of the tests, with the journey out costing whatever the amount leaves for it. */
function journeyFor(amount: bigint): TravelExpenses {
  const share = (amount < 50_000n ? amount : 50_000n) / 10n
  return journey({
    legs: [
      leg('2015-06-15', '澄川', '厦门', { amount: `${amount - share * 8n}` }),
      leg('2015-06-17', '厦门', '澄川', { amount: `${share * 2n}` }),
    ],
    nights: [night('2015-06-15', { amount: `${share * 3n}` }), night('2015-06-16', { amount: `${share * 3n}` })],
  })
}

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
