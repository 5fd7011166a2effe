import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPrivately, writePrivately } from './private-file.ts'

const file = (folder: string) => join(folder, 'connection.json')

/** While the system runs, the auditor's command line finds the database by this file. Returns what removes it. */
export function publishConnection(folder: string, auditDatabaseUrl: string): () => void {
  writePrivately(file(folder), { auditDatabaseUrl })
  return () => rmSync(file(folder), { force: true })
}

export function connection(folder: string): string | undefined {
  const { auditDatabaseUrl } = (readPrivately(file(folder)) ?? {}) as { auditDatabaseUrl?: string }
  return auditDatabaseUrl
}
