import type { Reallocation } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { ReallocationStatus } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import type { AsOf } from '../matters-as-of.ts'
import { personOrNull, PersonType } from '../organisation/person.type.ts'
import type { Row } from '../trail/read-rows.ts'
import { BudgetLineType } from './budget-line.type.ts'

@ObjectType('Reallocation', {
  implements: Node,
  description:
    '调剂:从一条预算线到另一条,由第二个人确认 / A reallocation from one budget line to another, confirmed by a second person',
})
export class ReallocationType extends Node {
  readonly row: Row<Reallocation>
  readonly #day: AsOf | undefined

  constructor(row: Row<Reallocation>, day?: AsOf) {
    super()
    this.row = row
    this.#day = day
    this.id = nodeId('Reallocation', row.id)
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.row.version
  }

  @Field(() => Int, { description: '年度 / Fiscal year' })
  fiscalYear(): number {
    return this.row.fiscalYear
  }

  @Field(() => ReallocationStatus, { description: '状态 / Status' })
  status(): string {
    return this.row.status
  }

  @Field(() => BudgetLineType, { description: '调出的预算线 / The line that the money leaves' })
  from(@Ctx() context: Context): Promise<BudgetLineType> {
    return this.#line(context, this.row.fromLine)
  }

  @Field(() => BudgetLineType, { description: '调入的预算线 / The line that it reaches' })
  to(@Ctx() context: Context): Promise<BudgetLineType> {
    return this.#line(context, this.row.toLine)
  }

  @Field(() => Money, { description: '金额 / Amount' })
  amount(): Money {
    return money(this.row.amount)
  }

  @Field(() => String, { description: '理由 / Reason' })
  reason(): string {
    return this.row.reason
  }

  @Field(() => String, { description: '文件 / The document that says so' })
  document(): string {
    return this.row.document
  }

  @Field(() => PersonType, { description: '提出人 / Who proposed it' })
  proposedBy(): PersonType {
    return new PersonType(this.row.proposedBy)
  }

  @Field(() => GraphQLDateTime, { description: '提出时间 / When it was proposed' })
  proposedAt(): string {
    return this.row.proposedAt
  }

  @Field(() => PersonType, { nullable: true, description: '第二个人 / The second person' })
  decidedBy(): PersonType | null {
    return personOrNull(this.row.decidedBy)
  }

  @Field(() => GraphQLDateTime, { nullable: true, description: '办结时间 / When it was decided' })
  decidedAt(): string | null {
    return this.row.decidedAt
  }

  @Field(() => String, { nullable: true, description: '不予调剂的理由 / Why it was declined' })
  declinedReason(): string | null {
    return this.row.declinedReason
  }

  async #line({ loaders }: Context, id: string): Promise<BudgetLineType> {
    return new BudgetLineType((await (this.#day ?? loaders).line.load(id))!, this.#day)
  }
}
