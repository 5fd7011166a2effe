import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../scripts/postgres.ts'
import { openLogin } from '../src/access/login.ts'
import { openBooks } from '../src/database/books.ts'
import { migrate } from '../src/database/migrate.ts'
import { loadDemonstration } from '../src/demonstration/load.ts'
import { as, PASSWORDS, SECRET } from './roles.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's address of the run's PostgreSQL. */
    adminUrl: string
    /** A migrated database with the demonstration county, for tests to copy. */
    template: string
  }
}

/** One PostgreSQL for the run, one template with the demonstration; every test file copies it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-test-'))
  const postgres = await startPostgres(folder, { throwaway: true })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const template = 'template_lianzhao'
    await postgres.createDatabase(template)
    await migrate(postgres.url(template), PASSWORDS)
    const apiUrl = as('api', postgres.url(template))
    const books = await openBooks(apiUrl)
    const login = openLogin(apiUrl, SECRET, ['*'])
    await loadDemonstration(books, login, () => undefined)
    await login.close()
    await books.close()
    project.provide('adminUrl', postgres.url('postgres'))
    project.provide('template', template)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
