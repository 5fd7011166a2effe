import { BudgetLineTable } from '../funds/budget-line.table.ts'
import { ReallocationTable } from '../funds/reallocation.table.ts'
import { SpecialFundTable } from '../funds/special-fund.table.ts'
import { AdoptionTable } from '../notice/adoption.table.ts'
import { AppointmentTable } from '../organisation/appointment.table.ts'
import { DelegationTable } from '../organisation/delegation.table.ts'
import { PersonTable } from '../organisation/person.table.ts'
import { TeamTable } from '../organisation/team.table.ts'
import { UnitTable } from '../organisation/unit.table.ts'
import { ClaimTable } from '../spending/claim.table.ts'
import { PaymentTable } from '../spending/payment.table.ts'
import { RequestTable } from '../spending/request.table.ts'
import { RefusedAttemptTable } from '../trail/refused-attempt.table.ts'

/** Every audited table, for the mapper. */
export const TABLES = [
  AdoptionTable,
  UnitTable,
  TeamTable,
  PersonTable,
  AppointmentTable,
  DelegationTable,
  SpecialFundTable,
  BudgetLineTable,
  ReallocationTable,
  RequestTable,
  ClaimTable,
  PaymentTable,
  RefusedAttemptTable,
]
