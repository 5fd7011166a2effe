import { readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number; command: string }

// From /proc, because a bare machine has no ps.
function all(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        return [{ pid: Number(pid), parent: Number(parent), command }]
      } catch {
        return [] // It ended in this moment.
      }
    })
}

/** Everything that a process started, directly or not. */
export function descendants(pid: number): Process[] {
  const known = all()
  const found = known.filter(({ parent }) => parent === pid)
  for (const each of found) found.push(...known.filter(({ parent }) => parent === each.pid))
  return found
}

/** Those of the processes that still run. */
export function stillRunning(earlier: Process[]): string[] {
  const now = new Set(all().map(({ pid, command }) => `${pid} ${command}`))
  return earlier.map(({ pid, command }) => `${pid} ${command}`).filter((one) => now.has(one) && !one.endsWith(' '))
}
