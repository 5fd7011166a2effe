import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../scripts/postgres.ts'
import { asked } from '../../scripts/postgres/asked.ts'
import { emptyFolder, freePorts, start } from './lianzhao.ts'

it(
  'with DATABASE_URL it works on somebody’s own PostgreSQL and leaves that running',
  { timeout: 180_000 },
  async () => {
    // Not a throwaway one: the servers refuse a database that does not wait for the disk.
    const postgres = await startPostgres(emptyFolder())
    onTestFinished(() => postgres.stop())
    await postgres.createDatabase('county')
    const folder = emptyFolder()
    const running = start({ DATA_DIR: folder, ...(await freePorts()), DATABASE_URL: postgres.url('county') })
    onTestFinished(() => void running.kill('SIGKILL'))

    await running.ready()
    expect(existsSync(join(folder, 'demo.json'))).toBe(true)
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
    running.kill('SIGINT')
    expect(await running.exited).toBe(0)

    const roles = await asked(postgres.url('county'), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select rolname as name from pg_roles where rolname like 'lianzhao\\_%' order by 1`,
      )
      return rows.map(({ name }) => name)
    })
    expect(roles).toEqual(['lianzhao_api', 'lianzhao_audit', 'lianzhao_journal', 'lianzhao_owner'])
  },
)
