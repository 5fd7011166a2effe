import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file for its owner alone; a reader finds the old one or the new one, never half of it. */
export function writePrivately(file: string, content: unknown): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}

/** What was written there, or undefined when nothing legible is there. */
export function readPrivately(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
