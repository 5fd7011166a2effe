import './node-version.ts'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connection } from './start/connection.ts'

// Not 1: that is the verdict "tampered with".
const couldNotRun = 2
const folder = resolve(process.env.DATA_DIR || '.data')
const url = connection(folder)

if (url === undefined) {
  console.error(`${folder} 上没有正在运行的系统；请先 npm start，或用 DATA_DIR 指明数据目录。`)
  console.error(`Nothing runs on ${folder}: npm start first, or name its data folder in DATA_DIR.`)
  process.exitCode = couldNotRun
} else {
  const main = fileURLToPath(new URL('../packages/audit/dist/cli/main.js', import.meta.url))
  const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], {
    env: { ...process.env, AUDIT_DATABASE_URL: url },
    stdio: 'inherit',
  })
  process.exitCode = status ?? couldNotRun
}
