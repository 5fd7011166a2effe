import { expect, it } from 'vitest'
import { missionCase, paper } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { Document } from '../spending/details.ts'
import type { RegionAbroad } from './mission-abroad.ts'
import { missionPermit } from './r-ovs-01-mission-permit.ts'
import { judge, objections } from './rule-book.ts'

const found = (permit: Document | null, region: RegionAbroad = 'ABROAD') =>
  missionPermit.check(missionCase({ permit }, { region }), law(), 'PRE')
const words = (...about: Parameters<typeof found>) => missionPermit.explain(found(...about), NOTICE)

it.each([
  ['2015-06-14', 'PASS'],
  ['2015-06-15', 'PASS'],
  ['2015-06-16', 'FAIL'],
] as const)('R-OVS-01 a permit of %s for a trip that starts on 15 June is a %s', (date, verdict) => {
  expect(found(paper({ date }))).toMatchObject({ verdict, severity: 'BLOCK', measured: date, limit: '2015-06-15' })
})

it.each<[RegionAbroad, string, string]>([
  ['ABROAD', '外事部门', 'the foreign-affairs office'],
  ['HONG_KONG_MACAO', '港澳事务部门', 'the Hong Kong and Macao affairs office'],
  ['TAIWAN', '台湾事务部门', 'the Taiwan-affairs office'],
])('R-OVS-01, N-098 without a permit a trip to %s is blocked, and the words name who gives it', (region, zh, en) => {
  expect(found(null, region)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: null,
    field: 'application.travel.mission.permit',
  })
  expect(words(null, region)).toEqual({
    sentence: {
      zh: `没有${zh}的任务批件,出发日 2015-06-15。`,
      en: `There is no permit of ${en}; the departure is on 2015-06-15.`,
    },
    remedy: {
      zh: `先报${zh}批准,再填写批件号和日期。`,
      en: `Obtain the permit of ${en} first, then state its number and date.`,
    },
  })
  expect(words(paper({ date: '2015-06-16' }), region).sentence.zh).toContain(`须由${zh}事先批准`)
})

it('R-OVS-01 the fair in Taiwan without a permit is not approved', () => {
  const given = missionCase({ permit: null, countries: ['台湾'] }, { region: 'TAIWAN' })
  const no = objections(judge(law(), 'PRE', '2015-06-24T01:00:00.000Z', given), NOTICE)
  expect(no.map(({ code, basis }) => [code, basis?.id])).toEqual([['RULE_BLOCKS', 'R-OVS-01']])
})

it('R-OVS-01 a late permit is told with both days, a good one with its number', () => {
  expect(words(paper({ date: '2015-06-16' })).sentence.en).toBe(
    'The permit 演示批件 1 号 is dated 2015-06-16, after the departure on 2015-06-15; the foreign-affairs office permits a mission beforehand.',
  )
  expect(words(paper())).toEqual({
    sentence: {
      zh: '批件 演示批件 1 号 日期 2015-06-08,不晚于出发日 2015-06-15。',
      en: 'The permit 演示批件 1 号 is dated 2015-06-08, not after the departure on 2015-06-15.',
    },
    remedy: null,
  })
})
