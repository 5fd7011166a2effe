import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CannotStart, reason } from '../cannot-start.ts'
import { keep, type Running } from '../keep.ts'
import type { Account } from './account.ts'
import { asked } from './asked.ts'

type Wish = {
  bin: string
  data: string
  account: Account | undefined
  throwaway: boolean
  log: string
  password: string
}

/** PostgreSQL on a free port of 127.0.0.1, answering. */
export async function run(wish: Wish): Promise<{ port: number; server: Running }> {
  await predecessorGone(wish.data)
  // Between the choice of a port and its use another program may take it.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const from = statSync(wish.log, { throwIfNoEntry: false })?.size ?? 0
    const server = launch(wish, port)
    try {
      if (await answers(`postgres://postgres:${wish.password}@127.0.0.1:${port}/postgres`, server))
        return { port, server }
    } catch (error) {
      await server.end()
      throw refused(wish, reason(error))
    }
    await server.end()
    const said = existsSync(wish.log) ? readFileSync(wish.log).subarray(from).toString() : ''
    if (attempt === 3 || !said.includes('Address already in use')) throw refused(wish, faults(said))
  }
}

function launch({ bin, data, account, throwaway, log }: Wish, port: number): Running {
  const settings = {
    // Two servers on one machine would fight for the socket file.
    unix_socket_directories: '',
    listen_addresses: '127.0.0.1',
    ...(throwaway && { fsync: 'off', max_connections: '300' }),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = keep(
    {
      command: join(bin, 'postgres'),
      args: ['-D', data, '-p', String(port), ...options],
      account: account && { uid: account.uid, gid: account.gid },
      log,
      // First open transactions are rolled back; if that hangs, the next start recovers from the log.
      endWith: 'SIGINT',
      insistWith: 'SIGQUIT',
      insistAfterMs: 6000,
      remove: throwaway ? data : undefined,
    },
    { ...process.env, LC_ALL: 'C' },
  ) // A test run that forgets to stop it must still be able to end.
  if (throwaway) server.unref()
  return server
}

async function answers(url: string, server: Running): Promise<boolean> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && !server.hasEnded(); await wait(30)) {
    try {
      await asked(url, (client) => client.query('select'))
      return true
    } catch (error) {
      // Anything that PostgreSQL itself says is final, except that it is still starting up.
      const code = (error as { code?: string }).code ?? ''
      if (/^[0-9A-Z]{5}$/.test(code) && code !== '57P03') throw error
    }
  }
  return false
}

/** A starter that was killed leaves PostgreSQL a moment in which to end. */
async function predecessorGone(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid')
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && existsSync(pidFile); await wait(100)) {
    try {
      process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 0)
    } catch {
      return
    }
  }
}

function faults(log: string): string {
  return log
    .split('\n')
    .filter((line) => /(FATAL|PANIC|HINT):/.test(line))
    .map((line) => line.replace(/^.*?(FATAL|PANIC|HINT): +/, ''))
    .join(' ')
}

function refused({ data, log }: Wish, why: string): CannotStart {
  return new CannotStart(
    `PostgreSQL 未能在 ${data} 启动：${why || '原因不明'}（日志：${log}）`,
    `PostgreSQL did not start in ${data}: ${why || 'it gave no reason'} (log: ${log})`,
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
