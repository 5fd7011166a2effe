import type { Case } from '../src/integrity/rule.ts'
import { fen, ZERO } from '../src/money.ts'
import { lineOf } from './matter.ts'
import { TAIWAN } from './people.ts'

/** What the rules are asked about: an unremarkable trip, with whatever a test changes. */
export const caseOf = (more: Partial<Case> = {}): Case => ({
  team: TAIWAN,
  use: 'TRANSPORT',
  amount: fen(60_000n),
  held: ZERO,
  line: lineOf(1_000_000n),
  reception: null,
  justifications: [],
  duties: [],
  recusals: null,
  payment: { method: 'TRANSFER', cashExemption: null },
  ...more,
})
