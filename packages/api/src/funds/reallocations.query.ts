import type { Reallocation } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { dayAskedFor } from '../day-asked-for.ts'
import { AS_OF_ARGUMENT } from '../graphql/as-of.ts'
import { readRows } from '../trail/read-rows.ts'
import { reallocations } from './reallocation.table.ts'
import { ReallocationType } from './reallocation.type.ts'
import { areLinesVisibleTo } from './visible-line.ts'

const OF_A_YEAR = 'where fiscal_year = $1 order by proposed_at desc, id desc'

@Resolver()
export class ReallocationsQuery {
  @Query(() => [ReallocationType], {
    description:
      '一个年度的调剂,新的在前;只含看得到的预算线 / The reallocations of a year, newest first, of lines one may see',
  })
  async reallocations(
    @Ctx() context: Context,
    @Arg('fiscalYear', () => Int, { description: '年度 / Fiscal year' }) fiscalYear: number,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<ReallocationType[]> {
    const { circumstances } = required(context)
    const day = dayAskedFor(context, asOf)
    const rows = await readRows<Reallocation>(
      context.books,
      reallocations,
      OF_A_YEAR,
      [fiscalYear],
      await day?.reallocations(),
    )
    const visible = await Promise.all(rows.map((row) => areLinesVisibleTo(context, circumstances, row)))
    return rows.filter((_, index) => visible[index]).map((row) => new ReallocationType(row, day))
  }
}
