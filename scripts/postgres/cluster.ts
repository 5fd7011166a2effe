import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Account } from './account.ts'

type Wish = { bin: string; data: string; password: string; account: Account | undefined; throwaway: boolean }

/** PostgreSQL's files, whole or not there at all: they are made beside their place and moved when complete. */
export function makeCluster({ bin, data, password, account, throwaway }: Wish): void {
  if (hasCluster(data)) return
  const unfinished = `${data}.unfinished`
  const passwordFile = `${data}.password`
  // Nothing ever ran on it: it is what an interrupted first start left behind.
  rmSync(unfinished, { recursive: true, force: true })
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
    const { status, stderr, error } = spawnSync(
      join(bin, 'initdb'),
      [
        `--pgdata=${unfinished}`,
        `--pwfile=${passwordFile}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--data-checksums',
        // Independent of the machine's locale: Chinese text in a UTF-8 database everywhere.
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(throwaway ? ['--no-sync'] : []),
      ],
      {
        ...(account && { uid: account.uid, gid: account.gid }),
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C' },
        encoding: 'utf8',
      },
    )
    if (status !== 0) {
      const why = error?.message ?? stderr.trim().split('\n').join(' ')
      throw new CannotStart(
        `PostgreSQL 未能在 ${data} 建立数据库：${why}`,
        `PostgreSQL could not set up its files in ${data}: ${why}`,
      )
    }
    if (existsSync(data)) rmdirSync(data)
    renameSync(unfinished, data)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Whether PostgreSQL's files are there; half of them, or those of another version, are refused. */
export function hasCluster(data: string): boolean {
  if (!existsSync(data) || readdirSync(data).length === 0) return false
  const missing = ['PG_VERSION', 'postgresql.conf', 'global/pg_control'].filter((file) => !existsSync(join(data, file)))
  if (missing.length > 0)
    throw new CannotStart(
      `数据目录不完整：${data} 缺少 ${missing.join('、')}，可能在写入时中断。请先备份并核对其内容，再移走该文件夹后重新启动。`,
      `The data folder is half-written: ${data} lacks ${missing.join(', ')}. Look at what it holds, move that folder away, and start again.`,
    )
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18')
    throw new CannotStart(
      `${data} 由 PostgreSQL ${version} 写成，本系统使用 PostgreSQL 18；请换一个 DATA_DIR，或先用 pg_upgrade 升级。`,
      `${data} was written by PostgreSQL ${version}, and this is PostgreSQL 18: choose another DATA_DIR, or run pg_upgrade first.`,
    )
  return true
}
