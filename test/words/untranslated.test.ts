import { describe, expect, it } from 'vitest'
import { readCode } from './read/code.ts'
import { readCounty } from './read/county.ts'
import { filesLike, type Source } from './read/files.ts'
import { readSchema } from './read/schema.ts'
import { wordsOnScreen } from './read/screens.ts'
import { isIncomplete, type Lone, type Pair } from './read/text.ts'
import { readWords } from './read/words.ts'
import { TEXTS } from './texts.ts'

/** Files whose texts stay as they are, with the reason. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  'packages/web/src/ui/capital-amount.ts': 'the capitals in which a voucher writes its amount, whoever reads it',
  'packages/api/src/demonstration/stories.ts': 'what invented people wrote: reasons and payees',
  'packages/api/src/demonstration/receptions.ts': 'what invented people wrote: purposes, places and letters',
  'packages/api/src/demonstration/trips.ts': 'what invented people wrote: purposes, places and programmes',
  'packages/api/src/demonstration/occasions.ts': 'what invented people wrote: purposes, places and papers',
  'packages/api/src/demonstration/purchases.ts': 'what invented people wrote: purposes, items and suppliers',
  'packages/api/src/demonstration/tables.ts': 'lists of invented guests, with houses and bills',
  'packages/api/src/demonstration/journeys.ts': 'journeys of invented people, with their tickets',
  'packages/api/src/demonstration/results.ts': 'papers and bills of invented events and purchases',
  'packages/api/src/demonstration/claimed.ts': 'the unit to which invented vouchers are made out',
  'packages/domain/src/integrity/bill-words.ts': 'words that bills write, to be looked for and not to be told',
  'packages/domain/src/integrity/promise-words.ts': 'words that promises use, to be looked for and not to be told',
  'packages/domain/src/integrity/demonstration-parameters.ts': 'places and a unit, by the names that vouchers write',
  'packages/domain/src/integrity/scenic-areas.ts': 'names of places, to be looked for in addresses',
  'packages/api/src/demonstration/changes.ts': 'names, papers and reasons of invented people',
  'packages/api/src/demonstration/found-county.ts': 'titles of the papers that appoint invented people',
  'scripts/count.ts': 'a line for machines that count tests',
}

/** Sentences that name something of the other language, by their keys. */
const NAMES_THE_OTHER: Readonly<Record<string, string>> = {
  'words frame.otherLanguage': 'the name of the other language',
  'words money.howToType': 'the amount field takes the unit 万 in either language',
  'words money.notUnderstood': 'the amount field takes the unit 万 in either language',
  'words application.missing.amount': 'the amount field takes the unit 万 in either language',
  'words claim.missing.amount': 'the amount field takes the unit 万 in either language',
}

/** A paper is called by its number in either language: 财行〔2013〕533号, 国务院令第621号, or several of them. */
const isNumberOfPaper = ({ text }: Lone): boolean =>
  text.split('、').every((number) => /^\p{Script=Han}{1,6}(〔\d{4}〕|第)\d+号$/u.test(number))

const fileOf = ({ at }: { readonly at: string }): string => at.replace(/:\d+.*$/, '')
const told = ({ at, text }: Lone): string => `${at}: ${text.trim()}`
const shown = ({ at, zh, en }: Pair): string => `${at}: ${zh} | ${en}`

