import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from './passed-tests.ts'

export const REPORT = 'reports/vitest.json'

/** The newest report, and the source that was changed after it was written, if there is one. */
export type Found = { readonly report: Report; readonly writtenAt: Date; readonly changedSince: string | null }

export function findReport(root: string): Found | undefined {
  const file = join(root, REPORT)
  if (!existsSync(file)) return undefined
  const { mtime } = statSync(file)
  return {
    report: JSON.parse(readFileSync(file, 'utf8')) as Report,
    writtenAt: mtime,
    changedSince: sourcesOf(root).find((source) => statSync(join(root, source)).mtime > mtime) ?? null,
  }
}

function sourcesOf(root: string): readonly string[] {
  const packages = readdirSync(join(root, 'packages')).flatMap((name) =>
    ['src', 'test', 'counties'].map((folder) => join('packages', name, folder)),
  )
  return [...packages, 'test', 'scripts'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length))
      : [],
  )
}
