import { fen, ZERO, type Fen } from '../money.ts'
import type { FundKind } from '../notice/notice.ts'
import { reviver } from '../trail/revive.ts'

/**
 * A budget line (指标) of a fiscal year: a use of the special fund, or one use of one team's working funds.
 * At every moment allocated = available + committed + paid (E1.9).
 */
export type BudgetLine = {
  readonly id: string
  readonly fiscalYear: number
  readonly fund: FundKind
  /** null on the lines of the special fund. */
  readonly team: string | null
  readonly use: string
  readonly allocated: Fen
  readonly committed: Fen
  readonly paid: Fen
}

export type LineAllocated = { readonly type: 'LineAllocated'; readonly amount: Fen } & Pick<
  BudgetLine,
  'id' | 'fiscalYear' | 'fund' | 'team' | 'use'
>
export type BudgetHeld = { readonly type: 'BudgetHeld'; readonly requestId: string; readonly amount: Fen }
export type BudgetPaid = {
  readonly type: 'BudgetPaid'
  readonly requestId: string
  readonly paymentId: string
  readonly amount: Fen
}
/** A matter is over: what it still held is available again. */
export type BudgetReleased = { readonly type: 'BudgetReleased'; readonly requestId: string; readonly amount: Fen }
/** What was paid is back: it is paid no longer, and available again. */
export type BudgetRestored = {
  readonly type: 'BudgetRestored'
  readonly requestId: string
  readonly paymentId: string
  readonly amount: Fen
}
/** 调出 · 调入: what a confirmed reallocation took from this line, or gave to it. */
export type AllocationMovedOut = {
  readonly type: 'AllocationMovedOut'
  readonly reallocationId: string
  readonly amount: Fen
}
export type AllocationMovedIn = {
  readonly type: 'AllocationMovedIn'
  readonly reallocationId: string
  readonly amount: Fen
}
export type BudgetLineFact =
  LineAllocated | BudgetHeld | BudgetPaid | BudgetReleased | BudgetRestored | AllocationMovedOut | AllocationMovedIn

export const available = (line: BudgetLine): Fen => fen(line.allocated - line.committed - line.paid)

export function evolveBudgetLine(line: BudgetLine | undefined, fact: BudgetLineFact): BudgetLine {
  if (fact.type === 'LineAllocated') {
    const { type: _, amount, ...rest } = fact
    return { ...rest, allocated: amount, committed: ZERO, paid: ZERO }
  }
  if (!line) throw new Error(`${fact.type} before LineAllocated`)
  switch (fact.type) {
    case 'BudgetHeld':
      return { ...line, committed: fen(line.committed + fact.amount) }
    case 'AllocationMovedOut':
      return { ...line, allocated: fen(line.allocated - fact.amount) }
    case 'AllocationMovedIn':
      return { ...line, allocated: fen(line.allocated + fact.amount) }
    case 'BudgetPaid':
      return { ...line, committed: fen(line.committed - fact.amount), paid: fen(line.paid + fact.amount) }
    case 'BudgetRestored':
      return { ...line, paid: fen(line.paid - fact.amount) }
    case 'BudgetReleased':
      return { ...line, committed: fen(line.committed - fact.amount) }
  }
}

export const reviveBudgetLineFact = reviver<BudgetLineFact>({
  LineAllocated: { amount: true },
  BudgetHeld: { amount: true },
  BudgetPaid: { amount: true },
  BudgetReleased: { amount: true },
  BudgetRestored: { amount: true },
  AllocationMovedOut: { amount: true },
  AllocationMovedIn: { amount: true },
})
