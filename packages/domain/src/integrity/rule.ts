import type { Bilingual } from '../bilingual.ts'
import type { Severity } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import type { Fen } from '../money.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Details, FenDigits } from '../spending/details.ts'
import type { Bearer, Expenses, PayeeRole, Voucher } from '../spending/expenses.ts'
import type { CivilDate, Instant } from '../time.ts'
import type { RecusalReason } from '../access/recusal.ts'
import type { Notice } from '../notice/notice.ts'
import type { RuleBook } from './law.ts'
import type { Parameters } from './parameters.ts'
import type { Certainty } from './source.ts'

/** When a rule is asked: before approval, at the claim, at the payment, or afterwards by the audit. (B3) */
export type Stage = 'PRE' | 'CLM' | 'PAY' | 'AUD'

/** NOT_EVALUATED is not a pass: an input or a parameter is missing, and the result says which. */
export type Verdict = 'PASS' | 'FAIL' | 'NOT_APPLICABLE' | 'NOT_EVALUATED'

/**
 * The duties on a matter that R-SOD-01 keeps apart (C7). TREASURY is the second person of a payment, RECORDER keeps its
 * accounts, ARCHIVIST is whoever of the office closes and files.
 */
export const DUTIES = ['APPLICANT', 'REVIEWER', 'APPROVER', 'PAYER', 'TREASURY', 'RECORDER', 'ARCHIVIST'] as const
export type Duty = (typeof DUTIES)[number]

/** A duty that somebody holds on a matter. */
export type Held = { readonly duty: Duty; readonly person: PersonId }

export type PaymentMethod = 'TRANSFER' | 'OFFICIAL_CARD' | 'CASH'
/** The closed list of situations in which cash is allowed. */
export type CashExemption = 'NO_CARD_TERMINAL' | 'TAXI' | 'ROAD_TOLL'

/** Why a rule that asks for a reason may be passed over here. */
export type Justification = { readonly rule: string; readonly reason: string }

/** What other matters in the books tell about this one; read there, never typed. */
export type Related = {
  /** Meals that other matters, neither withdrawn, rejected nor cancelled, plan or gave under the same letter. */
  readonly mealsUnderLetter: number
  /** What this team's other matters of the procurement window promise or paid to the same supplier, in fen. */
  readonly toSupplier: Fen
  /** Numbers of approved trips of the same applicant of which the report is overdue. */
  readonly unreportedTrips: readonly string[]
}

/** What other claims in the books tell about this one; read there, never typed. */
export type RelatedToClaim = {
  /** Claims of other matters, not refused, that settle a reception under the same letter. */
  readonly settledUnderLetter: number
  /** What other claims, not refused, already take of each voucher, in the order of the vouchers, in fen. */
  readonly sharedElsewhere: readonly Fen[]
  /** Other trips of the same traveller that share a day with this one. */
  readonly overlaps: number
  /** Meals of receptions that list the traveller among those who accompany, on days of this trip. */
  readonly mealsAtReceptions: number
}

/** What the lines of a team's working funds hold and have paid in one fiscal year, in fen: for open uses, and for all. */
export type WorkingFundsUsed = { readonly open: Fen; readonly all: Fen }

/** What a claim adds to the matter: what happened, and what shows it. */
export type ClaimCase = {
  readonly vouchers: readonly Voucher[]
  readonly expenses: Expenses
  readonly bearer: Bearer
  readonly payeeRole: PayeeRole
  readonly claimant: PersonId
  /** null where the judgement is not about other claims: at the payment. */
  readonly related: RelatedToClaim | null
}

/**
 * Everything the rules may look at. `held` is what the line already keeps for this matter, in fen; `on` is the civil day
 * of the judgement, `from` and `to` are those of the matter.
 */
