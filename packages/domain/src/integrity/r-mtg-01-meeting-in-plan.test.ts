import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { EventKind } from '../spending/details.ts'
import { meetingInPlan } from './r-mtg-01-meeting-in-plan.ts'

const found = (plan: string | null, event: EventKind = 'MEETING') =>
  meetingInPlan.check(meetingCase({ plan, event }), law(), 'PRE')

it('R-MTG-01, N-096 a meeting with its number in the plan passes, and the words name it', () => {
  expect(found('演示会议计划 3 号').verdict).toBe('PASS')
  expect(meetingInPlan.explain(found('演示会议计划 3 号'), NOTICE)).toEqual({
    sentence: { zh: '会议已列入计划:演示会议计划 3 号。', en: 'The meeting is in the plan: 演示会议计划 3 号.' },
    remedy: null,
  })
})

it.each([null, '', '  '])('R-MTG-01 a meeting with the number %j is blocked', (plan) => {
  const finding = found(plan)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.event.plan' })
  expect(meetingInPlan.explain(finding, NOTICE)).toEqual({
    sentence: { zh: '会议没有计划号。', en: 'The meeting has no number in the yearly plan.' },
    remedy: {
      zh: '填写计划号;未列入计划的,先报批准。',
      en: 'State the number; a meeting that is not in the plan is approved into it first.',
    },
  })
})

it('R-MTG-01 fairs, trainings and trips are none of its business', () => {
  expect([found(null, 'FAIR').verdict, found(null, 'TRAINING').verdict]).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE'])
  expect(meetingInPlan.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
