import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { mission, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import type { MissionDetails } from '../spending/details.ts'
import { priorReview } from './r-ovs-02-prior-review.ts'

const found = (more: Partial<MissionDetails> = {}) =>
  priorReview.check(caseOf({ details: trip({ region: 'ABROAD', mission: mission(more) }) }), law(), 'PRE')
const said = (more: Partial<MissionDetails>) => priorReview.explain(found(more), NOTICE).sentence.zh
const of = (date: CivilDate) => ({ number: '演示意见 1 号', office: '县财政局', date })

it('R-OVS-02, N-098 both opinions are there, or the mission is blocked where one is missing', () => {
  expect(found().verdict).toBe('PASS')
  expect(said({})).toBe('外事、财政部门已在出发前审核。')
  expect(found({ foreignOpinion: null })).toMatchObject({
    ...{ verdict: 'FAIL', severity: 'BLOCK', measured: '1' },
    field: 'application.travel.mission.foreignOpinion',
  })
  expect(found({ financeOpinion: null }).field).toBe('application.travel.mission.financeOpinion')
  expect(said({ foreignOpinion: null, financeOpinion: null })).toBe('出发前没有外事部门意见、财政部门意见。')
  expect(priorReview.explain(found({ financeOpinion: null }), NOTICE)).toEqual({
    sentence: { zh: '出发前没有财政部门意见。', en: 'Before the mission leaves it lacks the opinion of finance.' },
    remedy: {
      zh: '送两家审核,意见齐全后再提出申请。',
      en: 'Have both review it, and apply with both opinions.',
    },
  })
})

it('R-OVS-02 an opinion of the day of departure passes, one of the next day comes too late', () => {
  expect(found({ financeOpinion: of('2015-06-15') }).verdict).toBe('PASS')
  expect(found({ financeOpinion: of('2015-06-16') }).verdict).toBe('FAIL')
})

it('R-OVS-02 a mission that states nothing lacks both; a trip within the mainland needs neither', () => {
  const asked = (region: 'ABROAD' | 'MAINLAND') =>
    priorReview.check(caseOf({ details: trip({ region }) }), law(), 'PRE')
  expect(asked('ABROAD').measured).toBe('2')
  expect(asked('MAINLAND').verdict).toBe('NOT_APPLICABLE')
})
