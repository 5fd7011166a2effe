import { Client } from 'pg'
import { afterAll } from 'vitest'
import { readCounty } from '../src/county/files.ts'
import { openEmptyBooks } from '../src/county/open-empty-books.ts'
import { openBooks } from '../src/database/books.ts'
import { migrate } from '../src/database/migrate.ts'
import { openServer } from '../src/server.ts'
import { askAs, cookieOf, databaseOfItsOwn, type Ask } from './county.ts'
import { as, PASSWORDS, SECRET } from './roles.ts'

export const SETUP_CODE = 'of the tests alone'

/** A real county on the day it begins: its notice and its roster are published, and nobody can sign in. */
export async function emptyCounty(setupCode: string | null = SETUP_CODE, county = 'ci-county-2015') {
  const url = await databaseOfItsOwn('template1')
  await migrate(url, PASSWORDS)
  const books = await openBooks(as('api', url))
  await openEmptyBooks(books, readCounty(county), () => undefined)
  await books.close()

  const server = await openServer({
    databaseUrl: as('api', url),
    secret: SECRET,
    allowedHosts: ['*'],
    auditAddress: null,
    demoFile: null,
    setupCode,
    host: '127.0.0.1',
    trustProxy: false,
    fragile: true,
  })
  const admin = new Client(url)
  await admin.connect()
  afterAll(async () => {
    await admin.end()
    await server.close()
  })
  return {
    ...server,
    url,
    admin,
    signIn: async (login: string, password: string): Promise<Ask> =>
      askAs(server.app, await cookieOf(server.app, login, password)),
  }
}
