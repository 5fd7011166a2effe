import { expect, it } from 'vitest'
import { caseOf, tripCase } from '../../test/case.ts'
import { mission, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { Case } from './rule.ts'
import { daysAfter } from './days.ts'
import { sizeOfAMission } from './r-ovs-03-size-of-a-mission.ts'

const COUNTRIES = ['德国', '法国', '意大利', '瑞士']
const given = (people: number, countries: number, days: number, outsiders = 0): Case => ({
  ...caseOf({
    details: trip({
      region: 'ABROAD',
      outsiders,
      mission: mission({ countries: COUNTRIES.slice(0, countries) }),
    }),
  }),
  duties: [{ duty: 'APPLICANT', person: '禾' }],
  participants: Array.from({ length: people - 1 }, (_, index) => `同行${index}`),
  from: '2015-06-15',
  to: daysAfter('2015-06-15', days - 1),
})
const found = (...about: Parameters<typeof given>) => sizeOfAMission.check(given(...about), law(EVERY_FIGURE), 'PRE')

it.each([
  [1, 5],
  [2, 8],
  [3, 10],
])('R-OVS-03, N-098 to %i countries a mission may stay %i days, and not one more', (countries, days) => {
  expect(found(6, countries, days).verdict).toBe('PASS')
  expect(found(6, countries, days + 1)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.to' })
})

it('R-OVS-03 six people may go, not seven; the applicant counts once, and whoever travels along counts', () => {
  expect(found(7, 1, 5)).toMatchObject({ verdict: 'FAIL', field: 'application.participants' })
  expect(found(6, 1, 5, 1).verdict).toBe('FAIL')
  const twice = { ...given(6, 1, 5), participants: ['禾', '甲', '乙', '丙', '丁', '戊'] }
  expect(sizeOfAMission.check(twice, law(EVERY_FIGURE), 'PRE').verdict).toBe('PASS')
})

it('R-OVS-03 a fourth country is too many, however short the mission', () => {
  const finding = found(2, 4, 3)
  expect(finding).toMatchObject({ verdict: 'FAIL', field: 'application.travel.mission.countries' })
  expect(sizeOfAMission.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '2 人(上限 6)、4 国(上限 3)、3 天(上限 10),超出限制(参数 P-22)。',
      en: 'People: 2 (limit 6), countries: 4 (limit 3), days: 3 (limit 10): over the limits (parameter P-22).',
    },
    remedy: { zh: '减少人数、国家或天数。', en: 'Take fewer people, countries or days.' },
  })
  expect(sizeOfAMission.explain(found(2, 1, 3), NOTICE).sentence.zh).toBe('2 人、1 国、3 天,在限制内(参数 P-22)。')
})

it('R-OVS-03 at the claim the countries count that were visited', () => {
  const planned = { region: 'ABROAD', mission: mission() } as const
  const visited = (countries: string[]) =>
    sizeOfAMission.check(tripCase({}, { countries }, planned), law(EVERY_FIGURE), 'CLM').verdict
  expect([visited(['德国']), visited(COUNTRIES)]).toEqual(['PASS', 'FAIL'])
})

it('R-OVS-03, N-094 without the limits of the county it is not evaluated; a trip within the mainland has none', () => {
  const finding = sizeOfAMission.check(given(9, 4, 30), law(), 'PRE')
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'missionLimits' } })
  expect(sizeOfAMission.explain(finding, NOTICE).sentence.zh).toContain('参数 P-22')
  expect(sizeOfAMission.check(caseOf(), law(EVERY_FIGURE), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
