import { expect, it } from 'vitest'
import { meetingCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { papersOfAMeeting } from './r-mtg-04-papers-of-a-meeting.ts'

const found = (...given: Parameters<typeof meetingCase>) => papersOfAMeeting.check(meetingCase(...given), law(), 'CLM')

it('R-MTG-04 all four papers pass', () => {
  expect(found().verdict).toBe('PASS')
  expect(papersOfAMeeting.explain(found(), NOTICE).sentence.zh).toBe('四样单证齐全。')
})

it.each<[string, Parameters<typeof meetingCase>, string, string]>([
  ['plan', [{}, { plan: null }], 'application.event.plan', '会议计划或审批文件'],
  ['notice', [{ notice: null }], 'event.notice', '会议通知'],
  ['sign-in sheet', [{ signIn: null }], 'event.signIn', '签到表'],
  ['itemised bill', [{ bill: [] }], 'event.bill', '费用原始明细单据'],
])('R-MTG-04, N-096 a meeting without its %s is blocked', (_, given, field, words) => {
  const finding = found(...given)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0', field })
  expect(papersOfAMeeting.explain(finding, NOTICE).sentence.zh).toBe(`缺单证 1 样(上限 0 样):${words}。`)
})

it('R-MTG-04 an approval of its own stands in for the plan', () => {
  const placeApproval = { number: '演示会批 2 号', office: '县委办', date: '2015-06-01' } as const
  expect(found({}, { plan: null, placeApproval }).verdict).toBe('PASS')
})

it('R-MTG-04 all that is missing is named at once', () => {
  const finding = found({ notice: null, signIn: null, bill: [] }, { plan: null })
  const { sentence, remedy } = papersOfAMeeting.explain(finding, NOTICE)
  expect(sentence.en).toBe(
    'Papers missing: 4 (the limit is 0): the plan or its approval, the notice of the meeting, the sign-in sheet, the itemised bill.',
  )
  expect(remedy?.zh).toBe('补齐单证后再报销。')
})
