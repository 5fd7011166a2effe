import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { databaseOfItsOwn } from '../../packages/api/test/county.ts'
import { closeFunctionsWithEffects } from '../../packages/api/src/database/roles.ts'
import { as } from '../../packages/api/test/roles.ts'

const url = await databaseOfItsOwn()
const admin = new Client(url)
const audit = new Client(as('audit', url))
const journal = new Client(as('journal', url))
await Promise.all([admin.connect(), audit.connect(), journal.connect()])
// A copy of a database does not inherit what was taken away from everybody on the database itself.
await closeFunctionsWithEffects(admin)
afterAll(() => Promise.all([admin.end(), audit.end(), journal.end()]))

/** What PostgreSQL answers to an attempt: a code of refusal, or `SUCCEEDED`, and then it is taken back. */
async function attempt(client: Client, sql: string, values: readonly unknown[] = []): Promise<string> {
  await client.query('begin')
  try {
    await client.query(sql, [...values])
    return 'SUCCEEDED'
  } catch (error) {
    const { code = String(error) } = error as { code?: string }
    return code === COPY_ABANDONED ? 'SUCCEEDED' : code
  } finally {
    await client.query('rollback')
  }
}

/** A COPY that was let in and then got no data from this client. */
const COPY_ABANDONED = '57014'
const PERMISSION_DENIED = '42501'
/** What a view, a sequence, an index or a system catalogue answers to an act that no relation of its kind takes. */
const NOT_POSSIBLE = ['42809', '55000', '0A000']

/** An UPDATE of this view is a SET of one's own session, which nobody else feels. */
const SET_BY_ANOTHER_NAME = 'pg_catalog.pg_settings'

type Relation = { name: string; schema: string; column: string; ours: boolean }
const relations = (
  await admin.query<Relation>(
    `
    select c.oid::regclass::text as name, n.nspname as schema, quote_ident(a.attname) as column,
      n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') as ours
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join lateral (select attname from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
      and attidentity = '' and attgenerated = '' order by attnum limit 1) a on true
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.oid <> all($1::regclass[]) order by 1`,
    [[SET_BY_ANOTHER_NAME]],
  )
).rows
const list = async (sql: string) => (await admin.query<{ name: string }>(sql)).rows.map(({ name }) => name)
const schemas = await list('select quote_ident(nspname) as name from pg_namespace order by 1')
const roles = await list(
  `select quote_ident(rolname) as name from pg_roles where rolname <> 'lianzhao_audit' order by 1`,
)
const sequences = await list(`select oid::regclass::text as name from pg_class where relkind = 'S' order by 1`)

const ATTACKS: Readonly<Record<string, (relation: Relation) => string>> = {
  INSERT: ({ name }) => `insert into ${name} default values`,
  UPDATE: ({ name, column }) => `update ${name} set ${column} = null`,
  DELETE: ({ name }) => `delete from ${name}`,
  TRUNCATE: ({ name }) => `truncate ${name}`,
  'COPY FROM': ({ name }) => `copy ${name} from stdin`,
  'SELECT FOR UPDATE': ({ name }) => `select from ${name} for update`,
  'LOCK EXCLUSIVE': ({ name }) => `lock table ${name} in exclusive mode`,
  'LOCK ACCESS EXCLUSIVE': ({ name }) => `lock table ${name} in access exclusive mode`,
  'CREATE INDEX': ({ name, column }) => `create index on ${name} (${column})`,
  'CREATE TRIGGER': ({ name }) =>
    `create trigger mine before insert on ${name} execute function suppress_redundant_updates_trigger()`,
  ALTER: ({ name }) => `alter table ${name} add column mine integer`,
  DROP: ({ name }) => `drop table ${name}`,
}

/** Everything the books hold, as one hash. */
async function fingerprint(): Promise<string> {
  const parts = relations
    .filter(({ ours, schema }) => ours && schema !== 'audit')
    .map(
      ({ name }) =>
        `select '${name}' as t, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as h from ${name} x`,
    )
  const { rows } = await admin.query<{ h: string }>(
    `select md5(string_agg(t || h, ',' order by t)) as h from (${parts.join(' union all ')}) as all_of_it`,
  )
  return rows[0]!.h
}
const before = await fingerprint()

