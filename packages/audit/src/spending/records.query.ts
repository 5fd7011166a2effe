import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { cursorOf, PageArgs, pageOf } from '../graphql/page.ts'
import { SpendingRecordFilter } from './filter.ts'
import { recordNumbered, recordRows, recordsWindow, recordTotals } from './records.ts'
import { SpendingRecordConnection } from './records.type.ts'
import { SpendingRecord } from './spending-record.type.ts'

@Resolver()
export class RecordsQuery {
  @Query(() => SpendingRecordConnection, { description: '支出,由新到旧 / Spending, newest first' })
  async spendingRecords(
    @Arg('filter', () => SpendingRecordFilter, { nullable: true, description: '筛选条件 / Conditions' })
    filter: SpendingRecordFilter | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { snapshot: { ask } }: Context,
  ): Promise<SpendingRecordConnection> {
    const asked = filter ?? {}
    const window = recordsWindow(args)
    const page = pageOf(await recordRows(ask, asked, window), window, (row) => ({
      cursor: cursorOf(row.submittedAt, row.id),
      node: new SpendingRecord(row),
    }))
    return new SpendingRecordConnection(page.edges, page.pageInfo, () => recordTotals(ask, asked))
  }

  @Query(() => SpendingRecord, { nullable: true, description: '这一编号的支出 / The spending of this number' })
  async spendingRecord(
    @Arg('number', () => String, { description: '编号,如 ZC-2015-0001 / Number' }) number: string,
    @Ctx() { snapshot: { ask } }: Context,
  ): Promise<SpendingRecord | null> {
    const row = await recordNumbered(ask, number)
    return row ? new SpendingRecord(row) : null
  }
}
