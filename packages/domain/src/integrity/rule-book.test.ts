import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyCase } from '../../test/any-case.ts'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { COUNTY_RATIO, law as lawOf } from '../../test/people.ts'
import { yuan } from '../money.ts'
import { basisOf, judge, objections, ruleOf, RULES } from './rule-book.ts'
import type { Case, Judgement, RuleResult, Stage } from './rule.ts'

const AT = '2015-06-12T06:05:00.000Z'
const IDS = RULES.map(({ id }) => id)
const judged = (given: Case, stage: Stage = 'PRE', law = lawOf()) => judge(law, stage, AT, given)
const resultOf = (judgement: Judgement, rule: string) => judgement.results.find((result) => result.rule === rule)
const refusals = (given: Case, stage?: Stage) =>
  objections(judged(given, stage), NOTICE).map(({ code, field, basis }) => [code, field, basis?.id])

const RECEPTION = caseOf({
  use: 'RECEPTION',
  line: lineOf(1_000_000n, { use: 'RECEPTION' }),
  details: reception(8, 3),
})
const OFFICIAL = { ...RECEPTION, details: reception(9, 8) }
const BUSINESS = { ...RECEPTION, details: reception(6, 5, 'BUSINESS') }
const because = (rule: string, reason: string) => ({ justifications: [{ rule, reason }] })

const of = (family: string, ...numbers: string[]) => numbers.map((number) => `R-${family}-${number}`)

it.each([
  [
    'PRE',
    [
      ...of('BUD', '01', '02', '03', '05', '07', '08'),
      ...of('MTG', '01', '03'),
      ...of('OVS', '01', '02', '03', '04', '07'),
      ...of('POL', '01'),
      ...of('REC', '01', '02', '03', '04', '08', '15', '16', '17', '18', '19', '22', '23'),
      ...of('SOD', '01', '02', '03'),
      ...of('TRN', '01'),
      ...of('TRV', '01', '02', '12', '14'),
    ],
  ],
  [
    'CLM',
    [
      ...of('BUD', '02', '03', '04', '06'),
      ...of('DOC', '01', '02', '03', '04', '05'),
      ...of('MTG', '02', '04'),
      ...of('OVS', '03', '05', '06', '07', '08'),
      ...of('PAY', '01', '02'),
      ...of(
        'REC',
        '01',
        '02',
        '03',
        '05',
        '06',
        '07',
        '08',
        '09',
        '11',
        '12',
        '13',
        '14',
        '15',
        '17',
        '18',
        '19',
        '20',
        '21',
        '23',
        '24',
        '25',
      ),
      ...of('SOD', '01', '02', '03'),
      ...of('TRN', '01'),
      ...of('TRV', '03', '04', '05', '06', '07', '08', '09', '10', '11', '13'),
    ],
  ],
  [
    'PAY',
    [
      ...of('BUD', '01', '05', '06'),
      ...of('OVS', '04', '06'),
      ...of('PAY', '01', '02'),
      ...of('REC', '20'),
      ...of('SOD', '01', '03'),
    ],
  ],
  [
    'AUD',
    [
      ...of('BUD', '03', '04', '07'),
      ...of('DOC', '02', '05'),
      ...of('OVS', '08'),
      ...of('REC', '05', '07', '10', '18', '24'),
      ...of('SOD', '01', '03'),
      ...of('TRV', '06', '08', '09', '10', '11', '14'),
    ],
  ],
] as const)('at %s exactly its own rules are asked', (stage, rules) => {
  const judgement = judged(caseOf(), stage)
  expect(judgement.results.map(({ rule }) => rule).sort()).toEqual(rules)
  expect(judgement).toMatchObject({ ruleSet: 'RS-2015', stage, at: AT })
})

it.each(IDS)('%s has a name, a sentence and a source in both languages, and nobody may override it', (id) => {
  const rule = ruleOf(id)
  for (const { zh, en } of [rule.name, rule.sentence, rule.citation]) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).toMatch(/^[A-Z]/)
  }
  expect(basisOf(id)).toEqual({ id, citation: rule.citation })
  expect(rule.overridable).toBe(false)
})

it('a rule that is not in the book is a bug', () => {
  expect(() => ruleOf('R-REC-99')).toThrow('the rule book has no R-REC-99')
})

it('B3 a failed BLOCK stops, and no reason helps', () => {
  const block = [['RULE_BLOCKS', 'application.reception.hosts', 'R-REC-03']]
  expect(refusals(OFFICIAL)).toEqual(block)
  const pleaded = { ...OFFICIAL, ...because('R-REC-03', '客人的上级单位要求') }
  expect(refusals(pleaded)).toEqual(block)
  expect(resultOf(judged(pleaded), 'R-REC-03')?.reason).toBeNull()
})

it('B3 a failed JUST asks for a reason, and goes on with one', () => {
  const asks = [['REASON_NEEDED', 'application.reception.hosts', 'R-REC-03']]
  expect(refusals(BUSINESS)).toEqual(asks)
  expect(refusals({ ...BUSINESS, ...because('R-REC-03', '   ') })).toEqual(asks)
  expect(refusals({ ...BUSINESS, ...because('R-BUD-02', '两家企业各来三人') })).toEqual(asks)
  const answered = { ...BUSINESS, ...because('R-REC-03', ' 两家企业各来三人 ') }
  expect(refusals(answered)).toEqual([])
  expect(resultOf(judged(answered), 'R-REC-03')).toMatchObject({ verdict: 'FAIL', reason: '两家企业各来三人' })
})

