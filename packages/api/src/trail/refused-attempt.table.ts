import { evolveRefusedAttempt } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { InstantType } from '../database/instant-type.ts'
import { record, stored } from './record.ts'

export const RefusedAttemptTable = defineEntity({
  name: 'RefusedAttempt',
  tableName: 'refused_attempt',
  schema: 'trail',
  properties: {
    ...stored,
    by: p.uuid(),
    at: p.type(InstantType),
    command: p.text(),
    subject: p.uuid().strictNullable(),
    codes: p.json<readonly string[]>(),
  },
})

export const refusedAttempts = record(RefusedAttemptTable, evolveRefusedAttempt)
