import { expect, it } from 'vitest'
import { caseOf, meetingCase, receptionCase, tripCase } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { mission, purchase, trip } from '../../test/planned.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { judge } from './rule-book.ts'
import type { Case } from './rule.ts'

const on = (given: Case, use: string): Case => ({
  ...given,
  use,
  line: lineOf(1_000_000n, { fund: 'SPECIAL', team: null, use }),
})
const ABROAD = { region: 'ABROAD', mission: mission() } as const
const asked: readonly (readonly [string, Case])[] = [
  ['reception of officials', receptionCase()],
  ['business reception', receptionCase({ type: 'BUSINESS' })],
  ['reception of foreign guests', receptionCase({ type: 'FOREIGN_GUEST', planned: { hosts: 3 } })],
  ['trip', tripCase()],
  ['trip abroad', on(tripCase({}, { countries: ['德国'] }, ABROAD), 'PROMOTION_ACTIVITY')],
  ['meeting', on(meetingCase(), 'PROMOTION_ACTIVITY')],
  ['training', on(meetingCase({}, { event: 'TRAINING' }), 'CADRE_TRAINING')],
  ['fair', on(meetingCase({}, { event: 'FAIR' }), 'INVESTMENT_FAIR')],
]

it.each([
  ...asked,
  ['purchase', caseOf({ details: purchase() })] as const,
  ['trip', caseOf({ details: trip() })] as const,
])('no rule objects to an unremarkable %s before approval, and every figure that it needs is there', (_, given) => {
  const { results } = judge(law(EVERY_FIGURE), 'PRE', '2015-06-12T06:05:00.000Z', { ...given, claim: null })
  expect(results.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'NOT_EVALUATED')).toEqual([])
})

it.each(asked)('no rule objects to an unremarkable %s at the claim', (_, given) => {
  const { results } = judge(law(EVERY_FIGURE), 'CLM', '2015-06-18T06:05:00.000Z', given)
  expect(results.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'NOT_EVALUATED')).toEqual([])
})

it.each(asked)('no rule finds a reason to look at an unremarkable %s afterwards', (_, given) => {
  const { results } = judge(law(EVERY_FIGURE), 'AUD', '2015-11-18T06:05:00.000Z', given)
  expect(results.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'NOT_EVALUATED')).toEqual([])
})
