import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accountForPostgres, closedFolder } from '../postgres/account.ts'
import type { Settings } from './settings.ts'

/** Where root keeps what the account of PostgreSQL has to reach. */
const SHARED = '/var/lib/lianzhao'

/**
 * PostgreSQL lies below the data folder. Only a clone in a folder that is closed to its account, such as /root, with no
 * DATA_DIR chosen, keeps it elsewhere: under a name of its own for each data folder, so that two clones never meet.
 */
export function clusterFolder({ folder, chosen }: Settings): string {
  const account = accountForPostgres(join(folder, 'postgres'))
  if (chosen || !account || closedFolder(dirname(folder), account) === undefined) return folder
  const elsewhere = join(SHARED, createHash('sha256').update(folder).digest('hex').slice(0, 12))
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  console.log(
    `  ${folder} 对 PostgreSQL 的账户不可达，数据库放在 ${elsewhere}\n  PostgreSQL cannot reach ${folder}; the database is kept in ${elsewhere}`,
  )
  return elsewhere
}
