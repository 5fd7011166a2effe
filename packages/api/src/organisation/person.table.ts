import { evolvePerson, type Commitment } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const PersonTable = defineEntity({
  name: 'Person',
  tableName: 'person',
  schema: 'organisation',
  properties: {
    ...stored,
    name: p.text().$type<Commitment>(),
    latinName: p.text().$type<Commitment>().strictNullable(),
    printedPost: p.text().strictNullable(),
    reading: p.text().strictNullable(),
    login: p.text().strictNullable(),
  },
})

export const persons = record(PersonTable, evolvePerson)
