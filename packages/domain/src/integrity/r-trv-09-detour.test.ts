import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { leg, night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { Leg, TravelExpenses } from '../spending/expenses.ts'
import { detour } from './r-trv-09-detour.ts'
import { judge } from './rule-book.ts'

const found = (spent: Partial<TravelExpenses> = {}) => detour.check(tripCase({}, spent), law(), 'CLM')
const OUT = leg('2015-06-15', '澄川', '厦门')
const via = (city: string, on: Leg['date']) => [OUT, leg('2015-06-17', '厦门', city), leg(on, city, '澄川县')]

it('R-TRV-09 there and back is no detour, however home and the place are written', () => {
  expect(found().verdict).toBe('PASS')
  const legs = [leg('2015-06-15', '澄川县', '厦门市'), leg('2015-06-17', '厦门北站', '澄川站')]
  expect(found({ legs })).toMatchObject({ verdict: 'PASS', measured: '0' })
})

it('R-TRV-09, N-098 a city that nobody planned needs a reason', () => {
  const finding = found({ legs: via('黄山', '2015-06-18') })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', measured: '1', limit: '0', field: 'travel.legs' })
  expect(detour.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 个城市不在批准的行程内(上限 0):黄山。',
      en: 'Cities outside the approved trip: 1 (limit 0): 黄山.',
    },
    remedy: { zh: '写明为什么到那里。', en: 'Say why the traveller went there.' },
  })
})

it('R-TRV-09 somebody who changed on the same day was not there; whoever slept there was', () => {
  const legs = via('杭州', '2015-06-17')
  expect(found({ legs }).verdict).toBe('PASS')
  expect(found({ legs, nights: [night('2015-06-17', { city: '杭州' })] })).toMatchObject({
    verdict: 'FAIL',
    inputs: { cities: '杭州' },
  })
})

it('R-TRV-09 a city of the programme is planned', () => {
  const planned = { agenda: [{ date: '2015-06-16', place: '杭州市', what: '洽谈' }] } as const
  const given = tripCase({}, { legs: via('杭州', '2015-06-18') }, planned)
  expect(detour.check(given, law(), 'CLM').verdict).toBe('PASS')
})

it('R-TRV-09 a night elsewhere is a detour too, and each city counts once', () => {
  const nights = [night('2015-06-15', { city: '黄山' }), night('2015-06-16', { city: '黄山' })]
  expect(found({ nights })).toMatchObject({ measured: '1', inputs: { cities: '黄山' } })
})

it('R-TRV-09 a reason given at the claim answers it', () => {
  const given = {
    ...tripCase({}, { legs: via('泉州', '2015-06-18') }),
    justifications: [{ rule: 'R-TRV-09', reason: '企业临时改在泉州见面' }],
  }
  const { results } = judge(law(), 'CLM', '2015-06-18T06:05:00.000Z', given)
  expect(results.find(({ rule }) => rule === 'R-TRV-09')?.reason).toBe('企业临时改在泉州见面')
})

it('R-TRV-09 afterwards a detour is shown to the overseers, whatever reason was given', () => {
  const legs = via('黄山', '2015-06-18')
  const given = { ...tripCase({}, { legs }), justifications: [{ rule: 'R-TRV-09', reason: '台商在那里考察' }] }
  const at = '2015-11-18T06:05:00.000Z'
  const results = (stage: 'CLM' | 'AUD') => judge(law(), stage, at, given).results
  const of = (stage: 'CLM' | 'AUD') => results(stage).find(({ rule }) => rule === 'R-TRV-09')
  expect(of('CLM')).toMatchObject({ verdict: 'FAIL', severity: 'JUST', reason: '台商在那里考察' })
  expect(of('AUD')).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', reason: null })
  expect(detour.check(tripCase(), law(), 'AUD')).toMatchObject({ verdict: 'PASS', severity: 'FLAG' })
})
