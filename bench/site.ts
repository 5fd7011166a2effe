import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { openLogin } from '../packages/api/dist/access/login.js'
import { openSession } from '../packages/api/dist/access/session.js'
import { openBooks } from '../packages/api/dist/database/books.js'
import { readInstance } from '../packages/api/dist/database/instance.js'
import { migrate } from '../packages/api/dist/database/migrate.js'
import { loadDemonstration } from '../packages/api/dist/demonstration/load.js'
import { openLoaders } from '../packages/api/dist/loaders.js'
import { schema } from '../packages/api/dist/schema.js'
import { startPostgres } from '../scripts/postgres.ts'

/** The demonstration county on a PostgreSQL that waits for its disk, and the api's schema without HTTP around it. */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-bench-'))
  const postgres = await startPostgres(folder)
  await postgres.createDatabase('bench')
  const url = postgres.url('bench')
  await migrate(url, { api: 'bench', audit: 'bench', journal: 'bench' })
  const books = await openBooks(url)
  const login = openLogin(url, 'a secret of the bench, which guards nothing: 71b3', ['localhost'])
  await loadDemonstration(books, login, () => undefined)
  const instance = (await readInstance(books))!
  const built = await schema()
  return {
    books,
    /** Asks as somebody, with the session opened anew as every request does. */
    ask: async (person: string, source: string, variableValues: object = {}) => {
      const session = await openSession(books, instance, person)
      const loaders = openLoaders(books)
      const contextValue = { books, instance, session, loaders, language: 'zh' as const, auditAddress: null }
      const { data, errors } = await graphql({
        schema: built,
        source,
        contextValue,
        variableValues: { ...variableValues },
      })
      if (errors) throw new Error(errors.join())
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the bench reads what it asked for
      return data as any
    },
    async close() {
      await login.close()
      await books.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
