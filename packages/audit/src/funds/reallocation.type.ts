import type { AuditedRow, Reallocation as ReallocationRecord } from '@lianzhao/domain'
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { ReallocationStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { DateTime } from '../graphql/scalars.ts'
import { BudgetLine, type LineRow } from './budget-line.type.ts'

type Row = ReallocationRecord & AuditedRow

@ObjectType({ description: '调剂:从一条预算线到另一条 / A reallocation from one budget line to another' })
export class Reallocation {
  readonly #row: Row
  readonly #lines: ReadonlyMap<string, LineRow>

  constructor(row: Row, lines: ReadonlyMap<string, LineRow>) {
    this.#row = row
    this.#lines = lines
  }

  @Field(() => ID, { description: '全局编号 / Global id' })
  id(): string {
    return nodeId('Reallocation', this.#row.id)
  }

  @Field(() => ReallocationStatus, { description: '状态 / Status' })
  status(): string {
    return this.#row.status
  }

  @Field(() => Int, { description: '年度 / Fiscal year' })
  fiscalYear(): number {
    return this.#row.fiscalYear
  }

  @Field(() => BudgetLine, {
    nullable: true,
    description: '调出的预算线;该线已不存在时为空 / The line that the money leaves; null where it is gone',
  })
  from(): BudgetLine | null {
    return this.#line(this.#row.fromLine)
  }

  @Field(() => BudgetLine, {
    nullable: true,
    description: '调入的预算线;该线已不存在时为空 / The line that it reaches; null where it is gone',
  })
  to(): BudgetLine | null {
    return this.#line(this.#row.toLine)
  }

  @Field(() => Money, { description: '金额 / Amount' })
  amount(): Money {
    return money(this.#row.amount)
  }

  @Field(() => String, { description: '理由 / Reason' })
  reason(): string {
    return this.#row.reason
  }

  @Field(() => String, { description: '文件 / The document that says so' })
  document(): string {
    return this.#row.document
  }

  @Field(() => String, { description: '提出人 / Who proposed it' })
  proposedBy(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#row.proposedBy)
  }

  @Field(() => DateTime, { description: '提出时间 / When it was proposed' })
  proposedAt(): string {
    return this.#row.proposedAt
  }

  @Field(() => String, { nullable: true, description: '第二个人 / The second person' })
  async decidedBy(@Ctx() { read }: Context): Promise<string | null> {
    const { decidedBy } = this.#row
    return decidedBy === null ? null : read.names.load(decidedBy)
  }

  @Field(() => DateTime, { nullable: true, description: '办结时间 / When it was decided' })
  decidedAt(): string | null {
    return this.#row.decidedAt
  }

  @Field(() => String, { nullable: true, description: '不予调剂的理由 / Why it was declined' })
  declinedReason(): string | null {
    return this.#row.declinedReason
  }

  #line(id: string): BudgetLine | null {
    const row = this.#lines.get(id)
    return row ? new BudgetLine(row) : null
  }
}
