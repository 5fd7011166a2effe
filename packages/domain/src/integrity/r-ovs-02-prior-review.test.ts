import { expect, it } from 'vitest'
import { missionCase, paper } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { MissionDetails } from '../spending/details.ts'
import { priorReview } from './r-ovs-02-prior-review.ts'

const found = (stated: Partial<MissionDetails>) => priorReview.check(missionCase(stated), law(), 'PRE')
const LATE = paper({ date: '2015-06-16' })
const AT = 'application.travel.mission'

it('R-OVS-02, N-098 with both opinions, on the day of departure at the latest, the review passes', () => {
  expect(found({}).verdict).toBe('PASS')
  const sameDay = paper({ date: '2015-06-15' })
  expect(found({ foreignOpinion: sameDay, financeOpinion: sameDay }).verdict).toBe('PASS')
  expect(priorReview.explain(found({}), NOTICE)).toEqual({
    sentence: {
      zh: '外事和财政两家的审核意见齐全。',
      en: 'Both opinions are there, foreign affairs and finance.',
    },
    remedy: null,
  })
})

it.each<[Partial<MissionDetails>, string, string, string]>([
  [{ foreignOpinion: null }, '1', `${AT}.foreignOpinion`, '缺外事审核意见'],
  [{ financeOpinion: null }, '1', `${AT}.financeOpinion`, '缺财政审核意见'],
  [{ foreignOpinion: LATE }, '1', `${AT}.foreignOpinion.date`, '外事审核意见晚于出发日'],
  [{ financeOpinion: LATE }, '1', `${AT}.financeOpinion.date`, '财政审核意见晚于出发日'],
  [{ foreignOpinion: null, financeOpinion: null }, '2', `${AT}.foreignOpinion`, '缺外事审核意见、缺财政审核意见'],
  [{ foreignOpinion: LATE, financeOpinion: null }, '2', `${AT}.foreignOpinion.date`, '晚于出发日、缺财政审核意见'],
])('R-OVS-02 %j is blocked, and the words say which opinion', (stated, measured, field, zh) => {
  const finding = found(stated)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured, limit: '0', field })
  const { sentence, remedy } = priorReview.explain(finding, NOTICE)
  expect(sentence.zh).toContain(zh)
  expect(remedy?.zh).toBe('由两家在出发前审核,再填写意见的文号和日期。')
})

it('R-OVS-02 the English words say it too', () => {
  expect(priorReview.explain(found({ foreignOpinion: null, financeOpinion: LATE }), NOTICE).sentence.en).toBe(
    'The prior review lacks 2 (the limit is 0): the foreign-affairs opinion is missing, the finance opinion is dated after the departure.',
  )
})
