import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { ignored } from './ignored.ts'

type Way = (from: string, to: string) => void

/** A folder gives its content, a file itself: as COPY does. */
export function copy(from: string, to: string, intoFolder: boolean, way: Way): void {
  const target = statSync(from).isFile() && intoFolder ? join(to, basename(from)) : to
  mkdirSync(dirname(target), { recursive: true })
  way(from, target)
}

/** From the context, as far as the .dockerignore lets through. */
export function taken(context: string, patterns: string[]): Way {
  const kept = (path: string) => !ignored(patterns, relative(context, path))
  return (from, to) => {
    if (!kept(from)) throw new Error(`${from} is kept out of the image by the .dockerignore.`)
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: kept })
  }
}

/** From an earlier stage, whose files nobody changes any more: a second name is much quicker than a second copy. */
export function linked(from: string, to: string): void {
  const found = lstatSync(from)
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else if (found.isFile()) linkSync(from, to)
  else {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) linked(join(from, name), join(to, name))
  }
}