describe('no text for people exists in one language only', () => {
  it('in the code: Chinese stands beside English, and English that is told to people beside Chinese', () => {
    const untold = TEXTS.code.lone.filter((lone) => !(fileOf(lone) in ONE_LANGUAGE) && !isNumberOfPaper(lone))
    expect(untold.map(told)).toEqual([])
    expect(TEXTS.code.pairs.filter(isIncomplete).map(shown)).toEqual([])
    expect(TEXTS.code.pairs.length).toBeGreaterThan(300)
  })

  it('in the words of the screens', () => {
    expect(TEXTS.words.filter((pair) => isIncomplete(pair) && !(pair.at in NAMES_THE_OTHER)).map(shown)).toEqual([])
    expect(TEXTS.words.length).toBeGreaterThan(300)
  })

  it('on the screens themselves, which take every word from the catalogue', () => {
    const screens = filesLike('packages/web/src/**/*.tsx')
    expect(screens.flatMap(({ name, text }) => wordsOnScreen(name, text)).map(told)).toEqual([])
    expect(screens.length).toBeGreaterThan(50)
  })

  it('in the two schemas: every type, field and argument is described as 中文 / English', () => {
    expect(TEXTS.schemas.lone.map(told)).toEqual([])
    expect(TEXTS.schemas.pairs.length).toBeGreaterThan(400)
  })

  it('in the data of the counties', () => {
    expect(TEXTS.counties.lone.map(told)).toEqual([])
    expect(TEXTS.counties.pairs.filter(isIncomplete).map(shown)).toEqual([])
  })

  it('and no exemption outlives its text', () => {
    const exempt = new Set(TEXTS.code.lone.map(fileOf))
    expect(Object.keys(ONE_LANGUAGE).filter((file) => !exempt.has(file))).toEqual([])
    expect(TEXTS.code.lone.some(isNumberOfPaper)).toBe(true)
    const meant = TEXTS.words.filter(isIncomplete).map(({ at }) => at)
    expect(Object.keys(NAMES_THE_OTHER).filter((key) => !meant.includes(key))).toEqual([])
  })
})

describe('these checks find what is broken on purpose', () => {
  const broken = (file: string): Source => filesLike(`test/broken-on-purpose/words/${file}`)[0]!
  const linesIn = (faults: readonly { readonly at: string }[]): number[] =>
    [...new Set(faults.map(({ at }) => Number(/:(\d+)/.exec(at)![1])))].toSorted((one, other) => one - other)
  /** The lines that say so themselves. */
  const marked = (file: string): number[] =>
    broken(file)
      .text.split('\n')
      .flatMap((line, index) => (line.includes('BROKEN') ? [index + 1] : []))

  it('code with one language, or with the languages exchanged', () => {
    const { name, text } = broken('one-language.ts')
    const { pairs, lone } = readCode(name, text)
    const found = linesIn([...lone, ...pairs.filter(isIncomplete)])
    expect(found).toEqual(marked('one-language.ts'))
    expect(found).toHaveLength(12)
    expect(pairs.filter((pair) => !isIncomplete(pair))).toHaveLength(8)
  })

  it('a sentence that only speaks of the number of a paper', () => {
    const isNumber = (text: string) => isNumberOfPaper({ at: '', text })
    expect(
      ['财行〔2013〕533号', '财库〔2011〕160号、财库〔2012〕132号', '国务院令第621号'].map(isNumber),
    ).not.toContain(false)
    expect(['见财行〔2013〕533号文', '财行〔2013〕533号、通知', '第三条', '国务院令', ''].map(isNumber)).not.toContain(
      true,
    )
  })

  it('a screen that writes its own words', () => {
    const { name, text } = broken('screen.tsx')
    expect(linesIn(wordsOnScreen(name, text))).toEqual(marked('screen.tsx'))
    expect(marked('screen.tsx')).toHaveLength(8)
  })

  it('a schema without a description, or with one in one language', () => {
    const { name, text } = broken('schema.graphql')
    const { pairs, lone } = readSchema(name, text)
    expect(linesIn(lone)).toEqual(marked('schema.graphql').map((line) => line + 1))
    expect(lone).toHaveLength(6)
    expect(pairs).toHaveLength(7)
  })

  it('a county with a text in one language', () => {
    const { name, text } = broken('county.yaml')
    const { pairs, lone } = readCounty(name, text)
    const found = linesIn([...lone, ...pairs.filter(isIncomplete)])
    expect(found).toEqual(marked('county.yaml').map((line) => line + 1))
    expect(found).toHaveLength(4)
    expect(pairs.filter((pair) => !isIncomplete(pair)).map(({ zh }) => zh)).toEqual(['澄川县', '综合协调组'])
  })

  it('a catalogue with a sentence in one language', () => {
    const zh = { a: { both: '提交', left: 'Submit', gone: '撤回' }, only: '金额', gap: '{{n}}' }
    const en = { a: { both: 'Submit', left: 'Submit', gone: '' }, kept: 'Amount 金额', gap: '{{n}}' }
    const found = readWords(zh, en).filter(isIncomplete)
    expect(found.map(({ at }) => at)).toEqual(['words a.left', 'words a.gone', 'words only', 'words kept'])
  })
})
