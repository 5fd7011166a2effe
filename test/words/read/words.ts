import type { Pair } from './text.ts'

/** The sentences of a catalogue by their keys. */
const sentencesOf = (words: object, path = ''): [key: string, sentence: string][] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = path ? `${path}.${name}` : name
    return typeof value === 'string' ? [[key, value]] : sentencesOf(value as object, key)
  })

/** What a catalogue says in both languages, by key; a key of one language only has an empty text in the other. */
export function readWords(zh: object, en: object): Pair[] {
  const [chinese, english] = [new Map(sentencesOf(zh)), new Map(sentencesOf(en))]
  return [...new Set([...chinese.keys(), ...english.keys()])].map((key) => ({
    at: `words ${key}`,
    zh: chinese.get(key) ?? '',
    en: english.get(key) ?? '',
  }))
}
