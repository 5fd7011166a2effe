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

/**
 * English texts with a word that stands for one term only, where Chinese says it with another word. The word does not
 * count inside a longer translation that Chinese asks for: 核准 is "verification-approval" and no 核验.
 */
export const otherOriginals = (pairs: readonly Pair[], glossary: readonly Term[]): Fault[] =>
  pairs.flatMap((pair) => {
    const meant = termsIn(pair.zh, glossary)
    return glossary
      .filter(({ sole, zh }) => sole && !zh.some((word) => pair.zh.includes(word)))
      .filter(({ en }) => says(withoutLonger(pair.en, en, meant), [en]))
      .map((term) => ({ ...pair, term }))
  })

const withoutLonger = (text: string, word: string, meant: readonly Term[]): string =>
  meant
    .filter(({ en }) => en !== word && plain(en).includes(plain(word)))
    .reduce((rest, { en }) => rest.replaceAll(plain(en), ' '), plain(text))

export const sentenceOf = ({ at, term, zh, en }: Fault): string =>
  `${at}: ${term.zh.join(' or ')} is "${term.en}": ${zh} | ${en}`
