import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { purchase } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law, UNRELATED } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { daysAfter } from './days.ts'
import { reportOfATrip } from './r-trv-14-report-of-a-trip.ts'

/** The trip of the tests ends on 17 June. */
const afterwards = (on: CivilDate, reportedOn: CivilDate | null = null, book = law(EVERY_FIGURE)) =>
  reportOfATrip.check(caseOf({ on, reportedOn }), book, 'AUD')
const before = (...unreportedTrips: string[]) =>
  reportOfATrip.check(caseOf({ related: { ...UNRELATED, unreportedTrips } }), law(EVERY_FIGURE), 'PRE')
const said = (finding: ReturnType<typeof afterwards>) => reportOfATrip.explain(finding, NOTICE)

it('R-TRV-14, N-098 a trip that nobody reported is flagged from the eighth day after its end on, not before', () => {
  expect(afterwards('2015-06-24')).toMatchObject({ verdict: 'PASS', severity: 'FLAG', measured: '7', limit: '7' })
  const finding = afterwards('2015-06-25')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '8', limit: '7' })
  expect(said(finding)).toEqual({
    sentence: {
      zh: '结束 8 天还没有出差报告,期限 7 天(参数 P-25)。',
      en: '8 days after its end the trip is still not reported; the limit is 7 (parameter P-25).',
    },
    remedy: { zh: '由经办人或参加人员补交出差报告。', en: 'The applicant or a participant reports it.' },
  })
  expect(said(afterwards('2015-06-24')).sentence.zh).toBe('结束 7 天,还没有出差报告,期限 7 天(参数 P-25)。')
})

it('R-TRV-14 a report on the seventh day is in time however late it is looked at, one on the eighth is flagged', () => {
  expect(afterwards('2015-12-31', '2015-06-24')).toMatchObject({ verdict: 'PASS', measured: '7' })
  expect(said(afterwards('2015-12-31', '2015-06-24')).sentence.zh).toBe('结束后 7 天报告,期限 7 天(参数 P-25)。')
  const finding = afterwards('2015-12-31', '2015-06-25')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '8' })
  expect(said(finding).sentence.en).toBe('Reported only 8 days after its end; the limit is 7 (parameter P-25).')
})

it('R-TRV-14 the county may lay down other days; where it has not, seven count', () => {
  const days = (value: number) => law({ reportWithinDays: { ...EVERY_FIGURE.reportWithinDays, value } })
  expect(afterwards('2015-06-25', null, days(8)).verdict).toBe('PASS')
  expect(afterwards('2015-06-24', null, days(6)).verdict).toBe('FAIL')
  expect(afterwards('2015-06-24', null, law()).verdict).toBe('PASS')
  expect(afterwards('2015-06-25', null, law())).toMatchObject({ verdict: 'FAIL', limit: '7' })
})

it('R-TRV-14 before the next trip every report that is owed asks for a reason', () => {
  expect(before()).toMatchObject({ verdict: 'PASS', severity: 'JUST', measured: '0', limit: '0' })
  expect(said(before()).sentence.zh).toBe('没有欠着的出差报告。')
  const finding = before('ZC-2015-0004', 'ZC-2015-0009')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', measured: '2', limit: '0' })
  expect(said(finding)).toEqual({
    sentence: {
      zh: '还有 2 次出差过了 7 天没有报告(ZC-2015-0004、ZC-2015-0009),上限 0 次(参数 P-25)。',
      en: '2 earlier trips are not reported after 7 days (ZC-2015-0004、ZC-2015-0009); the limit is 0 (parameter P-25).',
    },
    remedy: { zh: '先补交这些出差报告,或写明理由。', en: 'Report these trips first, or give a reason.' },
  })
})

it('R-TRV-14 a trip is reported in time exactly where its report came by the day on which it is due', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 30 }), (after, value) => {
      const book = law({ reportWithinDays: { ...EVERY_FIGURE.reportWithinDays, value } })
      const on = daysAfter('2015-06-17', after)
      for (const finding of [afterwards(on, null, book), afterwards('2015-12-31', on, book)])
        expect(finding.verdict).toBe(after <= value ? 'PASS' : 'FAIL')
    }),
  )
})

it('R-TRV-14 is not evaluated while nobody has looked into the books, and asks nothing of what is no trip', () => {
  const unread = reportOfATrip.check(caseOf({ related: null }), law(), 'PRE')
  expect(unread).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'matters' } })
  const bought = caseOf({ details: purchase(), on: '2015-12-31', related: { ...UNRELATED, unreportedTrips: ['one'] } })
  for (const stage of ['PRE', 'AUD'] as const)
    expect(reportOfATrip.check(bought, law(), stage).verdict).toBe('NOT_APPLICABLE')
})
