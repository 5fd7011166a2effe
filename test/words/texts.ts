import { en } from '../../packages/web/src/words/en.ts'
import { zh } from '../../packages/web/src/words/zh.ts'
import { readCode } from './read/code.ts'
import { readCounty } from './read/county.ts'
import { filesLike } from './read/files.ts'
import { readSchema } from './read/schema.ts'
import { readWords } from './read/words.ts'

const code = filesLike('packages/*/src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}')
  .filter(({ name }) => !/\/words\/(zh|en)\b/.test(name))
  .map(({ name, text }) => readCode(name, text))
const schemas = filesLike('packages/*/schema.graphql').map(({ name, text }) => readSchema(name, text))
const counties = filesLike('packages/*/counties/**/*.{yaml,yml}').map(({ name, text }) => readCounty(name, text))
const words = readWords(zh, en)

/** Every text for people, by the place it comes from. */
export const TEXTS = {
  code: { pairs: code.flatMap(({ pairs }) => pairs), lone: code.flatMap(({ lone }) => lone) },
  schemas: { pairs: schemas.flatMap(({ pairs }) => pairs), lone: schemas.flatMap(({ lone }) => lone) },
  counties: { pairs: counties.flatMap(({ pairs }) => pairs), lone: counties.flatMap(({ lone }) => lone) },
  words,
}

/** Each text once: descriptions stand in the code and in the schema made of it. */
export const PAIRS = [
  ...new Map(
    [...words, ...TEXTS.schemas.pairs, ...TEXTS.counties.pairs, ...TEXTS.code.pairs].map((pair) => [
      `${pair.zh}\n${pair.en}`,
      pair,
    ]),
  ).values(),
]
