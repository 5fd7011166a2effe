import type { Funding } from '../../gql/graphql'

/** A budget line as somebody chooses or judges it. */
export interface LineSeen {
  name: string
  available: string
}

/** A reallocation as the reader saw it. */
export interface ReallocationSeen {
  id: string
  version: number
  from: LineSeen
  to: LineSeen
  amount: string
  reason: string
  document: string
  proposedBy: string
}

/** An act on the budget lines, and on what. */
export type FundingAct =
  | { verb: 'PROPOSE_REALLOCATION'; fiscalYear: number }
  | { verb: 'CONFIRM_REALLOCATION' | 'DECLINE_REALLOCATION'; reallocation: ReallocationSeen }

/** The right behind each act. Whether it may be done in this case, the server says. */
export const RIGHT: Readonly<Record<FundingAct['verb'], Funding>> = {
  PROPOSE_REALLOCATION: 'PROPOSE_REALLOCATION',
  CONFIRM_REALLOCATION: 'DECIDE_REALLOCATION',
  DECLINE_REALLOCATION: 'DECIDE_REALLOCATION',
}

/** A reallocation is called by the paper that says so; a proposal has none yet. */
export const nameOf = (act: FundingAct): string => ('reallocation' in act ? act.reallocation.document : '')
