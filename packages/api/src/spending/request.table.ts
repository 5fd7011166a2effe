import {
  evolveRequest,
  type CivilDate,
  type Details,
  type Fen,
  type Judgement,
  type Justification,
  type SpendingRequest,
  type TripReport,
} from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { InstantType } from '../database/instant-type.ts'
import { record, stored } from '../trail/record.ts'

export const RequestTable = defineEntity({
  name: 'SpendingRequest',
  tableName: 'request',
  schema: 'spending',
  properties: {
    ...stored,
    number: p.text(),
    status: p.text().$type<SpendingRequest['status']>(),
    since: p.type(InstantType),
    returnedReason: p.text().strictNullable(),
    rejectedReason: p.text().strictNullable(),
    team: p.text(),
    lineId: p.uuid(),
    use: p.text(),
    amount: p.bigint().$type<Fen>(),
    purpose: p.text(),
    from: p.date().$type<CivilDate>(),
    to: p.date().$type<CivilDate>(),
    place: p.text(),
    participants: p.json<readonly string[]>(),
    lead: p.text().strictNullable(),
    details: p.json<Details>(),
    justifications: p.json<readonly Justification[]>(),
    applicant: p.uuid(),
    owner: p.uuid(),
    submittedAt: p.type(InstantType),
    approver: p.uuid().strictNullable(),
    approvedFor: p.uuid().strictNullable(),
    approvedAt: p.type(InstantType).strictNullable(),
    held: p.bigint().$type<Fen>(),
    claimed: p.bigint().$type<Fen>(),
    paid: p.bigint().$type<Fen>(),
    released: p.bigint().$type<Fen>(),
    recovered: p.bigint().$type<Fen>(),
    cancelledReason: p.text().strictNullable(),
    closer: p.uuid().strictNullable(),
    report: p.json<TripReport>().strictNullable(),
    judgement: p.json<Judgement>(),
  },
})

export const requests = record(RequestTable, evolveRequest)