describe('N-100 the audit role, having switched its session to read and write,', () => {
  it('is no superuser, owns nothing, and belongs to no other role', async () => {
    await audit.query('set default_transaction_read_only = off')
    const { rows } = await admin.query(`
      select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as special,
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = 'lianzhao_audit'`)
    expect(rows).toEqual([{ special: false, owned: 0, memberships: 0 }])
  })

  it.each(Object.entries(ATTACKS))('cannot %s on any relation of the catalogue', async (_, attack) => {
    expect(relations.filter(({ ours }) => ours).length).toBeGreaterThan(20)
    const answers: [string, string][] = []
    for (const relation of relations) answers.push([relation.name, await attempt(audit, attack(relation))])
    const allowed = [PERMISSION_DENIED, ...NOT_POSSIBLE]
    expect(answers.filter(([, code]) => !allowed.includes(code))).toEqual([])
    const tables = relations.filter(({ ours, schema }) => ours && schema !== 'audit').map(({ name }) => name)
    expect(answers.filter(([name, code]) => tables.includes(name) && code !== PERMISSION_DENIED)).toEqual([])
  })

  it('can make nothing in any schema', async () => {
    const makings = (schema: string) => [
      `create table ${schema}.mine (id integer)`,
      `create view ${schema}.mine as select 1`,
      `create sequence ${schema}.mine`,
      `create function ${schema}.mine() returns integer language sql return 1`,
    ]
    for (const schema of schemas)
      for (const sql of makings(schema))
        expect(`${sql}: ${await attempt(audit, sql)}`).toBe(`${sql}: ${PERMISSION_DENIED}`)
    for (const sql of ['create schema mine', 'create temporary table mine (id integer)', 'create role mine'])
      expect(`${sql}: ${await attempt(audit, sql)}`).toBe(`${sql}: ${PERMISSION_DENIED}`)
  })

  it('can become nobody else', async () => {
    for (const role of roles)
      expect(`${role} ${await attempt(audit, `set role ${role}`)}`).toBe(`${role} ${PERMISSION_DENIED}`)
    for (const role of roles)
      expect(`${role} ${await attempt(audit, `set session authorization ${role}`)}`).toBe(
        `${role} ${PERMISSION_DENIED}`,
      )
  })

  it('can move no sequence', async () => {
    expect(sequences).not.toEqual([])
    for (const sequence of sequences)
      for (const sql of [`select nextval('${sequence}')`, `select setval('${sequence}', 1)`])
        expect(`${sql}: ${await attempt(audit, sql)}`).toBe(`${sql}: ${PERMISSION_DENIED}`)
  })

  it('can call no function that locks others out, keeps large objects, or belongs to the books', async () => {
    const { rows } = await admin.query<{ call: string }>(`
      select format('select %s(%s)', p.oid::regproc, (
        select string_agg(format('%L::%s', case t::regtype::text when 'uuid' then gen_random_uuid()::text
          when 'bytea' then '' else '1' end, t::regtype), ', ' order by o)
        from unnest(p.proargtypes) with ordinality as a (t, o))) as call
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
        and (n.nspname not in ('pg_catalog', 'information_schema')
          or p.proname ~ '^(pg_(try_)?advisory|lo_|lo(read|write)$)')`)
    expect(rows.length).toBeGreaterThan(30)
    const answers: string[] = []
    for (const { call } of rows) answers.push(`${call} ${await attempt(audit, call)}`)
    expect(answers.filter((answer) => !answer.endsWith(PERMISSION_DENIED))).toEqual([])
  })

  it('can reach no file and no program', async () => {
    for (const sql of [
      `copy (select 1) to program 'true'`,
      `copy (select 1) to '/tmp/lianzhao-audit'`,
      `select pg_read_file('PG_VERSION')`,
    ])
      expect(`${sql}: ${await attempt(audit, sql)}`).toBe(`${sql}: ${PERMISSION_DENIED}`)
  })

  it('has changed nothing by all this', async () => {
    expect(await fingerprint()).toBe(before)
  })
})

describe('the journal role', () => {
  it('can read nothing but its own sessions', async () => {
    const others = relations.filter(({ ours, schema }) => ours && schema !== 'audit_login')
    for (const { name } of others)
      expect(`${name} ${await attempt(journal, `select from ${name}`)}`).toBe(`${name} ${PERMISSION_DENIED}`)
  })

  it.each(Object.entries(ATTACKS))('cannot %s on anything else either', async (_, attack) => {
    const others = relations.filter(({ ours, schema }) => ours && schema !== 'audit_login')
    for (const relation of others)
      expect([PERMISSION_DENIED, ...NOT_POSSIBLE]).toContain(await attempt(journal, attack(relation)))
  })

  const record = '01999999-0000-7000-8000-000000000000'
  const at = '2015-11-16T01:00:00.000Z'
  const sha256 = 'a'.repeat(64)
  const act = { actor: record, at, command: 'read', key: record }
  const told = { operation: null, query: sha256, type: 'OversightRead', v: 1, variables: sha256 }
  const fact = { at, by: record, office: 'AUDIT', ...told }
  const reading = { act, fact, kind: 'trail.read', previous: null, record, version: 1 }
  const append = (body: object, hash?: string) =>
    attempt(journal, `select trail.append_read($1, $2, coalesce($3, encode(sha256(convert_to($2, 'UTF8')), 'hex')))`, [
      record,
      JSON.stringify(body),
      hash ?? null,
    ])

  it('appends readings, and nothing that only looks like one', async () => {
    expect(await append(reading)).toBe('SUCCEEDED')
    expect(await append({ ...reading, kind: 'spending.request' })).toBe('LZ006')
    expect(await append({ ...reading, fact: { ...fact, type: 'RequestApproved' } })).toBe('LZ006')
    expect(await append({ ...reading, junk: 'x' })).toBe('LZ006')
    expect(await append({ ...reading, fact: { ...fact, junk: 'x' } })).toBe('LZ006')
    expect(await append({ ...reading, act: { ...act, key: 'other' } })).toBe('LZ006')
    expect(await append({ ...reading, version: 2 })).toBe('LZ006')
    expect(await append({ ...reading, previous: 'x'.repeat(64) })).toBe('LZ006')
    expect(await append({ ...reading, record: '01999999-0000-7000-8000-000000000001' })).toBe('LZ006')
    expect(await append(reading, 'a'.repeat(64))).toBe('23514')
  })

  it.each(['act', 'kind', 'record', 'version', 'fact', 'previous'])(
    'appends nothing that leaves out its %s',
    async (part) => {
      expect(await append({ ...reading, [part]: undefined })).toBe('LZ006')
    },
  )
})
