import { available, useOf, type BudgetLine } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { AS_OF_FIELD } from '../graphql/as-of.ts'
import { FundKind } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf, type Page } from '../graphql/page.ts'
import type { Row } from '../trail/read-rows.ts'
import { TeamType } from '../notice/team.type.ts'
import type { AsOf } from '../matters-as-of.ts'
import { useType, UseType } from '../notice/use.type.ts'

@ObjectType('BudgetLine', {
  implements: Node,
  description: '预算线:下达 = 可用 + 占用 + 已付 / A budget line: allocated = available + committed + paid',
})
export class BudgetLineType extends Node {
  readonly row: Row<BudgetLine>
  /** The day of which it tells; undefined for now. */
  readonly day: AsOf | undefined

  constructor(row: Row<BudgetLine>, day?: AsOf) {
    super()
    this.row = row
    this.day = day
    this.id = nodeId('BudgetLine', row.id)
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: AS_OF_FIELD })
  asOf(): string | null {
    return this.day?.on ?? null
  }

  @Field(() => Int, { description: '版本 / Version' })
  version(): number {
    return this.row.version
  }

  @Field(() => Int, { description: '年度 / Fiscal year' })
  fiscalYear(): number {
    return this.row.fiscalYear
  }

  @Field(() => FundKind, { description: '专项资金或小组经费 / Special fund or working funds' })
  fund(): string {
    return this.row.fund
  }

  @Field(() => TeamType, { nullable: true, description: '组或队;专项资金为空 / Team; null for the special fund' })
  team(): TeamType | null {
    return this.row.team === null ? null : new TeamType(this.row.team, this.day)
  }

  @Field(() => UseType, { description: '用途 / Use' })
  use(@Ctx() { instance, language }: Context): UseType {
    return useType(useOf(instance.law.notice, this.row.use)!, language)
  }

  @Field(() => Money, { description: '下达 / Allocated' })
  allocated(): Money {
    return money(this.row.allocated)
  }

  @Field(() => Money, { description: '可用 / Available' })
  available(): Money {
    return money(available(this.row))
  }

  @Field(() => Money, { description: '占用 / Committed' })
  committed(): Money {
    return money(this.row.committed)
  }

  @Field(() => Money, { description: '已付 / Paid' })
  paid(): Money {
    return money(this.row.paid)
  }
}

@ObjectType({ description: '预算线,一页 / A page of budget lines' })
export class BudgetLineConnection extends connectionOf('BudgetLine', () => BudgetLineType, {
  zh: '预算线',
  en: 'budget line',
}) {
  @Field(() => Int, { description: '符合条件的总数 / How many match' })
  totalCount!: number
}

export type BudgetLinePage = Page<BudgetLineType> & { readonly totalCount: number }
