import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { readPrivately, writePrivately } from './private-file.ts'

const names = [
  'authSecret',
  'auditAuthSecret',
  'apiDatabasePassword',
  'auditDatabasePassword',
  'journalDatabasePassword',
  'postgresPassword',
] as const

export type Secrets = Record<(typeof names)[number], string>

/** Made once for a data folder; without them its sessions and its database cannot be opened again. */
export function secretsOf(folder: string): Secrets {
  const file = join(folder, 'secret.json')
  const kept = readPrivately(file)
  if (isComplete(kept)) return kept
  if (existsSync(file) || existsSync(join(folder, 'postgres')))
    throw new CannotStart(
      `数据目录不完整：${file} 缺失或不可读，而 ${folder} 中已有数据。请恢复该文件，或备份后移走整个数据目录再启动。`,
      `The data folder is half-written: ${file} is missing or illegible, and ${folder} already holds data. Restore that file, or move the whole folder away and start again.`,
    )
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')])) as Secrets
  writePrivately(file, made)
  return made
}

/** Opens the first accounts of a real county, once: whoever reads the terminal of the machine may begin. */
export const setupCodeOf = ({ authSecret }: Secrets): string =>
  createHash('sha256').update(`first accounts ${authSecret}`).digest('hex').slice(0, 16)

function isComplete(kept: unknown): kept is Secrets {
  return typeof kept === 'object' && kept !== null && names.every((name) => typeof (kept as Secrets)[name] === 'string')
}
