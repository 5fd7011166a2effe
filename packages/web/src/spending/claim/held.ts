import type { EventExpensesInput, EventInput } from '../../gql/graphql'
import { daysFrom } from '../../ui/day.ts'
import { countOf } from '../details/count.ts'
import { counted, gapsAt, type Gap } from '../details/gap.ts'
import { emptyPaper, gapsOfPaper, paperInput, type TypedPaper } from '../details/paper.ts'
import { billInput, blankLine, gapsOfBill, type TypedBillLine } from './bill.ts'

/** What an event was in the end, as it is typed. */
export interface TypedHeld {
  heads: string
  days: string
  notice: TypedPaper
  signIn: TypedPaper
  bill: TypedBillLine[]
}

export function plannedHeld({ heads }: EventInput, from: string, to: string): TypedHeld {
  return {
    heads: String(heads),
    days: String(daysFrom(from, to).length),
    notice: emptyPaper(true),
    signIn: emptyPaper(true),
    bill: [blankLine('ROOM_HIRE')],
  }
}

export function gapsOfHeld({ heads, days, notice, signIn, bill }: TypedHeld): Gap[] {
  return [
    ...gapsAt('event', [
      ['heads', 'eventHeld.heads', counted(heads)],
      ['days', 'eventHeld.days', counted(days)],
    ]),
    ...gapsOfPaper('event.notice', notice, 'eventHeld.notice'),
    ...gapsOfPaper('event.signIn', signIn, 'eventHeld.signIn'),
    ...gapsOfBill('event', bill),
  ]
}

export function heldInput({ heads, days, notice, signIn, bill }: TypedHeld, from: string): EventExpensesInput {
  return {
    heads: countOf(heads) ?? 0,
    days: countOf(days) ?? 0,
    notice: paperInput(notice, from),
    signIn: paperInput(signIn, from),
    bill: billInput(bill),
  }
}
