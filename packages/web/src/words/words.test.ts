import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

const root = join(import.meta.dirname, '..')

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['gql', 'words'].includes(entry.name) ? [] : sourcesIn(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : []
  })
}

function leavesOf(words: object, path = ''): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = path ? `${path}.${name}` : name
    return typeof value === 'string' ? [[key, value]] : leavesOf(value as object, key)
  })
}

const sources = sourcesIn(root).map((path) => ({ path: path.slice(root.length), code: readFileSync(path, 'utf8') }))
const chinese = new Map(leavesOf(zh))
const english = new Map(leavesOf(en))
const holes = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the two languages', () => {
  it('say the same things', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()])
  })

  it('leave the same gaps to fill', () => {
    const differ = [...chinese].filter(([key, sentence]) => holes(sentence).join() !== holes(english.get(key)).join())
    expect(differ).toEqual([])
  })
})

/** t('a.b') and t(`a.${x}`): what is written out must be the key, or the part of it before and after the gap. */
function asked(code: string): RegExp[] {
  const keys = [...code.matchAll(/['`]((?:[a-zA-Z]+\.)*(?:[a-zA-Z]+|\$\{[^}]+\})(?:[.\w]|\$\{[^}]+\})*)['`]/g)]
  return keys.map(([, key = '']) => {
    const parts = key.split(/\$\{[^}]+\}/).map((part) => part.replaceAll('.', '\\.'))
    return new RegExp(`^${parts.join('\\w+')}$`)
  })
}

describe('the catalogue', () => {
  const patterns = [...new Map(sources.flatMap(({ code }) => asked(code)).map((one) => [one.source, one])).values()]
  // Patterns that consist of gaps alone would match every key and prove nothing.
  const telling = patterns.filter(({ source }) => /[a-zA-Z]{2}/.test(source.replaceAll('\\w+', '')))

  it('holds no sentence that no page says', () => {
    expect([...chinese.keys()].filter((key) => !telling.some((pattern) => pattern.test(key)))).toEqual([])
  })

  it('is the only place with Chinese words: a page with its own would stay Chinese in English', () => {
    const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    // Units and digits that people type into an amount, and the capitals of vouchers, are no words to translate.
    const notation = ['/ui/parse-amount.ts', '/ui/capital-amount.ts', '/ui/tokens.ts']
    const offenders = sources.filter(({ path, code }) => !notation.includes(path) && /\p{Script=Han}/u.test(bare(code)))
    expect(offenders.map(({ path }) => path)).toEqual([])
  })
})
