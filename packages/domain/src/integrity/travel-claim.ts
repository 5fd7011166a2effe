import type { Severity } from '../decision.ts'
import { total, type Night, type TravelExpenses } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import type { RuleBook } from './law.ts'
import { notApplicable, type Case, type Finding, type Rule } from './rule.ts'

/** A trip with what one traveller claims for it. */
type Travelled = { readonly given: Case; readonly spent: TravelExpenses }

/** A night in a hotel for which there is no invoice. */
export const isUnvouched = ({ kind, vouched }: Night): boolean => kind === 'HOTEL' && !vouched

/** Everything that a trip claims in journeys, nights and allowances, in fen. */
export const claimedFor = ({ legs, nights, mealAllowance, localAllowance }: TravelExpenses): bigint =>
  total(legs) + total(nights) + BigInt(mealAllowance) + BigInt(localAllowance)

/**
 * Looks at one part of a trip. Where a night in a hotel has no invoice nothing of the trip is reimbursed (R-TRV-04), so
 * no other rule counts any of it a second time.
 */
export const partOfTrip = (
  severity: Severity,
  check: (travelled: Travelled, law: RuleBook) => Finding,
): Rule['check'] =>
  claimOfKind('TRAVEL', severity, ({ given, spent }, law) =>
    spent.nights.some(isUnvouched) ? notApplicable(severity) : check({ given, spent }, law),
  )
