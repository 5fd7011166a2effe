import { describe, expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf, reception } from '../../test/matter.ts'
import { COUNTY_RATIO, law } from '../../test/people.ts'
import type { Parameters } from './parameters.ts'
import { judge, RULES } from './rule-book.ts'
import type { Case, ReceptionType, RuleResult, Stage } from './rule.ts'
import { rulesCiting, rulesOn } from './rules-on.ts'

it('the rules begin with the notice, on 26 March 2015 and not a day earlier', () => {
  expect(rulesOn('2015-03-25')).toEqual([])
  expect(rulesOn('2015-03-26').map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).toSorted())
})

it('L-REC leads to the rules that cite it, and L-TRVH to none', () => {
  expect(rulesCiting('L-REC').map(({ id }) => id)).toEqual(['R-PAY-01', 'R-REC-03'])
  expect(rulesCiting('L-TRVH')).toEqual([])
})

describe('what a rule says of itself is what it does', () => {
  const types: ReceptionType[] = ['DOMESTIC_OFFICIAL', 'BUSINESS', 'FOREIGN_GUEST']
  const uses = ['TRANSPORT', 'RECEPTION', 'OTHER']
  const same = [
    { duty: 'APPLICANT', person: '禾' },
    { duty: 'APPROVER', person: '禾' },
  ] as const
  /** Every use on every line, with and without a reception of each type, with enough money and without. */
  const cases: Case[] = uses.flatMap((use) =>
    uses.flatMap((of) =>
      [null, ...types.map((type) => reception(6, 5, type))].flatMap((reception) =>
        [1n, 1_000_000n].map((allocated) =>
          caseOf({
            ...{
              use,
              reception,
              duties: same,
              recusals: ['HEADS_TEAM'] as const,
              line: lineOf(allocated, { use: of }),
            },
            payment: { method: 'CASH', cashExemption: null },
          }),
        ),
      ),
    ),
  )
  const stages: Stage[] = ['PRE', 'CLM', 'PAY']
  const results = (parameters: Parameters): RuleResult[] =>
    cases.flatMap((given) =>
      stages.flatMap((stage) => judge(law(parameters), stage, '2015-06-12T06:05:00.000Z', given).results),
    )

  it.each(RULES)('$id fails with each severity that it names, and with no other', ({ id, severities }) => {
    const failed = [...results({}), ...results(COUNTY_RATIO)].filter((one) => one.rule === id && one.verdict === 'FAIL')
    expect([...new Set(failed.map(({ severity }) => severity))].toSorted()).toEqual([...severities].toSorted())
  })

  it.each(RULES)('$id changes with a figure of the county if it names one, and not otherwise', ({ id, parameters }) => {
    const of = (given: Parameters) => results(given).filter(({ rule }) => rule === id)
    const changes = of({}).filter((one, at) => JSON.stringify(one) !== JSON.stringify(of(COUNTY_RATIO)[at]))
    expect(changes.length > 0).toBe(parameters.includes('businessEscorts'))
  })
})
