import { evolveBudgetLine, reviveBudgetLineFact } from '../funds/budget-line.ts'
import { evolveReallocation, reviveReallocationFact } from '../funds/reallocation.ts'
import { evolveSpecialFund, reviveSpecialFundFact } from '../funds/special-fund.ts'
import { evolveAdoption, reviveAdoptionFact } from '../notice/adoption.ts'
import { evolveAppointment, reviveAppointmentFact } from '../organisation/appointment.ts'
import { evolveDelegation, reviveDelegationFact } from '../organisation/delegation.ts'
import { evolvePerson, revivePersonFact } from '../organisation/person.ts'
import { evolveTeam, reviveTeamFact } from '../organisation/team-record.ts'
import { evolveUnit, reviveUnitFact } from '../organisation/unit.ts'
import { evolveClaim, reviveClaimFact } from '../spending/claim.ts'
import { evolvePayment, revivePaymentFact } from '../spending/payment.ts'
import { evolveRequest, reviveRequestFact } from '../spending/request.ts'
import { evolveRefusedAttempt, reviveRefusedAttemptFact } from './refused-attempt.ts'
import type { Explanation } from './verify-record.ts'

/** Every audited table, and the pure functions that explain its rows. A table that is not here cannot be written. */
export const AUDITED = {
  'notice.adoption': { evolve: evolveAdoption, revive: reviveAdoptionFact },
  'organisation.unit': { evolve: evolveUnit, revive: reviveUnitFact },
  'organisation.team': { evolve: evolveTeam, revive: reviveTeamFact },
  'organisation.person': { evolve: evolvePerson, revive: revivePersonFact },
  'organisation.appointment': { evolve: evolveAppointment, revive: reviveAppointmentFact },
  'organisation.delegation': { evolve: evolveDelegation, revive: reviveDelegationFact },
  'funds.special_fund': { evolve: evolveSpecialFund, revive: reviveSpecialFundFact },
  'funds.budget_line': { evolve: evolveBudgetLine, revive: reviveBudgetLineFact },
  'funds.reallocation': { evolve: evolveReallocation, revive: reviveReallocationFact },
  'spending.request': { evolve: evolveRequest, revive: reviveRequestFact },
  'spending.claim': { evolve: evolveClaim, revive: reviveClaimFact },
  'spending.payment': { evolve: evolvePayment, revive: revivePaymentFact },
  'trail.refused_attempt': { evolve: evolveRefusedAttempt, revive: reviveRefusedAttemptFact },
} satisfies Record<string, Explanation>

export type AuditedKind = keyof typeof AUDITED
