import type { AuditedRow, Reallocation as ReallocationRecord } from '@lianzhao/domain'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { statement } from '../database/statement.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { BudgetLine, type LineRow } from './budget-line.type.ts'
import { Reallocation } from './reallocation.type.ts'

const AS_OF = '截至何日所知,默认现在 / As it was known at the end of which day; now unless one is named'
const YEAR = '年度 / Fiscal year'

const LINES = statement(`select l.* from audit.budget_line l where l.fiscal_year = $1 order by l.id`)
const MOVED = statement(`
  select m.* from audit.reallocation m where m.fiscal_year = $1 order by m.proposed_at desc, m.id desc`)

/** A year has some dozens of lines and reallocations: they come whole. */
@Resolver()
export class FundsQuery {
  @Query(() => [BudgetLine], { description: '一个年度的预算线 / The budget lines of a year' })
  async budgetLines(
    @Arg('fiscalYear', () => Int, { description: YEAR }) fiscalYear: number,
    @Ctx() { snapshot, readAsOf }: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<BudgetLine[]> {
    const { ask } = (await readAsOf(asOf)) ?? snapshot
    return (await ask<LineRow>(LINES, [fiscalYear])).map((row) => new BudgetLine(row))
  }

  @Query(() => [Reallocation], {
    description: '一个年度的调剂,新的在前 / The reallocations of a year, newest first',
  })
  async reallocations(
    @Arg('fiscalYear', () => Int, { description: YEAR }) fiscalYear: number,
    @Ctx() { snapshot, readAsOf }: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Reallocation[]> {
    const { ask } = (await readAsOf(asOf)) ?? snapshot
    const [moved, lines] = await Promise.all([
      ask<ReallocationRecord & AuditedRow>(MOVED, [fiscalYear]),
      ask<LineRow>(LINES, [fiscalYear]),
    ])
    const byId = new Map(lines.map((line) => [line.id, line]))
    return moved.map((row) => new Reallocation(row, byId))
  }
}
