import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program that lives no longer than the process that asked for it. */
export type Kept = {
  command: string
  args: string[]
  endWith: NodeJS.Signals
  insistWith: NodeJS.Signals
  insistAfterMs: number
  /** Another account of the machine to run it under. */
  account?: { uid: number; gid: number } | undefined
  /** Its output goes to this file instead of the terminal. */
  log?: string | undefined
  /** A folder that goes with it. */
  remove?: string | undefined
}

export type Running = {
  /** The program has ended, for whatever reason. */
  ended: Promise<void>
  hasEnded: () => boolean
  end: () => Promise<void>
  /** It does not keep this process alive any longer. */
  unref: () => void
}

export function keep(program: Kept, env: NodeJS.ProcessEnv = process.env): Running {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('keeper.ts', import.meta.url)), JSON.stringify(program)],
    { env, detached: true, stdio: ['pipe', 'inherit', 'inherit'], windowsHide: true },
  )
  const ended = once(keeper, 'exit').then(() => undefined)
  keeper.stdin.on('error', () => undefined)
  return {
    ended,
    hasEnded: () => keeper.exitCode !== null || keeper.signalCode !== null,
    unref() {
      keeper.unref()
      const pipe = keeper.stdin as unknown as { unref: () => void }
      pipe.unref()
    },
    async end() {
      keeper.ref()
      keeper.stdin.end()
      await ended
    },
  }
}
