import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** An account of the operating system. */
export type Account = { uid: number; gid: number; name: string }

/** PostgreSQL refuses to run as root: then it runs as the owner of its data, or as the account `postgres`. */
export function accountForPostgres(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` }
  return find('postgres') ?? create('postgres')
}

function find(name: string): Account | undefined {
  const number = (of: '-u' | '-g') => Number(execFileSync('id', [of, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: number('-u'), gid: number('-g'), name }
  } catch {
    return undefined
  }
}

function create(name: string): Account {
  // A root shell that came from su has no sbin folders in its PATH.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin` }
  const commands = [
    ['groupadd', '--system', name],
    ['useradd', '--system', '--gid', name, '--no-create-home', '--shell', '/bin/false', name],
  ]
  for (const [command = '', ...args] of commands) spawnSync(command, args, { env })
  const created = find(name)
  if (created) return created
  throw new CannotStart(
    `PostgreSQL 不能以 root 运行，而账户 ${name} 不存在且无法创建；请改用普通账户启动，或先建立该账户。`,
    `PostgreSQL does not run as root, and the account ${name} neither exists nor could be created: start as an ordinary user, or create it first.`,
  )
}

/** Lets the account pass through the folder, or says which folder above it is closed. */
export function openTheWay(folder: string, account: Account): void {
  chmodSync(folder, statSync(folder).mode | 0o011)
  const closed = closedFolder(folder, account)
  if (closed === undefined) return
  throw new CannotStart(
    `以 root 启动时，PostgreSQL 以账户 ${account.name} 运行，而它无法进入 ${closed}；请把 DATA_DIR 设为它能到达的目录（例如 DATA_DIR=/var/lib/lianzhao），或改用普通账户启动。`,
    `Started by root, PostgreSQL runs as ${account.name}, who may not enter ${closed}: set DATA_DIR to a folder within its reach (for example DATA_DIR=/var/lib/lianzhao), or start as an ordinary user.`,
  )
}

/** The first folder on the way that the account may not enter. */
export function closedFolder(folder: string, { uid, gid }: Account): string | undefined {
  const way = [folder]
  while (dirname(way[0] ?? '/') !== way[0]) way.unshift(dirname(way[0] ?? '/'))
  const tries = 'for folder; do cd "$folder" 2>/dev/null || { printf %s "$folder"; exit; }; done'
  const { stdout } = spawnSync('/bin/sh', ['-c', tries, 'sh', ...way], { uid, gid, cwd: '/', encoding: 'utf8' })
  return stdout || undefined
}
