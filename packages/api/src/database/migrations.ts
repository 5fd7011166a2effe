import { Migration } from '@mikro-orm/migrations'
import { NOTICE, ORGANISATION, PRIVACY, SPENDING } from './books.sql.ts'
import { FIXED } from './fixed.sql.ts'
import { FUNDS } from './funds.sql.ts'
import { GRANTS } from './grants.sql.ts'
import { GUARD, guarded, JOURNAL, TRAIL } from './trail.sql.ts'
import { COUNTY, TOKENS, VIEWS } from './views.sql.ts'

const SCHEMAS = [
  'trail',
  'privacy',
  'notice',
  'organisation',
  'funds',
  'spending',
  'county',
  'audit',
  'login',
  'audit_login',
]

/** The audited tables: rows that only facts may change. */
const AUDITED_TABLES = [
  'notice.adoption',
  'organisation.unit',
  'organisation.team',
  'organisation.person',
  'organisation.appointment',
  'organisation.delegation',
  'funds.special_fund',
  'funds.budget_line',
  'funds.reallocation',
  'spending.request',
  'spending.claim',
  'spending.payment',
  'trail.refused_attempt',
]

class CreateBooks extends Migration {
  override up() {
    for (const schema of SCHEMAS) this.addSql(`create schema ${schema} authorization lianzhao_owner`)
    this.addSql('set local role lianzhao_owner')
    for (const sql of [TRAIL, GUARD, JOURNAL, PRIVACY, COUNTY, NOTICE, ORGANISATION, FUNDS, SPENDING, FIXED])
      this.addSql(sql)
    for (const table of AUDITED_TABLES) this.addSql(guarded(table))
    for (const sql of [VIEWS, TOKENS, GRANTS]) this.addSql(sql)
    this.addSql('reset role')
  }
}

export const migrationsList = [{ name: '001-books-of-whole-claims', class: CreateBooks }]
