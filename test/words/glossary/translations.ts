import type { Pair } from '../read/text.ts'
import type { Term } from './term.ts'

/** Two words for one thing, in one text. */
export type Fault = Pair & { readonly term: Term }

/** The terms of a Chinese text, longest first: 领导小组办公室 is one of them, and 领导小组 inside it is not. */
function termsIn(zh: string, glossary: readonly Term[]): Term[] {
  const spelt = glossary.flatMap((term) => term.zh.map((word) => ({ word, term })))
  const byLength = spelt.toSorted((one, other) => other.word.length - one.word.length)
  const found = new Set<Term>()
  for (let at = 0; at < zh.length;) {
    const here = byLength.find(({ word }) => zh.startsWith(word, at))
    if (here && (!here.term.label || isWhole(here.word, zh))) found.add(here.term)
    at += here?.word.length ?? 1
  }
  return [...found]
}

const isWhole = (word: string, zh: string): boolean => zh.replace(/\{+\w*\}+|[^\p{L}]/gu, '') === word

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[-\s]+/g, ' ')
const ENDING = '(s|es|d|ed|r|rs|er|ers|ing)?'

/** Whether an English text has one of these words, singular or plural, in any regular form of the verb. */
function says(en: string, words: readonly string[]): boolean {
  const text = plain(en)
  return words.some((word) => {
    const stem = plain(word).replace(/[()]/g, '\\$&')
    return new RegExp(`(?<![a-z])${stem}${ENDING}(?![a-z])`).test(text)
  })
}

/** Chinese texts with a term whose English is another word than the glossary's. */
export const otherTranslations = (pairs: readonly Pair[], glossary: readonly Term[]): Fault[] =>
  pairs.flatMap((pair) =>
    termsIn(pair.zh, glossary)
      .filter(({ en, forms }) => !says(pair.en, [en, ...forms]))
      .map((term) => ({ ...pair, term })),
  )

/** English texts with a word that stands for one term only, where Chinese says it with another word. */
export const otherOriginals = (pairs: readonly Pair[], glossary: readonly Term[]): Fault[] =>
  pairs.flatMap((pair) =>
    glossary
      .filter(({ sole, en, zh }) => sole && says(pair.en, [en]) && !zh.some((word) => pair.zh.includes(word)))
      .map((term) => ({ ...pair, term })),
  )

export const sentenceOf = ({ at, term, zh, en }: Fault): string =>
  `${at}: ${term.zh.join(' or ')} is "${term.en}": ${zh} | ${en}`
