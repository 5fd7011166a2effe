import type { BillKind, BillLineInput } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { gapsInRows, priced, written, type Gap } from '../details/gap.ts'

/** A line of the bill as it is typed. */
export interface TypedBillLine {
  kind: BillKind
  item: string
  amount: string
}

export const blankLine = (kind: BillKind): TypedBillLine => ({ kind, item: '', amount: '' })

export function gapsOfBill(path: string, bill: TypedBillLine[]): Gap[] {
  return gapsInRows(`${path}.bill`, bill, 'billLine.row', ({ item, amount }) => [
    ['item', 'billLine.item', written(item)],
    ['amount', 'billLine.amount', priced(amount)],
  ])
}

export const billInput = (bill: TypedBillLine[]): BillLineInput[] =>
  bill.map(({ kind, item, amount }) => ({ kind, item: item.trim(), amount: parseAmount(amount) ?? '0.00' }))

export const amountsOf = (rows: { amount: string }[]): string[] =>
  rows.flatMap(({ amount }) => parseAmount(amount) ?? [])
