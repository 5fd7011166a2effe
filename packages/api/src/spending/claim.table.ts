import {
  evolveClaim,
  type Bearer,
  type CashExemption,
  type Claim,
  type Commitment,
  type Expenses,
  type Fen,
  type Judgement,
  type Justification,
  type PayeeRole,
  type PaymentMethod,
  type Voucher,
} from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { InstantType } from '../database/instant-type.ts'
import { record, stored } from '../trail/record.ts'

export const ClaimTable = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  schema: 'spending',
  properties: {
    ...stored,
    number: p.text(),
    requestId: p.uuid(),
    status: p.text().$type<Claim['status']>(),
    since: p.type(InstantType),
    amount: p.bigint().$type<Fen>(),
    cut: p.bigint().$type<Fen>(),
    cutReason: p.text().strictNullable(),
    method: p.text().$type<PaymentMethod>(),
    cashExemption: p.text().$type<CashExemption>().strictNullable(),
    payeeName: p.text().$type<Commitment>(),
    payeeAccount: p.text().$type<Commitment>(),
    payeeRole: p.text().$type<PayeeRole>(),
    vouchers: p.json<readonly Voucher[]>(),
    expenses: p.json<Expenses>(),
    bearer: p.json<Bearer>(),
    justifications: p.json<readonly Justification[]>(),
    note: p.text(),
    returnedReason: p.text().strictNullable(),
    refusedReason: p.text().strictNullable(),
    filedBy: p.uuid(),
    filedAt: p.type(InstantType),
    reviewer: p.uuid().strictNullable(),
    authoriser: p.uuid().strictNullable(),
    authorisedFor: p.uuid().strictNullable(),
    bookingNumber: p.text().strictNullable(),
    bookingYear: p.integer().strictNullable(),
    bookedBy: p.uuid().strictNullable(),
    archivedBy: p.uuid().strictNullable(),
    judgement: p.json<Judgement>(),
  },
})

export const claims = record(ClaimTable, evolveClaim)
