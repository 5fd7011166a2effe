import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart, reason } from '../cannot-start.ts'

/** The data folder exists and takes a file: tried, because root is not held back by the mode bits. */
export function openDataFolder(folder: string): void {
  try {
    make(folder)
  } catch (error) {
    throw new CannotStart(
      `无法建立数据目录 ${folder}：${reason(error)}；请检查 DATA_DIR。`,
      `The data folder ${folder} cannot be created: ${reason(error)}. Check DATA_DIR.`,
    )
  }
  if (!statSync(folder).isDirectory())
    throw new CannotStart(`DATA_DIR ${folder} 不是目录。`, `DATA_DIR ${folder} is not a folder.`)
  const trial = join(folder, `trial-${process.pid}`)
  try {
    writeFileSync(trial, '')
    rmSync(trial)
  } catch (error) {
    throw new CannotStart(
      `数据目录 ${folder} 不可写：${reason(error)}；请改用可写的 DATA_DIR，或调整权限。`,
      `The data folder ${folder} cannot be written: ${reason(error)}. Choose another DATA_DIR, or change its permissions.`,
    )
  }
}

// Not `recursive`: Node 24 never returns from it where a folder may not be made, as in /proc.
function make(folder: string, mode = 0o700): void {
  if (existsSync(folder)) return
  make(dirname(folder), 0o755)
  mkdirSync(folder, { mode })
}
