import { evolveDelegation, type CivilDate } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const DelegationTable = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  schema: 'organisation',
  properties: {
    ...stored,
    appointmentId: p.uuid(),
    delegatorId: p.uuid(),
    delegateId: p.uuid(),
    from: p.date().$type<CivilDate>(),
    to: p.date().$type<CivilDate>(),
    document: p.text(),
    revokedOn: p.date().$type<CivilDate>().strictNullable(),
  },
})

export const delegations = record(DelegationTable, evolveDelegation)
