import type { BearerKind, CashExemption, ClaimContentInput, MatterKind, PaymentMethod } from '../../gql/graphql'
import { decimalOf, fenOf, sumOf } from '../../ui/fen.ts'
import { parseAmount } from '../../ui/parse-amount.ts'
import { gapsAt, written, type Gap } from '../details/gap.ts'
import type { Missing } from '../told-missing.ts'
import { amountsOf } from './bill.ts'
import { boughtInput, gapsOfBought, type TypedBought } from './bought.ts'
import { gapsOfHeld, heldInput, type TypedHeld } from './held.ts'
import { gapsOfJourney, journeyInput, type TypedJourney } from './journey.ts'
import { gapsOfTable, tableInput, type TypedTable } from './table.ts'
import { gapsOfVouchers, sharesOf, voucherInput, type TypedVoucher } from './voucher.ts'

/** What was spent, by the kind that was applied for. */
export type TypedSpent =
  | { kind: 'RECEPTION'; reception: TypedTable }
  | { kind: 'TRAVEL'; travel: TypedJourney }
  | { kind: 'EVENT'; event: TypedHeld }
  | { kind: 'OTHER'; other: TypedBought }

/** A claim as it is being typed: every part is text, also where it is not yet a number. */
export interface TypedClaim {
  amount: string
  method: PaymentMethod
  cashExemption: CashExemption | ''
  payee: { name: string; account: string }
  vouchers: TypedVoucher[]
  spent: TypedSpent
  bearer: { kind: BearerKind; name: string }
  /** Why, for each rule that asks for it. */
  reasons: Record<string, string>
  note: string
}

export const methods: PaymentMethod[] = ['TRANSFER', 'OFFICIAL_CARD', 'CASH']
export const cashExemptions: CashExemption[] = ['NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL']

/** What is approved and not claimed yet, as the amount of the next claim; nothing where there is none. */
export function unclaimed(held: string, claimed: string): string {
  const left = fenOf(held) - fenOf(claimed)
  return left > 0n ? decimalOf(left) : ''
}

export function missingOfClaim(claim: TypedClaim): Missing[] {
  const { amount, method, cashExemption, payee, bearer } = claim
  const cash = method === 'CASH'
  const missing: Missing[] = []
  if (parseAmount(amount) === null) missing.push({ part: 'amount', sentence: 'claim.missing.amount' })
  if (cash && !cashExemption) missing.push({ part: 'cashExemption', sentence: 'claim.missing.cashExemption' })
  if (!written(payee.name)) missing.push({ part: 'payee.name', sentence: 'claim.missing.payee' })
  if (!cash && !written(payee.account)) missing.push({ part: 'payee.account', sentence: 'claim.missing.account' })
  return [
    ...missing,
    ...gapsOfVouchers(claim.vouchers),
    ...gapsOfSpent(claim.spent),
    ...gapsAt('bearer', [['name', 'bearer.name', written(bearer.name)]]),
  ]
}

function gapsOfSpent(spent: TypedSpent): Gap[] {
  switch (spent.kind) {
    case 'RECEPTION':
      return gapsOfTable(spent.reception)
    case 'TRAVEL':
      return gapsOfJourney(spent.travel)
    case 'EVENT':
      return gapsOfHeld(spent.event)
    case 'OTHER':
      return gapsOfBought(spent.other)
  }
}

/** What the server is asked to judge; null while too little is known to judge anything. `from`: first day of the matter. */
export function claimInput(claim: TypedClaim, from: string): ClaimContentInput | null {
  const amount = parseAmount(claim.amount)
  const spent = spentInput(claim.spent, from)
  if (amount === null || !spent) return null
  const { method, cashExemption, payee, vouchers, bearer, note } = claim
  const justifications = Object.entries(claim.reasons)
    .map(([rule, reason]) => ({ rule, reason: reason.trim() }))
    .filter(({ reason }) => reason !== '')
  return {
    amount,
    method,
    ...(method === 'CASH' && cashExemption && { cashExemption }),
    payee: { name: payee.name.trim(), account: payee.account.replace(/\s/g, '') },
    vouchers: vouchers.map(voucherInput),
    ...spent,
    bearer: { kind: bearer.kind, name: bearer.name.trim() },
    ...(justifications.length > 0 && { justifications }),
    ...(written(note) && { note: note.trim() }),
  }
}

type SpentInput = Pick<ClaimContentInput, 'reception' | 'travel' | 'event' | 'other'>

function spentInput(spent: TypedSpent, from: string): SpentInput | null {
  switch (spent.kind) {
    case 'RECEPTION':
      return { reception: tableInput(spent.reception, from) }
    case 'TRAVEL': {
      const travel = journeyInput(spent.travel, from)
      return travel && { travel }
    }
    case 'EVENT':
      return { event: heldInput(spent.event, from) }
    case 'OTHER':
      return { other: boughtInput(spent.other, from) }
  }
}

/** What vouchers (of a trip with its allowances) and lines come to: both are to be the amount of the claim (R-DOC-03). */
export function sumsOf({ vouchers, spent }: TypedClaim): { vouched: string; lines: string } {
  const { bill, allowances, besides } = partsOf(spent)
  return {
    vouched: sumOf([...sharesOf(vouchers), ...allowances]),
    lines: sumOf([...amountsOf(bill), ...allowances, ...besides]),
  }
}

function partsOf(spent: TypedSpent) {
  switch (spent.kind) {
    case 'RECEPTION':
      return { bill: spent.reception.bill, allowances: [], besides: [] }
    case 'TRAVEL': {
      const { bill, legs, nights, mealAllowance, localAllowance } = spent.travel
      const allowances = amountsOf([{ amount: mealAllowance }, { amount: localAllowance }])
      return { bill, allowances, besides: amountsOf([...legs, ...nights]) }
    }
    case 'EVENT':
      return { bill: spent.event.bill, allowances: [], besides: [] }
    case 'OTHER':
      return { bill: spent.other.bill, allowances: [], besides: [] }
  }
}

const ROOTS: Record<MatterKind, string> = { RECEPTION: 'reception', TRAVEL: 'travel', EVENT: 'event', OTHER: 'other' }

/** The part of the form that a path of the server speaks of; a rule calls the payee by the name of its commitment. */
export function claimPartAt(kind: MatterKind, field: string): string | undefined {
  const part = field.replace(/^input\./, '').replace(/^payeeName$/, 'payee.name')
  const own = ['amount', 'method', 'cashExemption', 'payee', 'vouchers', 'bearer', 'note', ROOTS[kind]]
  return own.includes(part.split('.')[0] ?? '') ? part : undefined
}
