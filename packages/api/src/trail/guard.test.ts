import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { AUDITED } from '@lianzhao/domain'
import { databaseOfItsOwn } from '../../test/county.ts'
import { as } from '../../test/roles.ts'

/** What somebody could do with the api's own password, past the api. */
const url = await databaseOfItsOwn()
const thief = new Client(as('api', url))
const admin = new Client(url)
await thief.connect()
await admin.connect()
afterAll(async () => {
  await thief.end()
  await admin.end()
})

const tampered = (sql: string, as: Client = thief) =>
  as.query(`begin; ${sql}; commit`).then(
    () => 'committed',
    async (error: { code: string }) => {
      await as.query('rollback')
      return error.code
    },
  )
const FACT = `insert into trail.fact (id, record, version, previous, body, hash)
  select uuidv7(), record, version + 1, hash, body, hash from trail.fact
  where record = (select id from spending.request where number = 'ZC-2015-0023') order by version desc limit 1`

it('an update that leaves the version as it is does not commit', async () => {
  expect(await tampered(`update spending.request set purpose = '改过' where number = 'ZC-2015-0023'`)).toBe('LZ003')
})

it('an update whose new version no fact explains does not commit', async () => {
  expect(await tampered(`update spending.request set version = version + 1 where number = 'ZC-2015-0023'`)).toBe(
    'LZ002',
  )
})

it('an update that skips a version does not commit, even with a fact for the last', async () => {
  expect(
    await tampered(`${FACT}; update spending.request set version = version + 2 where number = 'ZC-2015-0023'`),
  ).toBe('LZ002')
})

it('a fact that an earlier transaction wrote explains nothing', async () => {
  expect(await tampered(FACT)).toBe('committed')
  const later = `update spending.request r set version = version + 1, head = (
    select hash from trail.fact where record = r.id order by version desc limit 1) where number = 'ZC-2015-0023'`
  expect(await tampered(later)).toBe('LZ002')
})

it('an update whose head is not the hash of its last fact does not commit', async () => {
  const other = FACT.replace('ZC-2015-0023', 'ZC-2015-0021')
  expect(
    await tampered(
      `${other}; update spending.request set version = version + 1, head = repeat('0', 64) where number = 'ZC-2015-0021'`,
    ),
  ).toBe('LZ002')
})

it('nobody deletes or empties, not even the owner of the database', async () => {
  for (const table of Object.keys(AUDITED)) {
    expect(await tampered(`delete from ${table}`), table).toBe('42501')
    expect(['LZ001', 'LZ003', '23503'], table).toContain(await tampered(`delete from ${table}`, admin))
    expect(await tampered(`truncate ${table} cascade`, admin), table).toBe('LZ004')
  }
  expect(await tampered('delete from trail.fact')).toBe('42501')
  expect(await tampered('update trail.fact set version = 9')).toBe('42501')
  expect(await tampered('update trail.fact set version = 9', admin)).toBe('LZ005')
})

it('every audited table carries the guard, and the guard stays on in replica mode', async () => {
  const { rows } = await admin.query<{ table: string; triggers: string[] }>(`
    select c.oid::regclass::text as table, array_agg(t.tgname::text order by t.tgname) as triggers
    from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgenabled = 'A'
    group by c.oid`)
  const guarded = new Map(rows.map(({ table, triggers }) => [table, triggers]))
  for (const table of Object.keys(AUDITED))
    expect(guarded.get(table), table).toEqual(['explained', 'forwards', 'never_truncated'])
  const versioned = await admin.query<{ table: string }>(`
    select c.oid::regclass::text as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'head'
    where c.relkind = 'r'`)
  expect(versioned.rows.map(({ table }) => table).toSorted()).toEqual(Object.keys(AUDITED).toSorted())
})

it('what an approval or an authorisation fixed cannot be changed, with a fact or without', async () => {
  expect(
    await tampered(
      `update spending.request set amount = amount + 1, version = version + 1 where number = 'ZC-2015-0001'`,
    ),
  ).toBe('LZ007')
  expect(
    await tampered(
      `update spending.claim set payee_account = repeat('a', 64), version = version + 1 where number = 'ZC-2015-0001-B1'`,
    ),
  ).toBe('LZ007')
})

it('R-SOD-01 one person cannot hold two duties on a claim, even past the api', async () => {
  await admin.query(`alter table spending.claim disable trigger explained, disable trigger fixed`)
  const approverReviews = `update spending.claim c set version = version + 1, reviewer = (
    select approver from spending.request where id = c.request_id) where number = 'ZC-2015-0020-B1'`
  expect(await tampered(approverReviews, admin)).toBe('LZ008')
})

it('R-SOD-01 past the api, too, the cashier never archives, and whoever approved never books; the approver may archive', async () => {
  const archivedBy = (person: string) => `update spending.claim c set version = version + 1, archived_by = (
    select ${person} from spending.request r join spending.payment p on p.claim_id = c.id where r.id = c.request_id)
    where number = 'ZC-2015-0001-B1'`
  expect(await tampered(archivedBy('p.requested_by'), admin)).toBe('LZ008')
  expect(await tampered(archivedBy('p.confirmed_by'), admin)).toBe('LZ008')
  expect(await tampered(archivedBy('r.approver'), admin)).toBe('committed')
  const approverBooks = `update spending.claim c set version = version + 1, booked_by = (
    select approver from spending.request where id = c.request_id) where number = 'ZC-2015-0001-B1'`
  expect(await tampered(approverBooks, admin)).toBe('LZ008')
})

it('what closed, what was booked, and under which number stays so', async () => {
  const closed = `version = version + 1 where number = 'ZC-2015-0001'`
  expect(await tampered(`update spending.request set status = 'APPROVED', ${closed}`)).toBe('LZ007')
  await admin.query('alter table spending.claim enable trigger fixed')
  const booked = `version = version + 1 where number = 'ZC-2015-0001-B1'`
  expect(await tampered(`update spending.claim set booking_number = '记-1', ${booked}`)).toBe('LZ007')
})
