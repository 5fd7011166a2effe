import type { OtherExpensesInput, OtherInput } from '../../gql/graphql'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import type { Gap } from '../details/gap.ts'
import { emptyPaper, gapsOfPaper, paperInput, type TypedPaper } from '../details/paper.ts'
import { billInput, blankLine, gapsOfBill, type TypedBillLine } from './bill.ts'

/** What anything else cost, as it is typed. */
export interface TypedBought {
  acceptance: TypedPaper
  bill: TypedBillLine[]
}

/** What was to be bought, at the prices that were expected. */
export function plannedBought({ items }: OtherInput): TypedBought {
  const bill = items.map(({ what, pieces, price }): TypedBillLine => ({
    kind: 'MATERIAL',
    item: what,
    amount: decimalOf(fenOf(price) * BigInt(pieces)),
  }))
  return { acceptance: emptyPaper(items.length > 0), bill: bill.length > 0 ? bill : [blankLine('OTHER')] }
}

export function gapsOfBought({ acceptance, bill }: TypedBought): Gap[] {
  return [...gapsOfPaper('other.acceptance', acceptance, 'claimed.acceptance'), ...gapsOfBill('other', bill)]
}

export const boughtInput = ({ acceptance, bill }: TypedBought, from: string): OtherExpensesInput => ({
  acceptance: paperInput(acceptance, from),
  bill: billInput(bill),
})
