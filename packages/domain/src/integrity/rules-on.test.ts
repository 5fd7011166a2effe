import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase } from '../../test/any-case.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { Parameters } from './parameters.ts'
import { judge, RULES } from './rule-book.ts'
import type { RuleResult, Stage } from './rule.ts'
import { rulesCiting, rulesOn } from './rules-on.ts'

it('the rules begin with the notice, on 26 March 2015 and not a day earlier', () => {
  expect(rulesOn('2015-03-25')).toEqual([])
  expect(rulesOn('2015-03-26').map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).toSorted())
})

it('L-REC leads to the rules that cite it, and L-TRVH to none', () => {
  expect(rulesCiting('L-REC').map(({ id }) => id)).toEqual([
    'R-PAY-01',
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'].map((it) => `R-REC-${it}`),
    ...['14', '15', '16', '17', '18', '19', '20', '21', '22', '25'].map((it) => `R-REC-${it}`),
    'R-TRV-09',
  ])
  expect(rulesCiting('L-TRVH')).toEqual([])
})

describe('what a rule says of itself is what it does', () => {
  const cases = fc.sample(anyCase(RULES.map(({ id }) => id)), { numRuns: 4000, seed: 20150326 })
  const stages: Stage[] = ['PRE', 'CLM', 'PAY', 'AUD']
  const results = (parameters: Parameters): RuleResult[] =>
    cases.flatMap((given) =>
      stages.flatMap((stage) => judge(law(parameters), stage, '2015-06-12T06:05:00.000Z', given).results),
    )
  const told = { none: results({}), all: results(EVERY_FIGURE) }

  it.each(RULES)('$id fails with each severity that it names, and with no other', ({ id, severities }) => {
    const failed = [...told.none, ...told.all].filter((one) => one.rule === id && one.verdict === 'FAIL')
    expect([...new Set(failed.map(({ severity }) => severity))].toSorted()).toEqual([...severities].toSorted())
  })

  it.each(RULES)('$id changes with a figure of the county if it names one, and not otherwise', ({ id, parameters }) => {
    const of = (results: readonly RuleResult[]) => results.filter(({ rule }) => rule === id)
    const before = of(told.none)
    const changes = of(told.all).filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]))
    expect(changes.length > 0).toBe(parameters.length > 0)
  })
})