it('a reason that no rule asked for is not taken down with the judgement', () => {
  const { results } = judged(caseOf(because('R-BUD-02', '多余的理由')))
  expect(results.filter(({ reason }) => reason !== null)).toEqual([])
})

it('B3 a FLAG never stops', () => {
  const flagged: RuleResult = {
    ...resultOf(judged(OFFICIAL), 'R-REC-03')!,
    severity: 'FLAG',
  }
  expect(objections({ ...judged(OFFICIAL), results: [flagged] }, NOTICE)).toEqual([])
})

it('everything that stands in the way is said at once', () => {
  const given = { ...OFFICIAL, line: lineOf(1n), duties: [] }
  expect(refusals(given)).toEqual([
    ['RULE_BLOCKS', 'application.reception.hosts', 'R-REC-03'],
    ['RULE_BLOCKS', 'application.amount', 'R-BUD-01'],
    ['RULE_BLOCKS', 'application.use', 'R-BUD-03'],
    ['RULE_BLOCKS', 'application.amount', 'R-BUD-08'],
  ])
})

const anyCases = anyCase(IDS)
const anyStage = fc.constantFrom<Stage>('PRE', 'CLM', 'PAY', 'AUD')
const anyLaw = fc.constantFrom(lawOf(), lawOf(COUNTY_RATIO))

it('the same case under the same book is judged the same, whatever was judged in between', () => {
  fc.assert(
    fc.property(anyCases, anyCases, anyStage, anyLaw, (given, other, stage, law) => {
      const first = judged(given, stage, law)
      judged(other, stage, law)
      expect(judged(given, stage, law)).toEqual(first)
    }),
  )
})

it('the order in which reasons are given and duties are listed changes no verdict', () => {
  fc.assert(
    fc.property(anyCases, anyStage, anyLaw, (given, stage, law) => {
      const { justifications, duties } = given
      const turned = { ...given, justifications: justifications.toReversed(), duties: duties.toReversed() }
      const verdicts = (given: Case) =>
        judged(given, stage, law).results.map(({ rule, verdict, reason }) => [rule, verdict, reason])
      expect(verdicts(turned)).toEqual(verdicts(given))
    }),
  )
})

it('N-095 the verdict is the same for every team and whoever acts: no rule knows a name or exempts a post', () => {
  const renamed = new Map([
    ['禾', '县长'],
    ['计', '组长'],
    ['谈', '主任'],
  ])
  const teams = NOTICE.teams.map(({ code }) => code)
  const anyShift = fc.integer({ min: 0, max: teams.length - 1 })
  fc.assert(
    fc.property(anyCases, anyStage, anyLaw, anyShift, (given, stage, law, shift) => {
      const other = (team: string) => teams[(teams.indexOf(team) + shift) % teams.length]!
      const duties = given.duties.map(({ duty, person }) => ({ duty, person: renamed.get(person)! }))
      const line = { ...given.line, team: given.line.team && other(given.line.team) }
      const elsewhere = { ...given, team: other(given.team), line, duties }
      const verdicts = (one: Case) => judged(one, stage, law).results.map(({ rule, verdict }) => [rule, verdict])
      expect(verdicts(elsewhere)).toEqual(verdicts(given))
    }),
  )
})

it('every verdict but NOT_APPLICABLE is told in both languages, with what was measured and the limit', () => {
  fc.assert(
    fc.property(anyCases, anyStage, anyLaw, (given, stage, law) => {
      for (const result of judged(given, stage, law).results) {
        if (result.verdict === 'NOT_APPLICABLE') continue
        const { sentence, remedy } = ruleOf(result.rule).explain(result, NOTICE)
        const figures = result.rule === 'R-BUD-01' ? [result.measured, result.limit].map((it) => yuan(BigInt(it!))) : []
        const heads = result.rule === 'R-REC-03' ? [result.measured, result.limit].flatMap((it) => it ?? []) : []
        for (const text of [sentence.zh, sentence.en]) {
          expect(text.length).toBeGreaterThan(4)
          expect(text).not.toMatch(/undefined|null|NaN|\[object/)
          for (const figure of [...figures, ...heads]) expect(text).toContain(figure)
        }
        expect([result.verdict, remedy === null]).toEqual([result.verdict, result.verdict === 'PASS'])
        if (remedy) expect(remedy.zh && remedy.en).toBeTruthy()
      }
    }),
    { numRuns: 400 },
  )
})

it('R-REC-03 a trip that is no reception is told that the rule does not apply, without head counts', () => {
  const result = resultOf(judged(caseOf()), 'R-REC-03')!
  const { sentence, remedy } = ruleOf('R-REC-03').explain(result, NOTICE)
  expect(`${sentence.zh} ${sentence.en}`).not.toMatch(/undefined|null|NaN/)
  expect(remedy).toBeNull()
})
