import { describe, expect, it } from 'vitest'
import { GLOSSARY, TERMS_OF_NOTICE } from './glossary/glossary.ts'
import { PRODUCT } from './glossary/product.ts'
import { otherOriginals, otherTranslations, sentenceOf, type Fault } from './glossary/translations.ts'
import { filesLike } from './read/files.ts'
import { readCode } from './read/code.ts'
import { PAIRS } from './texts.ts'

/** Texts that may say it otherwise, by their Chinese; each with the term and the reason. */
const SAID_OTHERWISE: readonly { readonly zh: string; readonly term: string; readonly because: string }[] = [
  {
    zh: '{}组长待任命,任命后才能申请经费。',
    term: '申请',
    because: 'what the team may do with money, not one request',
  },
  {
    zh: '由领导小组办公室办理组长任命。',
    term: '组长',
    because: 'the sentence before it names the head',
  },
  {
    zh: '选本组的预算线。',
    term: '经办人',
    because: 'Chinese says "one’s own", and English has to say whose',
  },
]

const isMeant = ({ zh, term }: Fault): boolean =>
  SAID_OTHERWISE.some((exempt) => exempt.zh === zh && term.zh.includes(exempt.term))

describe('a term of the glossary has one translation', () => {
  it('wherever Chinese uses the term, English uses its translation', () => {
    expect(
      otherTranslations(PAIRS, GLOSSARY)
        .filter((fault) => !isMeant(fault))
        .map(sentenceOf),
    ).toEqual([])
    expect(PAIRS.length).toBeGreaterThan(800)
  })

  it('wherever English uses a word that stands for one term only, Chinese uses the term', () => {
    expect(
      otherOriginals(PAIRS, GLOSSARY)
        .filter((fault) => !isMeant(fault))
        .map(sentenceOf),
    ).toEqual([])
  })

  it('and no exemption outlives its text', () => {
    const needed = [...otherTranslations(PAIRS, GLOSSARY), ...otherOriginals(PAIRS, GLOSSARY)]
    const idle = SAID_OTHERWISE.filter(
      (exempt) => !needed.some(({ zh, term }) => zh === exempt.zh && term.zh.includes(exempt.term)),
    )
    expect(idle).toEqual([])
  })
})

describe('the glossary itself', () => {
  it('holds the 122 terms of the notice', () => {
    const numbers = [...new Set(TERMS_OF_NOTICE.map(({ number }) => number))]
    expect(numbers).toEqual(Array.from({ length: 122 }, (_, index) => index + 1))
  })

  it('gives no Chinese word to two terms', () => {
    const words = GLOSSARY.flatMap(({ zh }) => zh)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('calls the words of the product as the code does', () => {
    const code = filesLike('packages/*/src/**/*.{ts,tsx}', 'scripts/**/*.ts')
      .map(({ text }) => text)
      .join('\n')
    const called = (identifier: string) =>
      new RegExp(`\\b${identifier.replace(/(?<=[a-z])(?=[A-Z])/g, ' ?')}`, 'i').test(code)
    const unknown = PRODUCT.filter(({ identifier }) => !called(identifier))
    expect(unknown.map(({ identifier }) => identifier)).toEqual([])
  })
})

describe('these checks find what is broken on purpose', () => {
  const file = filesLike('test/broken-on-purpose/words/two-translations.ts')[0]!
  const { pairs } = readCode(file.name, file.text)
  const marks = (kind: string): string[] =>
    file.text.split('\n').flatMap((line, index) => {
      const words = new RegExp(`// ${kind} (.+)$`).exec(line)?.[1]?.split(' ') ?? []
      return words.map((word) => `${index + 1} ${word}`)
    })
  const faults = (found: readonly Fault[]) => found.map(({ at, term }) => `${at.split(':')[1]} ${term.zh[0]}`)

  it('a term with another translation, the longer term before the shorter one inside it', () => {
    expect(faults(otherTranslations(pairs, GLOSSARY))).toEqual(marks('BROKEN'))
    expect(marks('BROKEN')).toHaveLength(8)
  })

  it('an English word for a thing that has another Chinese word', () => {
    expect(faults(otherOriginals(pairs, GLOSSARY))).toEqual(marks('SECOND WORD'))
    expect(marks('SECOND WORD')).toHaveLength(2)
  })
})
