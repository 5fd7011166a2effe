import { expect, it } from 'vitest'
import { countOutcomes, outcomeOf } from './outcome.ts'

it('a rule that could not be evaluated never counts as passed, whatever its severity', () => {
  expect(outcomeOf({ verdict: 'NOT_EVALUATED', severity: 'BLOCK', reason: null })).toBe('NOT_EVALUATED')
  const counts = countOutcomes([
    { verdict: 'NOT_EVALUATED', severity: 'FLAG', reason: null },
    { verdict: 'PASS', severity: 'BLOCK', reason: null },
  ])
  expect(counts.get('PASS')).toBe(1)
})

it('what stops is read first', () => {
  const counts = countOutcomes([
    { verdict: 'PASS', severity: 'BLOCK', reason: null },
    { verdict: 'FAIL', severity: 'FLAG', reason: null },
    { verdict: 'FAIL', severity: 'BLOCK', reason: null },
  ])
  expect([...counts.keys()]).toEqual(['BLOCK', 'FLAG', 'PASS'])
})

it('a reason answers a rule that asks for one, and never one that stops', () => {
  expect(outcomeOf({ verdict: 'FAIL', severity: 'JUST', reason: '两家企业同来' })).toBe('JUSTIFIED')
  expect(outcomeOf({ verdict: 'FAIL', severity: 'JUST', reason: null })).toBe('JUST')
  expect(outcomeOf({ verdict: 'FAIL', severity: 'BLOCK', reason: '急' })).toBe('BLOCK')
})
