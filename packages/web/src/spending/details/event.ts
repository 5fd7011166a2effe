import type { EventInput, EventKind } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { countOf } from './count.ts'
import { counted, gapsAt, priced, written, type Gap } from './gap.ts'
import { emptyPaper, gapsOfPaper, paperInput, type TypedPaper } from './paper.ts'

/** A fair, meeting or training as it is being typed. */
export interface TypedEvent {
  event: EventKind
  heads: string
  plan: string
  lectureFee: string
  placeApproval: TypedPaper
}

export const emptyEvent: TypedEvent = {
  event: 'FAIR',
  heads: '',
  plan: '',
  lectureFee: '',
  placeApproval: emptyPaper(false),
}

export function paysLecturers({ event }: TypedEvent): boolean {
  return event === 'TRAINING'
}

export function gapsOfEvent(typed: TypedEvent): Gap[] {
  const { heads, lectureFee, placeApproval } = typed
  const unreadable = paysLecturers(typed) && written(lectureFee) && !priced(lectureFee)
  return [
    ...gapsAt('event', [
      ['heads', 'event.heads', counted(heads)],
      ['lectureFee', 'event.lectureFee', !unreadable],
    ]),
    ...gapsOfPaper('event.placeApproval', placeApproval, 'event.placeApproval'),
  ]
}

/** Null while those who attend are not counted. */
export function eventInput(typed: TypedEvent, from: string): EventInput | null {
  const heads = countOf(typed.heads)
  if (heads === null) return null
  return {
    event: typed.event,
    heads,
    plan: typed.plan.trim() || null,
    lectureFee: paysLecturers(typed) ? parseAmount(typed.lectureFee) : null,
    placeApproval: paperInput(typed.placeApproval, from),
  }
}
