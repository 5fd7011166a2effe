import { Client } from 'pg'
import { afterAll } from 'vitest'
import { databaseOfItsOwn } from '../../packages/api/test/county.ts'
import { COLUMN_TYPES, recordOf } from '../../packages/audit/src/database/columns.ts'
import type { Ask } from '../../packages/audit/src/database/snapshot.ts'
import type { Finding } from '../../packages/audit/src/verify/finding.ts'
import { verifyBooks } from '../../packages/audit/src/verify/verify-books.ts'

/** The demonstration's books in the hands of somebody who may do anything to them. */
export async function booksOfAThief() {
  const url = await databaseOfItsOwn()
  const admin = new Client({ connectionString: url, pipeline: true })
  await admin.connect()
  afterAll(() => admin.end())
  return {
    url,
    admin,
    /** Does something behind the application's back, verifies as the audit role, and takes it back. */
    verifiedAfter: async (deed: () => Promise<unknown>) => {
      await admin.query('begin')
      try {
        await admin.query('set constraints all immediate')
        for (const sql of await disarming(admin)) await admin.query(sql)
        await deed()
        await admin.query('set local role lianzhao_audit')
        const findings: Finding[] = []
        const found = (finding: Finding) => void findings.push(finding)
        return { ...(await verifyBooks(askOn(admin), { found, progress: () => undefined })), findings }
      } finally {
        await admin.query('rollback')
      }
    },
  }
}

const askOn =
  (client: Client): Ask =>
  async <Row>({ text }: { readonly text: string }, values: readonly unknown[] = []) => {
    const { rows } = await client.query({ text, values: [...values], types: COLUMN_TYPES })
    return rows.map((row: Record<string, unknown>) => recordOf<Row>(row))
  }

/** Every guard that an owner of the tables can take down: triggers, and checks of columns. */
async function disarming(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ sql: string }>(`
    select format('alter table %s disable trigger all', c.oid::regclass) as sql
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('notice', 'organisation', 'funds', 'spending', 'trail', 'privacy')
    union all
    select format('alter table %s drop constraint %I', conrelid::regclass, conname)
    from pg_constraint where contype = 'c' and connamespace::regnamespace::text
      in ('notice', 'organisation', 'funds', 'spending', 'trail', 'privacy')`)
  return rows.map(({ sql }) => sql)
}

/** Every audited table, which is every table with the guard, and its columns, as the catalogue has them. */
export async function auditedColumns(admin: Client): Promise<{ table: string; column: string; type: string }[]> {
  const { rows } = await admin.query<{ table: string; column: string; type: string }>(`
    select n.nspname || '.' || c.relname as table, a.attname as column, a.atttypid::regtype::text as type
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where t.tgname = 'explained' order by 1, a.attnum`)
  return rows
}

/** Another value of a column's type, as SQL. */
export const otherValue = (column: string, type: string): string => {
  const made: Record<string, string> = {
    text: `coalesce("${column}", '') || 'x'`,
    uuid: 'uuidv7()',
    integer: `coalesce("${column}", 0) + 1`,
    bigint: `coalesce("${column}", 0) + 1`,
    date: `coalesce("${column}", '2015-01-01') + 1`,
    'timestamp with time zone': `coalesce("${column}", '2015-01-01') + interval '1 millisecond'`,
    jsonb: `jsonb_build_object('was', "${column}", 'rate', 0.5)`,
  }
  const value = made[type]
  if (!value) throw new Error(`no other value is known for a column of type ${type}`)
  return value
}
