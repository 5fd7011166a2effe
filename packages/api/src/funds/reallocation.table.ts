import { evolveReallocation, type Fen, type Reallocation } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { InstantType } from '../database/instant-type.ts'
import { record, stored } from '../trail/record.ts'

export const ReallocationTable = defineEntity({
  name: 'Reallocation',
  tableName: 'reallocation',
  schema: 'funds',
  properties: {
    ...stored,
    fiscalYear: p.integer(),
    fromLine: p.uuid(),
    toLine: p.uuid(),
    amount: p.bigint().$type<Fen>(),
    reason: p.text(),
    document: p.text(),
    status: p.text().$type<Reallocation['status']>(),
    declinedReason: p.text().strictNullable(),
    proposedBy: p.uuid(),
    proposedAt: p.type(InstantType),
    decidedBy: p.uuid().strictNullable(),
    decidedAt: p.type(InstantType).strictNullable(),
  },
})

export const reallocations = record(ReallocationTable, evolveReallocation)
