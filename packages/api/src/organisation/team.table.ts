import { evolveTeam, type TeamRecord } from '@lianzhao/domain'
import { defineEntity, p } from '@mikro-orm/core'
import { record, stored } from '../trail/record.ts'

export const TeamTable = defineEntity({
  name: 'TeamRecord',
  tableName: 'team',
  schema: 'organisation',
  properties: { ...stored, code: p.text(), seats: p.json<TeamRecord['seats']>() },
})

export const teams = record(TeamTable, evolveTeam)
