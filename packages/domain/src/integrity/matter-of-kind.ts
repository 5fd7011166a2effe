import type { Severity } from '../decision.ts'
import type { Details, MatterKind, TravelDetails } from '../spending/details.ts'
import type { RuleBook } from './law.ts'
import { notApplicable, type Case, type Finding, type Rule } from './rule.ts'

type Check<Kind extends MatterKind> = (planned: Extract<Details, { kind: Kind }>, given: Case, law: RuleBook) => Finding

/** Looks at matters of one kind; a matter of another kind does not concern it. */
export const matterOfKind =
  <Kind extends MatterKind>(kind: Kind, severity: Severity, check: Check<Kind>): Rule['check'] =>
  (given, law) =>
    given.details.kind === kind
      ? check(given.details as Extract<Details, { kind: Kind }>, given, law)
      : notApplicable(severity)

/** Looks at trips outside the mainland. */
export const missionOf = (severity: Severity, check: Check<'TRAVEL'>): Rule['check'] =>
  matterOfKind('TRAVEL', severity, (planned: TravelDetails, given, law) =>
    planned.region === 'MAINLAND' ? notApplicable(severity) : check(planned, given, law),
  )
