import type { ProposeReallocationInput } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import type { LineSeen } from './funding-act.ts'

/** A reallocation as it is typed in; empty texts are what was not chosen. */
export interface ReallocationDraft {
  from: string
  to: string
  amount: string
  reason: string
  document: string
}

export const EMPTY: ReallocationDraft = { from: '', to: '', amount: '', reason: '', document: '' }

/** A line that can be chosen. */
export interface LineToChoose extends LineSeen {
  id: string
  /** Fund and team: money does not leave its purse. */
  purse: string
}

/** The lines that money from this one can reach. */
export const linesThatFit = (lines: readonly LineToChoose[], from: LineToChoose | undefined): LineToChoose[] =>
  lines.filter(({ id, purse }) => from !== undefined && purse === from.purse && id !== from.id)

/** What is chosen; a line to give to counts only while it fits the one to take from. */
export function chosenLines(lines: readonly LineToChoose[], draft: ReallocationDraft) {
  const from = lines.find(({ id }) => id === draft.from)
  return { from, to: linesThatFit(lines, from).find(({ id }) => id === draft.to) }
}

/** What is sent, or what is still missing. */
export function reallocationInput(
  lines: readonly LineToChoose[],
  draft: ReallocationDraft,
): Omit<ProposeReallocationInput, 'idempotencyKey'> | keyof ReallocationDraft {
  const { from, to } = chosenLines(lines, draft)
  const amount = parseAmount(draft.amount)
  const reason = draft.reason.trim()
  const document = draft.document.trim()
  if (!from) return 'from'
  if (!to) return 'to'
  if (amount === null) return 'amount'
  if (!reason) return 'reason'
  if (!document) return 'document'
  return { from: from.id, to: to.id, amount, reason, document }
}
