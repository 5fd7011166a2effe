import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { readPrivately, writePrivately } from './private-file.ts'
import type { Settings } from './settings.ts'

type Holder = { pid: number; api: string; audit: string }

/** One start for one data folder. Returns what gives it back. */
export function takeLock({ folder, api, audit }: Settings): () => void {
  const lock = join(folder, 'running.json')
  const mine = join(folder, `running.${process.pid}.json`)
  writePrivately(mine, { pid: process.pid, api, audit } satisfies Holder)
  try {
    while (!placed(mine, lock)) clearIfStale(lock, folder)
  } finally {
    rmSync(mine, { force: true })
  }
  return () => rmSync(lock, { force: true })
}

/** Linking, not writing: whoever reads the lock finds it complete, and of two starters one comes first. */
function placed(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function clearIfStale(lock: string, folder: string): void {
  const aside = `${lock}.${process.pid}`
  refuseIfAlive(readPrivately(lock), folder)
  try {
    renameSync(lock, aside)
  } catch {
    return // It was given back in this moment.
  }
  // Another starter may have cleared the stale one and taken its place between the two steps.
  const taken = readPrivately(aside)
  if (isAlive(taken)) linkSync(aside, lock)
  rmSync(aside)
  refuseIfAlive(taken, folder)
}

function refuseIfAlive(holder: unknown, folder: string): void {
  if (!isAlive(holder)) return
  throw new CannotStart(
    `本系统已在 ${folder} 上运行（进程 ${holder.pid}）：${holder.api} ，监督端 ${holder.audit} 。如需另开一套，请换 DATA_DIR、PORT 和 AUDIT_PORT。`,
    `Lianzhao already runs on ${folder} (process ${holder.pid}): ${holder.api} and the oversight server at ${holder.audit}. For a second one choose another DATA_DIR, PORT and AUDIT_PORT.`,
  )
}

function isAlive(holder: unknown): holder is Holder {
  const { pid } = (holder ?? {}) as Partial<Holder>
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return isStarter(pid)
}

/** After a restart of the machine the number may belong to any other program. */
function isStarter(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.ts')
  } catch {
    return true
  }
}