export type Case = {
  readonly on: CivilDate
  readonly team: string
  readonly use: string
  readonly amount: Fen
  readonly held: Fen
  readonly line: BudgetLine
  readonly from: CivilDate
  readonly to: CivilDate
  readonly place: string
  readonly purpose: string
  readonly lead: string | null
  readonly participants: readonly PersonId[]
  readonly details: Details
  readonly justifications: readonly Justification[]
  readonly duties: readonly Held[]
  /** Participants who hold no post in the county that day. */
  readonly strangers: readonly PersonId[]
  /** Those of the duties that somebody holds who also holds a post of oversight. */
  readonly overseers: readonly Duty[]
  /** null before anything is claimed. */
  readonly claim: ClaimCase | null
  /** null where a judgement is not about other matters: at the claim and at the payment. */
  readonly related: Related | null
  /** The civil day on which a trip was reported; null where it was not, or not yet. */
  readonly reportedOn: CivilDate | null
  /** null where nobody looks at the other lines of the team: everywhere but afterwards. */
  readonly workingFunds: WorkingFundsUsed | null
  /** What keeps whoever decides from deciding; null where nobody decides. */
  readonly recusals: readonly RecusalReason[] | null
  readonly payment: { readonly method: PaymentMethod; readonly cashExemption: CashExemption | null } | null
}

/**
 * What a rule found. `measured` and `limit` are figures as text; `inputs` holds whatever the explanation needs. `excess`
 * is a part of a claim, in fen as digits, that may not be reimbursed: such a failure lets the claim be filed, and the
 * review MUST cut at least that much.
 */
export type Finding = {
  readonly verdict: Verdict
  readonly severity: Severity
  readonly measured: string | null
  readonly limit: string | null
  readonly field: string | null
  readonly inputs: Readonly<Record<string, string>>
  readonly excess: FenDigits | null
}

/** A finding as it is stored with its record. `reason` is the justification that answers it. */
export type RuleResult = Finding & { readonly rule: string; readonly reason: string | null }

/** All results of one judgement, with the set of rules that gave them; appended once, never judged again in place. */
export type Judgement = {
  readonly ruleSet: string
  readonly stage: Stage
  readonly at: Instant
  readonly results: readonly RuleResult[]
}

/** The fact that rules were asked. It follows the fact that opens a record, and comes before an approval. */
export type RulesJudged = { readonly type: 'RulesJudged'; readonly judgement: Judgement }

/** How a record stands between the fact that opens it and the judgement behind it. */
export const unjudged = (stage: Stage, at: Instant): Judgement => ({ ruleSet: '', stage, at, results: [] })

type RuleWords = { readonly sentence: Bilingual; readonly remedy: Bilingual | null }

/** One rule of the rule book. */
export type Rule = {
  readonly id: string
  readonly name: Bilingual
  /** The rule in one sentence. */
  readonly sentence: Bilingual
  readonly citation: Bilingual
  /** Why there is such a rule. */
  readonly why: Bilingual
  /** Codes of the legal instruments it rests on, and the clauses of the notice. */
  readonly sources: readonly string[]
  readonly clauses: readonly string[]
  /** How sure it is that these sources say so for every case that the rule judges. */
  readonly certainty: Certainty
  /** What a failure may mean; the case decides which. */
  readonly severities: readonly Severity[]
  /** The county's figures that it measures with. */
  readonly parameters: readonly (keyof Parameters)[]
  readonly stages: readonly Stage[]
  /** Only a recorded decision of a higher authority may pass over it, where the law itself provides one. */
  readonly overridable: boolean
  readonly check: (given: Case, law: RuleBook, stage: Stage) => Finding
  /** Words for a finding: what was measured against which limit, and what to do. */
  readonly explain: (finding: Finding, notice: Notice) => RuleWords
}

const nothing = { measured: null, limit: null, field: null, inputs: {}, excess: null }

export const pass = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  ...nothing,
  severity,
  ...more,
  verdict: 'PASS',
})
export const fail = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  ...nothing,
  severity,
  ...more,
  verdict: 'FAIL',
})
export const notApplicable = (severity: Severity): Finding => ({ ...nothing, severity, verdict: 'NOT_APPLICABLE' })
export const notEvaluated = (severity: Severity, missing: string): Finding => ({
  ...nothing,
  severity,
  inputs: { missing },
  verdict: 'NOT_EVALUATED',
})
