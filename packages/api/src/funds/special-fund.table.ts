import { evolveSpecialFund, type Fen } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const SpecialFundTable = defineEntity({
  name: 'SpecialFund',
  tableName: 'special_fund',
  schema: 'funds',
  properties: {
    ...stored,
    fiscalYear: p.integer(),
    appropriated: p.bigint().$type<Fen>(),
    allocated: p.bigint().$type<Fen>(),
  },
})

export const specialFunds = record(SpecialFundTable, evolveSpecialFund)
