import { Field, Int, ObjectType } from 'type-graphql'
import { money, Money } from '../graphql/money.type.ts'
import { PageInfo, type Edge } from '../graphql/page.ts'
import type { Totals } from './records.ts'
import { SpendingRecord } from './spending-record.type.ts'

@ObjectType({ description: '一笔支出及其游标 / A spending with its cursor' })
export class SpendingRecordEdge {
  @Field(() => String, { description: '游标 / Cursor' })
  cursor!: string

  @Field(() => SpendingRecord, { description: '支出 / The spending' })
  node!: SpendingRecord
}

@ObjectType({ description: '一页支出,由新到旧 / A page of spending, newest first' })
export class SpendingRecordConnection {
  readonly #totals: () => Promise<Totals>
  #counted: Promise<Totals> | undefined

  /** `totals` is asked only when somebody wants to know, and once. */
  constructor(edges: readonly Edge<SpendingRecord>[], pageInfo: PageInfo, totals: () => Promise<Totals>) {
    this.edges = edges
    this.pageInfo = pageInfo
    this.#totals = totals
  }

  @Field(() => [SpendingRecordEdge], { description: '各笔及其游标 / Each with its cursor' })
  edges: readonly SpendingRecordEdge[]

  @Field(() => [SpendingRecord], { description: '各笔 / Each' })
  nodes(): SpendingRecord[] {
    return this.edges.map(({ node }) => node)
  }

  @Field(() => PageInfo, { description: '分页信息 / About the page' })
  pageInfo: PageInfo

  @Field(() => Int, { description: '符合条件的笔数 / How many match' })
  async totalCount(): Promise<number> {
    return (await this.#count()).records
  }

  @Field(() => Money, { description: '符合条件的申请金额合计 / What they ask for together' })
  async totalAmount(): Promise<Money> {
    return money((await this.#count()).amount)
  }

  @Field(() => Money, { description: '符合条件的已支付合计 / What is paid of them together' })
  async totalPaid(): Promise<Money> {
    return money((await this.#count()).paid)
  }

  #count(): Promise<Totals> {
    return (this.#counted ??= this.#totals())
  }
}
