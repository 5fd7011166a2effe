import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { law } from '../../test/people.ts'
import { judge } from './rule-book.ts'
import { ruleSetOn } from './rule-sets.ts'

const AT = '2025-06-12T06:05:00.000Z'

it.each([
  ['2015-03-26', 'RS-2015'],
  ['2025-05-01', 'RS-2015'],
  ['2025-05-02', 'RS-2025'],
  ['2026-01-01', 'RS-2025'],
] as const)('what takes place on %s is judged by %s', (day, set) => {
  expect(ruleSetOn(day)).toBe(set)
})

it('the day of the event chooses the set, whenever it is judged', () => {
  const judged = (from: '2025-05-01' | '2025-05-02') =>
    judge(law(), 'PRE', AT, caseOf({ on: '2025-06-12', from, to: from })).ruleSet
  expect([judged('2025-05-01'), judged('2025-05-02')]).toEqual(['RS-2015', 'RS-2025'])
})
