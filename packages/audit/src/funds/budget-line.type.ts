import type { AuditedRow, BudgetLine as LineRecord } from '@lianzhao/domain'
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { FundKind } from '../graphql/enums.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Team, teamNamed, Use, useNamed } from '../notice/notice.type.ts'

export type LineRow = LineRecord & AuditedRow

@ObjectType({
  description: '预算线:下达 = 可用 + 占用 + 已付 / A budget line: allocated = available + committed + paid',
})
export class BudgetLine {
  readonly #row: LineRow

  constructor(row: LineRow) {
    this.#row = row
  }

  @Field(() => ID, { description: '全局编号 / Global id' })
  id(): string {
    return nodeId('BudgetLine', this.#row.id)
  }

  @Field(() => Int, { description: '年度 / Fiscal year' })
  fiscalYear(): number {
    return this.#row.fiscalYear
  }

  @Field(() => FundKind, { description: '哪一级资金 / Level of money' })
  fund(): string {
    return this.#row.fund
  }

  @Field(() => Team, { nullable: true, description: '组或队;专项资金为空 / Team; null for the special fund' })
  team(@Ctx() { instance, language }: Context): Team | null {
    return this.#row.team === null ? null : teamNamed(instance.notice, this.#row.team, language)
  }

  @Field(() => Use, { description: '用途 / Use' })
  use(@Ctx() { instance, language }: Context): Use {
    return useNamed(instance.notice, this.#row.use, language)
  }

  @Field(() => Money, { description: '下达 / Allocated' })
  allocated(): Money {
    return money(this.#row.allocated)
  }

  @Field(() => Money, { description: '可用 / Available' })
  available(): Money {
    return money(this.#row.allocated - this.#row.committed - this.#row.paid)
  }

  @Field(() => Money, { description: '占用 / Committed' })
  committed(): Money {
    return money(this.#row.committed)
  }

  @Field(() => Money, { description: '已付 / Paid' })
  paid(): Money {
    return money(this.#row.paid)
  }
}
