import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { cursorOf, PageArgs, pageOf } from '../graphql/page.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { SpendingRecordFilter } from './filter.ts'
import { recordNumbered, recordRows, recordsWindow, recordTotals } from './records.ts'
import { SpendingRecordConnection } from './records.type.ts'
import { SpendingRecord } from './spending-record.type.ts'

const AS_OF = '截至何日所知,默认现在 / As it was known at the end of which day; now unless one is named'

@Resolver()
export class RecordsQuery {
  @Query(() => SpendingRecordConnection, { description: '支出,由新到旧 / Spending, newest first' })
  async spendingRecords(
    @Arg('filter', () => SpendingRecordFilter, { nullable: true, description: '筛选条件 / Conditions' })
    filter: SpendingRecordFilter | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { snapshot, readAsOf }: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<SpendingRecordConnection> {
    const then = await readAsOf(asOf)
    const { ask } = then ?? snapshot
    const asked = filter ?? {}
    const window = recordsWindow(args)
    const page = pageOf(await recordRows(ask, asked, window), window, (row) => ({
      cursor: cursorOf(row.submittedAt, row.id),
      node: new SpendingRecord(row, then),
    }))
    return new SpendingRecordConnection(page.edges, page.pageInfo, () => recordTotals(ask, asked))
  }

  @Query(() => SpendingRecord, { nullable: true, description: '这一编号的支出 / The spending of this number' })
  async spendingRecord(
    @Arg('number', () => String, { description: '编号,如 ZC-2015-0001 / Number' }) number: string,
    @Ctx() { snapshot, readAsOf }: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<SpendingRecord | null> {
    const then = await readAsOf(asOf)
    const row = await recordNumbered((then ?? snapshot).ask, number)
    return row ? new SpendingRecord(row, then) : null
  }
}
