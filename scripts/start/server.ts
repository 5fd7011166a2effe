import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { keep, type Running } from '../keep.ts'

export function runServer(main: string, env: NodeJS.ProcessEnv): Running {
  return keep(
    { command: process.execPath, args: [main], endWith: 'SIGTERM', insistWith: 'SIGKILL', insistAfterMs: 6000 },
    env,
  )
}

/** Until the server answers, or is known not to. */
export async function untilHealthy(address: string, server: Running, signal: AbortSignal): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(100)) {
    signal.throwIfAborted()
    if (server.hasEnded())
      throw new CannotStart(
        `${address} 的服务未能启动，原因见上。`,
        `The server of ${address} did not start: see above.`,
      )
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new CannotStart(`${address} 在一分钟内没有应答。`, `${address} did not answer within a minute.`)
}

type Parts = Record<'api' | 'audit' | 'database', { ended: Promise<void> }>

/** Half a system is worse than none: when one part ends by itself, the others follow. */
export async function untilOneEnds({ api, audit, database }: Parts, signal: AbortSignal): Promise<void> {
  const names = [
    { part: api, chinese: '业务端', english: 'The office server' },
    { part: audit, chinese: '监督端', english: 'The oversight server' },
    { part: database, chinese: 'PostgreSQL', english: 'PostgreSQL' },
  ]
  await Promise.race([
    once(signal, 'abort'),
    ...names.map(async ({ part, chinese, english }) => {
      await part.ended
      throw new CannotStart(
        `${chinese}意外停止，其余部分随之关闭。`,
        `${english} ended unexpectedly; the rest is being stopped.`,
      )
    }),
  ])
}
