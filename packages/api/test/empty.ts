import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { migrate } from '../src/database/migrate.ts'
import { PASSWORDS } from './roles.ts'

/** A migrated database in which no county has been opened, seen as the superuser. */
export async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  const admin = new Client(inject('adminUrl'))
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(inject('adminUrl'))
  url.pathname = name
  await migrate(url.href, PASSWORDS)
  return url.href
}
