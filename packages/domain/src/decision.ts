import type { Bilingual } from './bilingual.ts'

/** What a command answers: the facts to append, by the name of the record they belong to, or why not. */
export type Decision<Facts> =
  { readonly allowed: true; readonly facts: Facts } | { readonly allowed: false; readonly refusals: readonly Refusal[] }

/** BLOCK cannot proceed; JUST proceeds with a stated reason; FLAG is recorded and shown to the overseers. (B3) */
export type Severity = 'BLOCK' | 'JUST' | 'FLAG'

/** What a refusal or a rule rests on: a rule of the rule book (`R-BUD-01`) or a clause of the notice (`N-032`). */
export type Basis = { readonly id: string; readonly citation: Bilingual }

export type RefusalCode =
  | 'ABOVE_LIMIT'
  | 'AMOUNT_NOT_POSITIVE'
  | 'AMOUNT_TOO_LARGE'
  | 'ALREADY_SPENT'
  | 'CLAIMS_OPEN'
  | 'CUT_OUT_OF_RANGE'
  | 'DATES_REVERSED'
  | 'EVENT_NOT_OVER'
  | 'EXCESS_NOT_CUT'
  | 'HEADCOUNT_OUT_OF_RANGE'
  | 'INVALID_INPUT'
  | 'KEY_REUSED'
  | 'INPUT_TOO_LONG'
  | 'LINE_OF_ANOTHER_TEAM'
  | 'NOT_A_RECEPTION'
  | 'NUMBER_TAKEN'
  | 'NOT_A_TRIP'
  | 'NOT_FOUND'
  | 'NOT_IN_STATE'
  | 'NOT_PERMITTED'
  | 'OUTSIDE_FISCAL_YEAR'
  | 'OVER_APPROPRIATION'
  | 'OVER_AVAILABLE'
  | 'OVER_HOLD'
  | 'OVER_PAID'
  | 'REASON_NEEDED'
  | 'REPORTED_ALREADY'
  | 'RECEPTION_MISSING'
  | 'RULE_BLOCKS'
  | 'DELEGATION_IMPOSSIBLE'
  | 'GRADE_TOO_LOW'
  | 'INCOMPATIBLE_POSTS'
  | 'LEAVES_OWNERLESS'
  | 'LOGIN_TAKEN'
  | 'OVERLAPS'
  | 'PEER_FIRST'
  | 'RECUSED'
  | 'SECOND_PERSON'
  | 'TEAM_FULL'
  | 'TEAM_AWAITS_HEAD'
  | 'TEXT_LENGTH'
  | 'VERSION_CONFLICT'

/** A "no" as a service: what, against which limit, by which rule, and what to do next. */
export type Refusal = {
  readonly code: RefusalCode
  readonly message: Bilingual
  readonly remedy: Bilingual | null
  /** Path in the input, such as `application.amount`; null where the whole act is refused. */
  readonly field: string | null
  readonly severity: Severity
  readonly basis: Basis | null
}

export const allowed = <Facts>(facts: Facts): Decision<Facts> => ({ allowed: true, facts })
export const refused = (refusals: readonly Refusal[]): Decision<never> => ({ allowed: false, refusals })

export const refusal = (
  code: RefusalCode,
  message: Bilingual,
  more: Partial<Omit<Refusal, 'code' | 'message'>> = {},
): Refusal => ({ code, message, remedy: null, field: null, severity: 'BLOCK', basis: null, ...more })
