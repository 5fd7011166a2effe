import type { Case, ClaimCase } from '../src/integrity/rule.ts'
import { fen, ZERO } from '../src/money.ts'
import { claimed, lineOf, trip } from './matter.ts'
import { TAIWAN, UNRELATED, UNRELATED_CLAIM } from './people.ts'

/** What the rules are asked about: an unremarkable trip, with whatever a test changes. */
export const caseOf = (more: Partial<Case> = {}): Case => ({
  on: '2015-06-12',
  team: TAIWAN,
  use: 'TRANSPORT',
  amount: fen(60_000n),
  held: ZERO,
  line: lineOf(1_000_000n),
  from: '2015-06-15',
  to: '2015-06-17',
  place: '厦门',
  purpose: '赴厦门对接台资食品项目',
  lead: '台资食品项目',
  participants: [],
  details: trip(),
  justifications: [],
  duties: [],
  strangers: [],
  overseers: [],
  recusals: null,
  claim: null,
  related: UNRELATED,
  payment: { method: 'TRANSFER', cashExemption: null },
  ...more,
})

/** What an unremarkable claim adds to it. */
export const claimCase = (more: Partial<ClaimCase> = {}): ClaimCase => ({
  ...claimed(more.expenses ? { expenses: more.expenses } : {}),
  claimant: '禾',
  related: UNRELATED_CLAIM,
  ...more,
})
