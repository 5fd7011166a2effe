import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { mission } from '../../test/planned.ts'
import { leg, night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { changedItinerary } from './r-ovs-05-changed-itinerary.ts'

const PLANNED = { region: 'ABROAD', mission: mission({ countries: ['德国', '法国'] }) } as const
const found = (countries: readonly string[], spent: Partial<TravelExpenses> = {}) =>
  changedItinerary.check(tripCase({}, { countries, ...spent }, PLANNED), law(), 'CLM')

it('R-OVS-05 the approved countries on the approved days pass, in whatever order', () => {
  expect(found(['法国', ' 德国 ']).verdict).toBe('PASS')
  expect(changedItinerary.explain(found(['法国', '德国']), NOTICE).sentence.zh).toBe(
    '到访的国家或地区和日期与批准的一致。',
  )
})

it('R-OVS-05, N-098 a country that nobody approved is blocked', () => {
  const finding = found(['德国', '法国', '意大利'])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field: 'travel.countries' })
  expect(changedItinerary.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '与批准的行程有 1 处不一致(上限 0 处),多去 意大利。',
      en: 'Differences from what was approved: 1 (the limit is 0); not approved: 意大利.',
    },
    remedy: {
      zh: '未经批准的行程不予报销;确有变更的,由原批准机关批准后报销。',
      en: 'What was not approved is not reimbursed; where the mission had to change, the office that approved it approves the change first.',
    },
  })
})

it('R-OVS-05 a day outside the approved ones is blocked: the last one passes, the next does not', () => {
  const back = (date: '2015-06-17' | '2015-06-18') => found(['德国', '法国'], { legs: [leg(date, '巴黎', '澄川')] })
  expect(back('2015-06-17').verdict).toBe('PASS')
  expect(back('2015-06-18')).toMatchObject({ severity: 'BLOCK', field: 'travel.legs', inputs: { days: '2015-06-18' } })
  const early = found(['德国', '法国'], { nights: [night('2015-06-14')] })
  expect(changedItinerary.explain(early, NOTICE).sentence.zh).toContain('批准日期以外 2015-06-14')
})

it('R-OVS-05 a country left out is shown to the overseers and stops nothing', () => {
  const finding = found(['德国'])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '1' })
  const { sentence, remedy } = changedItinerary.explain(finding, NOTICE)
  expect(sentence.en).toBe('Differences from what was approved: 1 (the limit is 0); not visited: 法国.')
  expect(remedy?.zh).toContain('不影响报销')
})

it('R-OVS-05 a trip within the mainland has nothing to compare', () => {
  expect(changedItinerary.check(tripCase(), law(), 'CLM').verdict).toBe('NOT_APPLICABLE')
})
