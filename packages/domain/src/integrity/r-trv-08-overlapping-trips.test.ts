import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, UNRELATED_CLAIM } from '../../test/people.ts'
import { overlappingTrips } from './r-trv-08-overlapping-trips.ts'

const found = (overlaps: number | null) => {
  const related = overlaps === null ? null : { ...UNRELATED_CLAIM, overlaps }
  return overlappingTrips.check(tripCase({ related }), law(), 'CLM')
}

it('R-TRV-08, N-098 a trip that shares a day with another of the same traveller is blocked', () => {
  expect(found(0).verdict).toBe('PASS')
  const finding = found(1)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'travel.traveller', excess: null })
  expect(overlappingTrips.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '与本人另外 1 次已报销的出差重叠(上限 0)。',
      en: 'Other claimed trips of the traveller that share a day with it: 1 (limit 0).',
    },
    remedy: {
      zh: '核对出差人和日期;同一天只报一次出差。',
      en: 'Check the traveller and the dates; a day is claimed in one trip only.',
    },
  })
})

it('R-TRV-08 is not evaluated while nobody has looked into the books', () => {
  expect(found(null)).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'books' } })
  expect(overlappingTrips.explain(found(0), NOTICE).sentence.zh).toBe('与本人的其他出差没有重叠。')
})
