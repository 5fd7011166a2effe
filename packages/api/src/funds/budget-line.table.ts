import { evolveBudgetLine, type Fen, type FundKind } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const BudgetLineTable = defineEntity({
  name: 'BudgetLine',
  tableName: 'budget_line',
  schema: 'funds',
  properties: {
    ...stored,
    fiscalYear: p.integer(),
    fund: p.text().$type<FundKind>(),
    team: p.text().strictNullable(),
    use: p.text(),
    allocated: p.bigint().$type<Fen>(),
    committed: p.bigint().$type<Fen>(),
    paid: p.bigint().$type<Fen>(),
  },
})

export const budgetLines = record(BudgetLineTable, evolveBudgetLine)
