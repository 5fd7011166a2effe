import { evolveAdoption, type CivilDate } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const AdoptionTable = defineEntity({
  name: 'Adoption',
  tableName: 'adoption',
  schema: 'notice',
  properties: {
    ...stored,
    county: p.text(),
    document: p.text(),
    issuedOn: p.date().$type<CivilDate>(),
    digest: p.text(),
  },
})

export const adoptions = record(AdoptionTable, evolveAdoption)
