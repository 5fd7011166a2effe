import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { leg, night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import type { CivilDate } from '../time.ts'
import { paddedTrip } from './r-trv-11-padded-trip.ts'

const travelled = (out: CivilDate, back: CivilDate): Partial<TravelExpenses> => ({
  legs: [leg(out, '澄川', '厦门'), leg(back, '厦门', '澄川')],
  nights: [],
})
const found = (spent: Partial<TravelExpenses>, ...programme: CivilDate[]) => {
  const agenda = programme.map((date) => ({ date, place: '厦门', what: '洽谈' }))
  return paddedTrip.check(tripCase({}, spent, { agenda }), law(), 'CLM')
}

it.each<[CivilDate, CivilDate, string, string]>([
  ['2015-06-16', '2015-06-17', '0', 'PASS'],
  ['2015-06-15', '2015-06-18', '1', 'PASS'],
  ['2015-06-14', '2015-06-18', '2', 'FAIL'],
  ['2015-06-15', '2015-06-19', '2', 'FAIL'],
  ['2015-06-13', '2015-06-21', '4', 'FAIL'],
])(
  'R-TRV-11, N-098 business on 16 and 17 June, away from %s to %s: %s idle days, %s',
  (out, back, measured, verdict) => {
    const finding = found(travelled(out, back), '2015-06-17', '2015-06-16')
    expect(finding).toMatchObject({ verdict, severity: 'JUST', measured, limit: '1', field: 'travel.legs' })
  },
)

it('R-TRV-11 the words say whether a weekend or a holiday lies in it', () => {
  const weekend = found(travelled('2015-06-17', '2015-06-21'), '2015-06-18')
  expect(paddedTrip.explain(weekend, NOTICE)).toEqual({
    sentence: {
      zh: '日程自 2015-06-18 至 2015-06-18,前或后空闲 3 天,上限 1 天,其间有周末或节假日。',
      en: 'The programme runs from 2015-06-18 to 2015-06-18; idle days before or after it: 3, the limit is 1, among them a weekend or a holiday.',
    },
    remedy: { zh: '写明提前或推迟的原因。', en: 'Say why it began earlier or ended later.' },
  })
  const workdays = found(travelled('2015-06-15', '2015-06-18'), '2015-06-15')
  expect(paddedTrip.explain(workdays, NOTICE).sentence.zh).toMatch(/空闲 3 天,上限 1 天。$/)
})

it('R-TRV-11 nights count as well: with one ticket only, the last night tells when the traveller left', () => {
  const spent = (last: CivilDate) => ({ legs: [leg('2015-06-15', '澄川', '厦门')], nights: [night(last)] })
  expect(found(spent('2015-06-16'), '2015-06-16').measured).toBe('1')
  expect(found(spent('2015-06-17'), '2015-06-16')).toMatchObject({ measured: '2', verdict: 'FAIL' })
  expect(found({ legs: [], nights: [night('2015-06-20', { kind: 'HOME' })] }, '2015-06-16').measured).toBe('1')
})

it('R-TRV-11 without tickets and nights the approved days count; without a programme nothing can be compared', () => {
  expect(found({ legs: [], nights: [] }, '2015-06-15')).toMatchObject({ measured: '2', verdict: 'FAIL' })
  expect(found(travelled('2015-06-01', '2015-06-30')).verdict).toBe('NOT_APPLICABLE')
  expect(paddedTrip.explain(found({}, '2015-06-16'), NOTICE).sentence.zh).toBe('日程前后空闲至多 1 天,不超过 1 天。')
})
