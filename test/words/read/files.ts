import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

export type Source = { readonly name: string; readonly text: string }

/** Files by their path from the root of the repository; what is generated or tested is not said to anybody. */
export const filesLike = (...patterns: string[]): Source[] =>
  globSync(patterns, { cwd: root })
    .filter((name) => !/\.test\.tsx?$|\/gql\/|node_modules/.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
