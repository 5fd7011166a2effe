import './node-version.ts'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connection } from './start/connection.ts'

// Not 1: that is the verdict "tampered with".
const couldNotRun = 2
const folder = resolve(process.env.DATA_DIR || '.data')
const books = connection(folder)
const args = process.argv.slice(2)

if (!books) {
  console.error(`${folder} 上没有正在运行的系统；请先 npm start，或用 DATA_DIR 指明数据目录。`)
  console.error(`Nothing runs on ${folder}: npm start first, or name its data folder in DATA_DIR.`)
  process.exitCode = couldNotRun
} else {
  const main = fileURLToPath(new URL('../packages/audit/dist/cli/main.js', import.meta.url))
  const { status } = spawnSync(process.execPath, [main, ...args], {
    env: {
      ...process.env,
      AUDIT_DATABASE_URL: books.auditDatabaseUrl,
      // A verification has no use for a role that can write anything.
      ...(args[0] === 'account' && { JOURNAL_DATABASE_URL: books.journalDatabaseUrl }),
    },
    stdio: 'inherit',
  })
  process.exitCode = status ?? couldNotRun
}
