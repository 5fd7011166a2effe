import type {
  AllocationMovedIn,
  AllocationMovedOut,
  BudgetLine,
  Circumstances,
  Decision,
  Reallocation,
  ReallocationFact,
} from '@lianzhao/domain'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { readRows } from '../trail/read-rows.ts'
import { linesInOrder } from './lines-in-order.ts'
import { reallocations } from './reallocation.table.ts'
import { isLineVisibleTo } from './visible-line.ts'

type Lines = { readonly from: BudgetLine; readonly to: BudgetLine }
type Facts = {
  readonly reallocation: readonly ReallocationFact[]
  readonly from?: readonly AllocationMovedOut[]
  readonly to?: readonly AllocationMovedIn[]
}
const NOWHERE = { fromLine: '00000000-0000-0000-0000-000000000000', toLine: '00000000-0000-0000-0000-000000000001' }

/** A decision on a reallocation, behind the locks of both lines and then of itself. Which lines it names never changes. */
export async function onReallocation(
  { books }: Context,
  { id, version }: { readonly id: string; readonly version: number },
  decide: (reallocation: Reallocation, lines: Lines, now: Circumstances) => Decision<Facts>,
) {
  const found = uuidOf('Reallocation', id)
  const [said] = await readRows<Reallocation>(books, reallocations, 'where id = $1', [found])
  return (now: Circumstances) =>
    command({
      on: {
        ...linesInOrder(said ?? NOWHERE),
        reallocation: { record: reallocations, id: found, expected: version },
      },
      visible: ({ from, to }) => isLineVisibleTo(now, from) && isLineVisibleTo(now, to),
      decide: ({ from, to, reallocation }) => decide(reallocation, { from, to }, now),
    })
}
