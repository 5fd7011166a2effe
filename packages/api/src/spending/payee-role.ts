import type { Expenses, PayeeRole, Voucher } from '@lianzhao/domain'
import { named } from '../database/named.ts'

const NAMES = named(`
  select coalesce(json_agg(name.text), '[]') from organisation.person p
  join privacy.plain_text name on name.commitment = p.name where p.id = any($1::uuid[])`)

/** What whoever claims, and whoever travelled, are called: a payee who is one of them is paid back. */
export const askClaimants = (by: string, expenses: Expenses) => ({
  statement: NAMES,
  values: [[by, ...(expenses.kind === 'TRAVEL' ? [expenses.traveller] : [])]],
})

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Whom the money goes to (R-PAY-02). The payee's name is a commitment in the claim, so it is compared here. */
export function payeeRoleOf(payee: string, vouchers: readonly Voucher[], claimants: readonly unknown[]): PayeeRole {
  const is = (name: string) => plain(name) === plain(payee)
  if (vouchers.some(({ seller }) => is(seller))) return 'SELLER'
  return (claimants[0] as readonly string[]).some(is) ? 'CLAIMANT' : 'STRANGER'
}
