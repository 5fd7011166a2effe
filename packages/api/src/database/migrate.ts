import { Client } from 'pg'
import { createLoginTables } from '../access/login-tables.ts'
import { openBooks } from './books.ts'
import { LOGIN_GRANTS } from './grants.sql.ts'
import { refuseOtherBooks } from './other-books.ts'
import { closeFunctionsWithEffects, ensureRoles, type RolePasswords } from './roles.ts'

/** Brings a database to the state that this version needs: roles, tables, guards, grants. Running it again changes nothing. */
export async function migrate(databaseUrl: string, passwords: RolePasswords): Promise<void> {
  const admin = new Client(databaseUrl)
  await admin.connect()
  try {
    await refuseOtherBooks(admin)
    await ensureRoles(admin, passwords)
    const books = await openBooks(databaseUrl)
    try {
      await books.orm.migrator.up()
    } finally {
      await books.close()
    }
    for (const schema of ['login', 'audit_login'] as const) await createLoginTables(databaseUrl, schema)
    await admin.query(LOGIN_GRANTS)
    await closeFunctionsWithEffects(admin)
  } finally {
    await admin.end()
  }
}
