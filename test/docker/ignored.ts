import { dirname, matchesGlob } from 'node:path'

/** Whether a .dockerignore keeps a path of the context out: the last pattern that names it or a folder above decides. */
export function ignored(patterns: string[], path: string): boolean {
  const ways = [path]
  while (dirname(ways[0] ?? '.') !== '.') ways.unshift(dirname(ways[0] ?? '.'))
  return patterns.reduce((out, pattern) => {
    const glob = pattern.replace(/^!/, '')
    return ways.some((way) => matchesGlob(way, glob)) ? !pattern.startsWith('!') : out
  }, false)
}
