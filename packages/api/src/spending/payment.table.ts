import { evolvePayment, type Fen, type Judgement, type Payment, type PaymentMethod } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { InstantType } from '../database/instant-type.ts'
import { record, stored } from '../trail/record.ts'

export const PaymentTable = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  schema: 'spending',
  properties: {
    ...stored,
    number: p.text(),
    claimId: p.uuid(),
    amount: p.bigint().$type<Fen>(),
    method: p.text().$type<PaymentMethod>(),
    status: p.text().$type<Payment['status']>(),
    since: p.type(InstantType),
    requestedBy: p.uuid(),
    requestedAt: p.type(InstantType),
    confirmedBy: p.uuid().strictNullable(),
    confirmedAt: p.type(InstantType).strictNullable(),
    receiptNumber: p.text().strictNullable(),
    returnedBy: p.uuid().strictNullable(),
    returnedReason: p.text().strictNullable(),
    recovered: p.bigint().$type<Fen>(),
    recoveredReason: p.text().strictNullable(),
    recoveryReceipt: p.text().strictNullable(),
    recoveredBy: p.uuid().strictNullable(),
    judgement: p.json<Judgement>(),
  },
})

export const payments = record(PaymentTable, evolvePayment)
