import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { statement } from '../database/statement.ts'
import { sha256 } from '../trail/plain-texts.ts'

const DAYS = 90

const USE = statement(`
  update audit_login.token set last_used_at = now() where hash = $1 and expires_at > now() returning login`)
const FIND = statement('select from audit_login.token where hash = $1 and login = $2 and expires_at > now()')
const KEEP = statement(`
  insert into audit_login.token (hash, login, expires_at) values ($1, $2, now() + interval '${DAYS} days')`)

/** The overseer for whom a script reads; undefined for a token that is unknown or has expired. */
export async function loginOfToken(journal: Pool, authorization: string): Promise<string | undefined> {
  const token = /^Bearer ([\w-]{20,200})$/.exec(authorization)?.[1]
  if (token === undefined) return undefined
  const { rows } = await journal.query<{ login: string }>({ ...USE, values: [sha256(token)] })
  return rows[0]?.login
}

/** The earlier token as long as it is good, otherwise a new one. Only its hash is kept; it is shown this once. */
export async function tokenFor(journal: Pool, login: string, earlier: string | null): Promise<string> {
  if (earlier !== null) {
    const { rowCount } = await journal.query({ ...FIND, values: [sha256(earlier), login] })
    if (rowCount) return earlier
  }
  const token = randomBytes(32).toString('base64url')
  await journal.query({ ...KEEP, values: [sha256(token), login] })
  return token
}
