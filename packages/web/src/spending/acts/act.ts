import type { Action } from '../../gql/graphql'

/** The record that an act changes, as the reader saw it. */
export interface Subject {
  id: string
  number: string
  version: number
}

export interface ClaimSubject extends Subject {
  amount: string
  allowed: string
  payee: { name: string; account: string }
  method: 'TRANSFER' | 'OFFICIAL_CARD' | 'CASH'
}

export interface PaymentSubject extends Subject {
  amount: string
  recovered: string
}

export interface RequestSubject extends Subject {
  amount: string
  purpose: string
  held: string
  claimed: string
  available: string
}

/**
 * One act, on what, and whether this reader may do it now. One that is not `allowed` and not `late` belongs to somebody
 * else: the state of the record would let it be done.
 */
export type Act = { action: Action; allowed: boolean; late: boolean } & (
  | { of: 'request'; request: RequestSubject }
  | { of: 'claim'; request: RequestSubject; claim: ClaimSubject }
  | { of: 'payment'; request: RequestSubject; claim: ClaimSubject; payment: PaymentSubject }
)

/** Onwards first: of the acts that are awaited, the one that brings the spending furthest is the page's main button. */
const forward: Action[] = [
  'CLOSE',
  'ARCHIVE_CLAIM',
  'BOOK_CLAIM',
  'CONFIRM_PAYMENT',
  'REQUEST_PAYMENT',
  'AUTHORISE_CLAIM',
  'REVIEW_CLAIM',
  'APPROVE',
  'SUBMIT',
  'FILE_CLAIM',
]

export function mainAct(acts: Act[], awaited: Action[]): Act | undefined {
  for (const action of forward.filter((candidate) => awaited.includes(candidate))) {
    const found = acts.find((act) => act.action === action)
    if (found) return found
  }
  return undefined
}

/** Whether somebody waits for it; of what is only possible nobody asks why it is not theirs. */
export const isAwaitedAct = ({ action }: Act): boolean => forward.includes(action)

/** Saying yes and saying no never stand side by side: sending back for correction comes between. */
const besides: Action[] = [
  'RETURN',
  'RETURN_CLAIM',
  'RETURN_PAYMENT',
  'REJECT',
  'REFUSE_CLAIM',
  'RECOVER_PAYMENT',
  'VOID_CLAIM',
  'CANCEL',
  'WITHDRAW',
]

export function inOrder(acts: Act[]): Act[] {
  return acts.toSorted((a, b) => besides.indexOf(a.action) - besides.indexOf(b.action))
}

export function subjectOf(act: Act): Subject {
  return act.of === 'payment' ? act.payment : act.of === 'claim' ? act.claim : act.request
}

export function actKey(act: Act): string {
  return `${act.action} ${subjectOf(act).number}`
}
