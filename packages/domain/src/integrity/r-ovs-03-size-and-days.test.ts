import fc from 'fast-check'
import { expect, it } from 'vitest'
import { missionCase } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { sizeAndDays } from './r-ovs-03-size-and-days.ts'

const COUNTRIES = ['德国', '法国', '意大利', '瑞士', '奥地利']
/** A mission of `people` with the applicant among them, to `countries` countries, for `days` days from 15 June. */
const found = (people: number, countries: number, days: number) =>
  sizeAndDays.check(
    missionCase(
      { countries: COUNTRIES.slice(0, countries) },
      {},
      {
        participants: Array.from({ length: people - 1 }, (_, index) => `团员${index}`),
        from: '2015-06-15',
        to: `2015-06-${14 + days}` as CivilDate,
      },
    ),
    law(),
    'PRE',
  )
const words = (...about: Parameters<typeof found>) => sizeAndDays.explain(found(...about), NOTICE)

it('R-OVS-03, N-098 six people with the applicant may go, seven may not', () => {
  expect(found(6, 1, 5).verdict).toBe('PASS')
  expect(found(7, 1, 5)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '7',
    limit: '6',
    field: 'application.participants',
  })
})

it.each([
  [1, 5],
  [2, 8],
  [3, 10],
])('R-OVS-03 %i countries may take %i days, and not one more', (countries, most) => {
  expect(found(3, countries, most).verdict).toBe('PASS')
  expect(found(3, countries, most + 1)).toMatchObject({
    verdict: 'FAIL',
    measured: String(most + 1),
    limit: String(most),
    field: 'application.to',
  })
})

it('R-OVS-03 a fourth country is too many, however short the stay', () => {
  expect(found(3, 4, 4)).toMatchObject({
    verdict: 'FAIL',
    measured: '4',
    limit: '3',
    field: 'application.travel.mission.countries',
  })
})

it('R-OVS-03 a country that is named twice is one, and gives no more days', () => {
  const given = missionCase({ countries: ['德国', '德 国'] }, {}, { from: '2015-06-15', to: '2015-06-20' })
  expect(sizeAndDays.check(given, law(), 'PRE')).toMatchObject({ verdict: 'FAIL', measured: '6', limit: '5' })
})

it('R-OVS-03 days are counted across the end of a month', () => {
  const given = missionCase({}, {}, { from: '2015-06-28', to: '2015-07-03' })
  expect(sizeAndDays.check(given, law(), 'PRE')).toMatchObject({ verdict: 'FAIL', measured: '6' })
})

it('R-OVS-03 a faulty mission is told fault by fault: the people, the countries, the days', () => {
  expect(words(7, 1, 5)).toEqual({
    sentence: {
      zh: '团组超出规定:连同申请人 7 人,上限 6 人。',
      en: 'The mission goes too far: 7 people with the applicant, the limit is 6.',
    },
    remedy: { zh: '减 1 人。', en: 'Take 1 off the list.' },
  })
  expect(words(3, 2, 10).sentence.zh).toBe('团组超出规定:往返共 10 天,上限 8 天。')
  expect(words(8, 4, 12)).toEqual({
    sentence: {
      zh: '团组超出规定:连同申请人 8 人,上限 6 人;4 个国家或地区,上限 3 个;往返共 12 天,上限 10 天。',
      en: 'The mission goes too far: 8 people with the applicant, the limit is 6; 4 countries or regions, the limit is 3; 12 days with travel, the limit is 10.',
    },
    remedy: {
      zh: '减 2 人,减 1 个国家或地区,减 2 天。',
      en: 'Take 2 off the list. Leave 1 out. Shorten it by 2 days.',
    },
  })
  expect(words(4, 2, 8)).toEqual({
    sentence: {
      zh: '团组 4 人,上限 6 人;2 个国家或地区 8 天,上限 8 天。',
      en: 'The mission has 4 people, the limit is 6; 8 days in 2 countries or regions, the limit is 8.',
    },
    remedy: null,
  })
})

it('R-OVS-03 whatever passes can be made smaller and shorter, and still passes', () => {
  const upTo = (max: number) => fc.integer({ min: 1, max })
  fc.assert(
    fc.property(upTo(8), upTo(5), upTo(12), (people, countries, days) => {
      if (found(people, countries, days).verdict !== 'PASS') return
      expect(found(Math.max(1, people - 1), countries, Math.max(1, days - 1)).verdict).toBe('PASS')
      expect([people <= 6, countries <= 3, days <= [5, 8, 10][countries - 1]!]).toEqual([true, true, true])
    }),
  )
})
