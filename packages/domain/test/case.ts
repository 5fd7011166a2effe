import type { Case, ClaimCase } from '../src/integrity/rule.ts'
import { fen, ZERO } from '../src/money.ts'
import type { EventDetails, ReceptionDetails, ReceptionType, TravelDetails } from '../src/spending/details.ts'
import type { EventExpenses, ReceptionExpenses, TravelExpenses } from '../src/spending/expenses.ts'
import { lineOf } from './matter.ts'
import { meeting, reception, trip } from './planned.ts'
import { claimed, dinner, journey, listed, met } from './spent.ts'
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
  reportedOn: null,
  workingFunds: null,
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

const AMOUNT = { amount: fen(50_000n) }

type Reception = {
  readonly type?: ReceptionType
  readonly planned?: Partial<ReceptionDetails>
  readonly spent?: Partial<ReceptionExpenses>
  readonly claim?: Partial<ClaimCase>
  readonly more?: Partial<Case>
}

/** A reception of eight guests with three accompanying, as it was planned and claimed. */
export const receptionCase = ({ type = 'DOMESTIC_OFFICIAL', planned, spent, claim, more }: Reception = {}): Case => {
  const details = reception(8, 3, type, planned)
  const expenses = dinner(8, 3, { guests: listed(8, details.parties[0]!.unit), ...spent })
  const line = lineOf(1_000_000n, { use: 'RECEPTION' })
  return caseOf({ ...AMOUNT, use: 'RECEPTION', line, details, claim: claimCase({ expenses, ...claim }), ...more })
}

/** The trip of the tests, claimed. */
export const tripCase = (
  claim: Partial<ClaimCase> = {},
  spent: Partial<TravelExpenses> = {},
  planned: Partial<TravelDetails> = {},
): Case => caseOf({ ...AMOUNT, details: trip(planned), claim: claimCase({ expenses: journey(spent), ...claim }) })

/** The meeting of the tests, claimed. */
export const meetingCase = (
  spent: Partial<EventExpenses> = {},
  planned: Partial<EventDetails> = {},
  more: Partial<Case> = {},
): Case =>
  caseOf({
    ...AMOUNT,
    place: '澄川县城关镇',
    details: meeting(planned),
    claim: claimCase({ expenses: met(spent) }),
    ...more,
  })
