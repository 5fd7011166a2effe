import type { Expenses, MatterKind, Voucher } from '@lianzhao/domain'
import type { Written } from './written.ts'

type ExpensesOf<Kind extends MatterKind> = Omit<Written<Extract<Expenses, { kind: Kind }>>, 'kind'>

export type Table = ExpensesOf<'RECEPTION'>
export type Journey = ExpensesOf<'TRAVEL'>
type Held = ExpensesOf<'EVENT'>
type Bought = ExpensesOf<'OTHER'>

/** A voucher whose number is drawn when it is claimed, unless it is given. */
export type Slip = Omit<Written<Voucher>, 'number'> & { readonly number?: string }

/** What somebody of the demonstration claims. Amounts are yuan as people write them, people are named. */
export type Claimed = {
  readonly amount: string
  readonly payee: string
  readonly vouchers: readonly Slip[]
  readonly justifications?: readonly { readonly rule: string; readonly reason: string }[]
} & (
  { readonly reception: Table } | { readonly travel: Journey } | { readonly event: Held } | { readonly other: Bought }
)

/** The unit that pays, as invoices name it. */
export const UNIT = '县招商合作局'

/** An invoice of one seller for the whole sum. */
export const invoice = (seller: string, item: Slip['item'], date: Slip['date'], amount: string): Slip => ({
  kind: 'VAT_INVOICE',
  code: '1300151320',
  date,
  buyer: UNIT,
  seller,
  item,
  amount,
  share: amount,
})
