import { AUDITED } from '@lianzhao/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditedColumns, booksOfAThief, otherValue } from './books.ts'

const { admin, verifiedAfter } = await booksOfAThief()
const columns = await auditedColumns(admin)
const tables = [...new Set(columns.map(({ table }) => table))]

const someId = async (table: string): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>(`select id from ${table} order by id desc limit 1`)
  return rows[0]!.id
}

it('books that nobody touched are sound', async () => {
  const { outcome, findings, facts } = await verifiedAfter(async () => undefined)
  expect(findings).toEqual([])
  expect(outcome).toBe('SOUND')
  expect(facts).toBeGreaterThan(100)
})

it('every audited table is one that the domain can replay', () => {
  expect(tables.toSorted()).toEqual(Object.keys(AUDITED).toSorted())
})

describe('a row edited with triggers disabled is named with its column:', () => {
  it.each(columns.filter(({ column }) => column !== 'id'))('$table $column', async ({ table, column, type }) => {
    const id = await someId(table)
    const { outcome, findings } = await verifiedAfter(() =>
      admin.query(`update ${table} set "${column}" = ${otherValue(column, type)} where id = $1`, [id]),
    )
    expect(outcome).toBe('TAMPERED')
    expect(findings).toContainEqual(
      expect.objectContaining({ fault: 'COLUMN_DIFFERS', kind: table, record: id, column }),
    )
    // Sums and orphans may follow from it; no other cell is accused.
    expect(findings.filter(({ fault, record }) => fault === 'COLUMN_DIFFERS' && record !== id)).toEqual([])
    expect(findings.filter(({ fault, column: other }) => fault === 'COLUMN_DIFFERS' && other !== column)).toEqual([])
  })
})

it('an edit of any cell is named, whichever row it is in', async () => {
  const cells = (
    await Promise.all(
      tables.map(async (table) => {
        const { rows } = await admin.query<{ id: string }>(`select id from ${table}`)
        return rows.flatMap(({ id }) => columns.filter((one) => one.table === table).map((one) => ({ ...one, id })))
      }),
    )
  )
    .flat()
    .filter(({ column }) => column !== 'id')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), async ({ table, column, type, id }) => {
      const { findings } = await verifiedAfter(async () => {
        await dropUniqueness(table)
        await admin.query(`update ${table} set "${column}" = ${otherValue(column, type)} where id = $1`, [id])
      })
      expect(findings).toContainEqual(
        expect.objectContaining({ fault: 'COLUMN_DIFFERS', kind: table, record: id, column }),
      )
    }),
    { numRuns: 60 },
  )
})

describe.each(tables)('in %s', (table) => {
  it('a row under another id is missed under its own and found under the other', async () => {
    const id = await someId(table)
    const { findings } = await verifiedAfter(() =>
      admin.query(`update ${table} set id = '00000000-0000-7000-8000-000000000000' where id = $1`, [id]),
    )
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'FACTS_WITHOUT_ROW', kind: table, record: id }))
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'ROW_WITHOUT_FACTS', kind: table }))
  })

  it('a removed row is missed', async () => {
    const id = await someId(table)
    const { findings } = await verifiedAfter(() => admin.query(`delete from ${table} where id = $1`, [id]))
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'FACTS_WITHOUT_ROW', kind: table, record: id }))
  })

  it('a row that was put in is found', async () => {
    const added = '01999999-0000-7000-8000-000000000000'
    const { findings } = await verifiedAfter(async () => {
      await admin.query(`create temporary table copied on commit drop as select * from ${table} limit 1`)
      await admin.query(`update copied set id = $1`, [added])
      await dropUniqueness(table)
      await admin.query(`insert into ${table} select * from copied`)
    })
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'ROW_WITHOUT_FACTS', kind: table, record: added }))
  })
})

async function dropUniqueness(table: string): Promise<void> {
  const { rows } = await admin.query<{ sql: string }>(`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as sql
    from pg_constraint where conrelid = '${table}'::regclass and contype = 'u'
    union all
    select format('drop index %s', i.indexrelid::regclass) from pg_index i
    where i.indrelid = '${table}'::regclass and i.indisunique
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`)
  for (const { sql } of rows) await admin.query(sql)
}
