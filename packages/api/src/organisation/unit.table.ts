import { evolveUnit, type CivilDate, type Unit } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const UnitTable = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  schema: 'organisation',
  properties: {
    ...stored,
    code: p.text(),
    kind: p.text().$type<Unit['kind']>(),
    names: p.json<Unit['names']>(),
    mergedInto: p.text().strictNullable(),
    mergedOn: p.date().$type<CivilDate>().strictNullable(),
  },
})

export const units = record(UnitTable, evolveUnit)
