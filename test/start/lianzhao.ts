import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** `npm start`, as a process of its own with a data folder and ports of its own. */
export function start(env: Record<string, string>, args: string[] = []) {
  const process_ = spawn(process.execPath, ['scripts/start.ts', ...args], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()))
  const exited = once(process_, 'close').then(([code]) => code as number | null)
  return {
    pid: process_.pid ?? 0,
    said: () => said,
    exited,
    kill: (signal: NodeJS.Signals) => process_.kill(signal),
    /** Everything runs and says so. */
    async ready(): Promise<void> {
      while (!said.includes('Ctrl-C')) {
        if (process_.exitCode !== null) throw new Error(`It ended instead of running:\n${said}`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },
  }
}
export type Start = ReturnType<typeof start>

/** A start that must end by itself: its exit code, and the sentences that it leaves after the step it was at. */
export async function refusal(env: Record<string, string>, args: string[] = []) {
  const attempt = start(env, args)
  onTestFinished(() => void attempt.kill('SIGKILL'))
  const code = await attempt.exited
  const lines = attempt.said().split('\n')
  const sentences = lines.slice(lines.findLastIndex((line) => /^\[\d\/\d\] /.test(line)) + 1).filter(Boolean)
  return { code, sentences, chinese: sentences[0] ?? '', english: sentences[1] ?? '' }
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Two ports that nobody uses at this moment. */
export async function freePorts(): Promise<{ PORT: string; AUDIT_PORT: string }> {
  const probes = [createServer(), createServer()]
  const ports = await Promise.all(
    probes.map(async (probe) => {
      await once(probe.listen(0), 'listening')
      return String((probe.address() as AddressInfo).port)
    }),
  )
  for (const probe of probes) probe.close()
  return { PORT: ports[0] ?? '', AUDIT_PORT: ports[1] ?? '' }
}
