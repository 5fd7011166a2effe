import type { Severity } from '../decision.ts'
import type { Details, MatterKind } from '../spending/details.ts'
import type { Expenses } from '../spending/expenses.ts'
import type { RuleBook } from './law.ts'
import { notApplicable, notEvaluated, type Case, type ClaimCase, type Finding, type Rule, type Stage } from './rule.ts'

/** A matter of one kind together with what was claimed for it. */
type Claimed<Kind extends MatterKind> = {
  readonly given: Case
  readonly claim: ClaimCase
  readonly planned: Extract<Details, { kind: Kind }>
  readonly spent: Extract<Expenses, { kind: Kind }>
}

/** Looks at claims of one kind: matters of another kind do not concern it, and before a claim there is nothing to measure. */
export const claimOfKind =
  <Kind extends MatterKind>(
    kind: Kind,
    severity: Severity,
    check: (claimed: Claimed<Kind>, law: RuleBook, stage: Stage) => Finding,
  ): Rule['check'] =>
  (given, law, stage) => {
    const { details, claim } = given
    if (details.kind !== kind) return notApplicable(severity)
    if (claim?.expenses.kind !== kind) return notEvaluated(severity, 'claim')
    const planned = details as Extract<Details, { kind: Kind }>
    return check({ given, claim, planned, spent: claim.expenses as Extract<Expenses, { kind: Kind }> }, law, stage)
  }
