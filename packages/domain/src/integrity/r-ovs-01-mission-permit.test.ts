import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { mission, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { REGIONS, type Document, type TravelDetails } from '../spending/details.ts'
import { missionPermit } from './r-ovs-01-mission-permit.ts'

const asked = (planned: Partial<TravelDetails>) =>
  missionPermit.check(caseOf({ details: trip({ region: 'TAIWAN', ...planned }) }), law(), 'PRE')
const found = (permit: Document | null) => asked({ mission: mission({ permit }) })
const of = (date: Document['date']) => ({ number: '演示批件 1 号', office: '演示外事办', date })

it('R-OVS-01, N-098 a trip to Taiwan without a permit is blocked', () => {
  const finding = found(null)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.travel.mission.permit' })
  expect(missionPermit.explain(finding, NOTICE)).toEqual({
    sentence: { zh: '没有出国(境)任务批件。', en: 'The mission has no permit.' },
    remedy: {
      zh: '先报外事、港澳或台湾事务主管部门批准,再提出申请。',
      en: 'Have the competent office for foreign, Hong Kong and Macao, or Taiwan affairs approve it first, then apply.',
    },
  })
  expect(asked({ mission: null }).verdict).toBe('FAIL')
})

it('R-OVS-01 a permit of the day of departure passes, one of the next day does not', () => {
  expect(found(of('2015-06-15')).verdict).toBe('PASS')
  const late = found(of('2015-06-16'))
  expect(late).toMatchObject({ verdict: 'FAIL', measured: '2015-06-16', limit: '2015-06-15' })
  expect(missionPermit.explain(late, NOTICE).sentence.zh).toBe(
    '任务批件“演示批件 1 号”于 2015-06-16 出具,晚于出发日 2015-06-15。',
  )
  expect(missionPermit.explain(found(of('2015-06-08')), NOTICE).sentence.zh).toBe(
    '任务批件“演示批件 1 号”,2015-06-08 出具。',
  )
})

it('R-OVS-01 every trip outside the mainland is asked, and nothing else', () => {
  expect(REGIONS.map((region) => asked({ region, mission: null }).verdict)).toEqual([
    'NOT_APPLICABLE',
    'FAIL',
    'FAIL',
    'FAIL',
  ])
})
