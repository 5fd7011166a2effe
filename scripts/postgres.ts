import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { escapeIdentifier } from 'pg'
import { type Account, accountForPostgres, openTheWay } from './postgres/account.ts'
import { binaries } from './postgres/binaries.ts'
import { hasCluster, makeCluster } from './postgres/cluster.ts'
import { asked } from './postgres/asked.ts'
import { run } from './postgres/run.ts'

export type Postgres = {
  url: (database: string) => string
  createDatabase: (name: string, template?: string) => Promise<void>
  stop: () => Promise<void>
  /** It has ended, whether it was asked to or not. */
  ended: Promise<void>
}

/** Where PostgreSQL will lie and as whom it will run; says at once, before any work, if that cannot be. */
export function place(folder: string): { data: string; account: Account | undefined } {
  const data = join(folder, 'postgres')
  const account = accountForPostgres(data)
  if (account) openTheWay(folder, account)
  hasCluster(data)
  return { data, account }
}

/** A PostgreSQL 18 of our own below the folder; a throwaway one is faster, because it never waits for the disk. */
export async function startPostgres(
  folder: string,
  { throwaway = false, password = 'local' }: { throwaway?: boolean; password?: string } = {},
): Promise<Postgres> {
  mkdirSync(folder, { recursive: true })
  const { data, account } = place(folder)
  const bin = binaries(account)
  makeCluster({ bin, data, password, account, throwaway })
  const { port, server } = await run({ bin, data, account, throwaway, log: join(folder, 'postgres.log'), password })
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  return {
    url,
    createDatabase: (name, template = 'template1') =>
      asked(url('postgres'), async (client) => {
        const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
        if (!rowCount)
          await client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`)
      }),
    stop: () => server.end(),
    ended: server.ended,
  }
}
