import {
  evolveAppointment,
  type Appointment,
  type CivilDate,
  type Fen,
  type Post,
  type Secondment,
} from '@lianzhao/domain'
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
    unit: p.text().strictNullable(),
    limit: p.bigint().$type<Fen>().strictNullable(),
    secondment: p.json<Secondment>().strictNullable(),
    from: p.date().$type<CivilDate>(),
    to: p.date().$type<CivilDate>().strictNullable(),
    document: p.text(),
    clauses: p.json<readonly string[]>(),
    order: p.integer(),
    corrects: p.uuid().strictNullable(),
    status: p.text().$type<Appointment['status']>(),
    proposedBy: p.uuid().strictNullable(),
    decidedBy: p.uuid().strictNullable(),
  },
})

export const appointments = record(AppointmentTable, evolveAppointment)
