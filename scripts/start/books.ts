import type { Postgres } from '../postgres.ts'
import { asked } from '../postgres/asked.ts'

/**
 * The books get their name when the county is in them. A first start that is interrupted leaves nothing but a database
 * that nobody has ever used, and the next one begins anew.
 */
export async function openBooks(admin: string, createDatabase: Postgres['createDatabase']) {
  const finished = 'lianzhao'
  const unfinished = 'lianzhao_unfinished'
  let name = finished

  const found = await asked(admin, (client) => client.query('select from pg_database where datname = $1', [finished]))
  if (!found.rowCount) {
    await asked(admin, (client) => client.query(`drop database if exists ${unfinished} with (force)`))
    await createDatabase(unfinished)
    name = unfinished
  }
  const complete = async (): Promise<void> => {
    if (name === finished) return
    await asked(admin, async (client) => {
      // A database is renamed only when nobody is in it, and the programs' sessions may outlive them by a moment.
      await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name])
      await client.query(`alter database ${unfinished} rename to ${finished}`)
    })
    name = finished
  }
  return { name: () => name, complete }
}
