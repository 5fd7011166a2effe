import type { Reallocation } from '@lianzhao/domain'
import { budgetLines } from './budget-line.table.ts'

type Found = { readonly record: typeof budgetLines; readonly id: string }

/** Both lines of a reallocation, in the order of their ids: whoever locks two lines locks them in this order. */
export function linesInOrder({ fromLine, toLine }: Pick<Reallocation, 'fromLine' | 'toLine'>): {
  readonly from: Found
  readonly to: Found
} {
  const from = { record: budgetLines, id: fromLine }
  const to = { record: budgetLines, id: toLine }
  return fromLine < toLine ? { from, to } : { to, from }
}
