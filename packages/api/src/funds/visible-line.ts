import { can, type BudgetLine, type Circumstances, type Reallocation } from '@lianzhao/domain'
import type { Context } from '../context.ts'

/** Whether somebody may know of a budget line; lines of the special fund belong to no team. */
export const isLineVisibleTo = ({ by, organisation }: Circumstances, { team }: BudgetLine): boolean =>
  can(organisation, by, 'READ_LINES', { team, owner: null, payable: false, hasPayment: false }) !== undefined

/** Whether somebody may know of a reallocation: of both its lines. */
export async function areLinesVisibleTo(
  { loaders }: Context,
  now: Circumstances,
  { fromLine, toLine }: Pick<Reallocation, 'fromLine' | 'toLine'>,
): Promise<boolean> {
  const lines = await Promise.all([loaders.line.load(fromLine), loaders.line.load(toLine)])
  return lines.every((line) => line !== undefined && isLineVisibleTo(now, line))
}
