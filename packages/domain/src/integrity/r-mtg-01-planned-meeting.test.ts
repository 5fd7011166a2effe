import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { EVENT_KINDS, type EventKind } from '../spending/details.ts'
import { plannedMeeting } from './r-mtg-01-planned-meeting.ts'

const found = (plan: string | null, event: EventKind = 'MEETING') =>
  plannedMeeting.check(caseOf({ details: meeting({ plan, event }) }), law(), 'PRE')

it('R-MTG-01, N-096 a meeting without its number in the plan is blocked', () => {
  expect(found('演示会议计划 3 号').verdict).toBe('PASS')
  for (const plan of [null, ' '])
    expect(found(plan)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.event.plan' })
  expect(plannedMeeting.explain(found(null), NOTICE)).toEqual({
    sentence: { zh: '会议没有列入批准的年度计划。', en: 'The meeting does not stand in the approved yearly plan.' },
    remedy: { zh: '先报批列入计划,再填写计划号。', en: 'Have it approved into the plan first, then state its number.' },
  })
  expect(plannedMeeting.explain(found('3 号'), NOTICE).sentence.zh).toBe('会议列入计划“3 号”。')
})

it('R-MTG-01 asks about meetings only', () => {
  expect(EVENT_KINDS.filter((event) => found(null, event).verdict !== 'NOT_APPLICABLE')).toEqual(['MEETING'])
  expect(plannedMeeting.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
