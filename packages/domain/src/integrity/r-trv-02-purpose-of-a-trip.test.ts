import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { purchase, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { purposeOfATrip } from './r-trv-02-purpose-of-a-trip.ts'
import type { Case } from './rule.ts'

const found = (more: Partial<Case> = {}) => purposeOfATrip.check(caseOf(more), law(), 'PRE')
const on = (...days: CivilDate[]) => ({
  details: trip({ agenda: days.map((date) => ({ date, place: '厦门', what: '洽谈' })) }),
})

it.each<[string, Partial<Case>, string]>([
  ['purpose', { purpose: ' ' }, 'application.purpose'],
  ['lead', { lead: null }, 'application.lead'],
  ['lead but a blank', { lead: ' ' }, 'application.lead'],
  ['programme', on(), 'application.travel.agenda'],
])('R-TRV-02, N-098 a trip without a %s is blocked', (_, more, field) => {
  expect(found(more)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field })
})

it('R-TRV-02 the programme lies within the days of the trip, both ends among them', () => {
  const verdicts = (['2015-06-14', '2015-06-15', '2015-06-17', '2015-06-18'] as const).map(
    (day) => found(on(day)).verdict,
  )
  expect(verdicts).toEqual(['FAIL', 'PASS', 'PASS', 'FAIL'])
  expect(found(on('2015-06-14', '2015-06-16')).verdict).toBe('PASS')
})

it('R-TRV-02 everything that lacks is said at once', () => {
  const finding = found({ purpose: '', lead: null, ...on() })
  expect(purposeOfATrip.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '出差缺 3 项(上限 0 项):事由、对应的线索或项目、出差日期内的日程。',
      en: 'Missing from the trip: 3 (the limit is 0): a purpose, a lead or project, a programme within its days.',
    },
    remedy: { zh: '补全后再申请;没有公务的不出差。', en: 'Add it, then apply; without business there is no trip.' },
  })
  expect(purposeOfATrip.explain(found(), NOTICE).sentence.zh).toBe('事由、线索或项目、日程齐全。')
  expect(found({ lead: null, details: purchase() }).verdict).toBe('NOT_APPLICABLE')
})
