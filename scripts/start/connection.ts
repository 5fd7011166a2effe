import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPrivately, writePrivately } from './private-file.ts'

const file = (folder: string) => join(folder, 'connection.json')

/** The books under the role that reads, and the overseers' own accounts. */
type Connection = { auditDatabaseUrl: string; journalDatabaseUrl: string }

/** While the system runs, the auditor's command line finds the database by this file. Returns what removes it. */
export function publishConnection(folder: string, connection: Connection): () => void {
  writePrivately(file(folder), connection)
  return () => rmSync(file(folder), { force: true })
}

export const connection = (folder: string): Connection | undefined =>
  readPrivately(file(folder)) as Connection | undefined
