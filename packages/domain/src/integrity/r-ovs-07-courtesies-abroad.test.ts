import { expect, it } from 'vitest'
import { missionCase } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { Courtesy } from '../spending/details.ts'
import { courtesiesAbroad } from './r-ovs-07-courtesies-abroad.ts'

const courtesy = (kind: Courtesy['kind'], inPlan: boolean, what = '答谢宴请'): Courtesy => ({ kind, what, inPlan })
const found = (...courtesies: Courtesy[]) => courtesiesAbroad.check(missionCase({ courtesies }), law(), 'PRE')

it.each(['BANQUET', 'GIFT'] as const)('R-OVS-07, N-097 a %s abroad passes in the approved plan only', (kind) => {
  expect(found(courtesy(kind, true)).verdict).toBe('PASS')
  expect(found(courtesy(kind, false))).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' })
})

it('R-OVS-07 a mission without courtesies passes, and the words say so', () => {
  expect(courtesiesAbroad.explain(found(), NOTICE)).toEqual({
    sentence: { zh: '没有计划外的宴请和赠礼。', en: 'No banquet or gift is outside the approved plan.' },
    remedy: null,
  })
})

it('R-OVS-07 one that is in the plan does not cover another, and the words name what is outside', () => {
  const finding = found(
    courtesy('BANQUET', true, '欢迎宴'),
    courtesy('GIFT', false, '瓷器'),
    courtesy('BANQUET', false),
  )
  expect(finding).toMatchObject({ measured: '2', field: 'application.travel.mission.courtesies.1.inPlan' })
  expect(courtesiesAbroad.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '计划外的赠礼、宴请有 2 项(上限 0 项):瓷器、答谢宴请。',
      en: 'Outside the approved plan: 2 (the limit is 0), gift, banquet: 瓷器、答谢宴请.',
    },
    remedy: {
      zh: '取消,或先报批准列入计划。',
      en: 'Leave it out, or have it approved into the plan first.',
    },
  })
})
