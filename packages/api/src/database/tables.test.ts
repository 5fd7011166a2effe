import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { databaseOfItsOwn } from '../../test/county.ts'
import { as } from '../../test/roles.ts'
import { mappingOf } from '../trail/mapping.ts'
import { openBooks } from './books.ts'
import { refuseFragileDatabase } from './durability.ts'
import { TABLES } from './tables.ts'

const url = await databaseOfItsOwn()
const books = await openBooks(as('api', url))
const admin = new Client(url)
await admin.connect()
afterAll(async () => {
  await books.close()
  await admin.end()
})

it.each(TABLES.map((table) => [table.meta.className, table] as const))(
  'the mapping of %s names exactly the columns of its table, and the overseers see all of them',
  async (_, schema) => {
    const { table, columns } = mappingOf(books, { schema })
    const columnsOf = async (relation: string) => {
      const { rows } = await admin.query<{ name: string }>(
        `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [relation],
      )
      return rows.map(({ name }) => name.replaceAll('"', '')).toSorted()
    }
    const mapped = columns.map((column) => column.replaceAll('"', '')).toSorted()
    expect(await columnsOf(table)).toEqual(mapped)
    expect(await columnsOf(`audit.${table.split('.')[1]}`)).toEqual(mapped)
  },
)

it('a database that would lose what it acknowledged is not opened', async () => {
  await expect(refuseFragileDatabase(books)).rejects.toThrow('fsync')
})
