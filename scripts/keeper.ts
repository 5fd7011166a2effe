// Runs one program in a session of its own, out of reach of the terminal's Ctrl-C, and ends it when standard input
// closes. So the starter decides the order of the ending, and nothing stays even when the starter itself is killed.
import { spawn } from 'node:child_process'
import { openSync, rmSync } from 'node:fs'
import type { Kept } from './keep.ts'

const { command, args, account, log, endWith, insistAfterMs, insistWith, remove } = JSON.parse(
  process.argv[2] ?? '{}',
) as Kept

const output = log === undefined ? 'inherit' : openSync(log, 'a', 0o600)
const program = spawn(command, args, { ...account, stdio: ['ignore', output, output], windowsHide: true })
program.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
program.once('exit', (code) => {
  if (remove !== undefined) rmSync(remove, { recursive: true, force: true })
  process.exit(code ?? 1)
})

function end(): void {
  program.kill(endWith)
  setTimeout(() => program.kill(insistWith), insistAfterMs).unref()
}
process.stdin.resume().once('close', end)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
