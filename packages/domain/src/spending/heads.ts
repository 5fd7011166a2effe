import type { ClaimCase } from '../integrity/rule.ts'
import { guestsOf, type ReceptionDetails } from './details.ts'

/** How many sat at the table: as the signed list has them once there is a claim, as it was planned before. */
export function headsOf(planned: ReceptionDetails, claim: ClaimCase | null): { guests: number; hosts: number } {
  if (claim?.expenses.kind !== 'RECEPTION') return { guests: guestsOf(planned), hosts: planned.hosts }
  const { guests, hosts } = claim.expenses
  return { guests: guests.length, hosts: hosts.length }
}
