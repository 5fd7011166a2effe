import type { Case } from '../src/integrity/rule.ts'
import { fen, ZERO } from '../src/money.ts'
import type { EventDetails } from '../src/spending/details.ts'
import { lineOf, meeting, trip } from './matter.ts'
import { NOTICE } from './notices.ts'
import { TAIWAN, UNRELATED } from './people.ts'

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
  related: UNRELATED,
  payment: { method: 'TRANSFER', cashExemption: null },
  ...more,
})

/** A meeting in the county that no rule objects to. */
export const meetingCase = (planned: Partial<EventDetails> = {}, more: Partial<Case> = {}): Case =>
  caseOf({ place: `${NOTICE.name.zh}会议中心`, details: meeting(planned), ...more })
