import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { money, Money } from '../graphql/money.type.ts'
import { SpendingRecord } from './spending-record.type.ts'

/** How a matter ended, and what went back to its line. */
@Resolver(() => SpendingRecord)
export class EndOfRecord {
  @FieldResolver(() => Money, {
    description: '结项或取消时释放的占用 / What was committed, and released when it was closed or cancelled',
  })
  released(@Root() { row }: SpendingRecord): Money {
    return money(row.released)
  }

  @FieldResolver(() => Money, {
    description: '已付后追回的,已回到预算线 / What was paid and recovered: available on the budget line again',
  })
  recovered(@Root() { row }: SpendingRecord): Money {
    return money(row.recovered)
  }

  @FieldResolver(() => String, { nullable: true, description: '取消的理由 / Why it was cancelled' })
  cancelledReason(@Root() { row }: SpendingRecord): string | null {
    return row.cancelledReason
  }

  @FieldResolver(() => String, { nullable: true, description: '结项的人 / Who of the office closed it' })
  async closer(@Root() { row }: SpendingRecord, @Ctx() { read }: Context): Promise<string | null> {
    const { closer } = row
    return closer && read.names.load(closer)
  }
}
