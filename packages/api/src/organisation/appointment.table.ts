import { evolveAppointment, type CivilDate, type Fen, type Post } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const AppointmentTable = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  schema: 'organisation',
  properties: {
    ...stored,
    personId: p.uuid(),
    post: p.text().$type<Post>(),
    teams: p.json<readonly string[]>(),
    limit: p.bigint().$type<Fen>().strictNullable(),
    from: p.date().$type<CivilDate>(),
    to: p.date().$type<CivilDate>().strictNullable(),
    document: p.text(),
  },
})

export const appointments = record(AppointmentTable, evolveAppointment)
