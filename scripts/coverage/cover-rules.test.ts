import { expect, it } from 'vitest'
import { RULES } from '../../packages/domain/src/integrity/rule-book.ts'
import { countRules, coverRules, rulesNamed } from './cover-rules.ts'
import { SPECIFIED_RULES } from './specified-rules.ts'
import { tellRules } from './tell-rules.ts'

// The names are put together here: this very report is counted, and these tests prove no rule.
const [FIRST, SECOND, THIRD] = ['01', '02', '03'].map((number) => `R-REC-${number}`) as [string, string, string]
const SPECIFIED = { [FIRST]: ['PRE', 'CLM'], [SECOND]: ['CLM'], [THIRD]: ['CLM'] } as const
const titled = (...titles: string[]) => titles.map((title) => ({ title }))
const counted = (...given: [Parameters<typeof coverRules>[1], ReturnType<typeof titled>]) =>
  countRules(coverRules(SPECIFIED, ...given))

it('the specification has 72 rules, and the book has none besides', () => {
  expect(Object.keys(SPECIFIED_RULES)).toHaveLength(72)
  expect(RULES.filter(({ id }) => !(id in SPECIFIED_RULES))).toEqual([])
})

it('a rule is complete when every stage of the specification is asked and a passed test names it', () => {
  const book = [{ id: FIRST, stages: ['PRE', 'CLM'] as const }]
  expect(counted(book, titled(`${FIRST} a letter is needed`))).toMatchObject({ complete: 1, inPart: 0, missing: 2 })
})

it('a stage that is not asked leaves it in part', () => {
  const book = [{ id: FIRST, stages: ['PRE'] as const }]
  expect(counted(book, titled(`${FIRST} a letter is needed`))).toMatchObject({ complete: 0, inPart: 1, missing: 2 })
})

it('a rule of the book that no passed test names is unproven, and nothing else', () => {
  const book = [{ id: SECOND, stages: ['CLM'] as const }]
  expect(counted(book, titled(`${FIRST} is another`, `${SECOND}0 is a longer number`))).toEqual({
    complete: 0,
    inPart: 0,
    missing: 2,
    unproven: [SECOND],
  })
})

it('a rule that the specification does not know is a bug', () => {
  expect(() => coverRules(SPECIFIED, [{ id: 'R-REC-99', stages: ['PRE'] }], [])).toThrow('has no R-REC-99')
})

it('a title names rules by their exact ids, wherever they stand', () => {
  expect([...rulesNamed(`${FIRST}, ${SECOND}: a meal (${THIRD})`)]).toEqual([FIRST, SECOND, THIRD])
  expect([...rulesNamed(`X${FIRST} r-rec-01 R-REC-1`)]).toEqual([])
})

it('each line tells the stages, those not asked in brackets, and the last line the counts', () => {
  const covered = coverRules(SPECIFIED, [{ id: FIRST, stages: ['PRE'] }], titled(`${FIRST} a letter is needed`))
  expect(tellRules(covered, countRules(covered), 'en')).toEqual([
    `${FIRST}  PRE (CLM)         IN PART  1 test | ${FIRST} a letter is needed`,
    `${SECOND}  (CLM)             MISSING  0 tests`,
    `${THIRD}  (CLM)             MISSING  0 tests`,
    '',
    'rules: 0 of 3 at every stage, 1 in part, 2 missing, 0 unproven',
  ])
})
