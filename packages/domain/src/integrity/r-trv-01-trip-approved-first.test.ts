import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { tripApprovedFirst } from './r-trv-01-trip-approved-first.ts'

const found = (on: CivilDate) => tripApprovedFirst.check(caseOf({ on, from: '2015-06-15' }), law(), 'PRE')

it('R-TRV-01, N-098 a trip is approved up to the day it begins, and not a day later', () => {
  expect([found('2015-06-12').verdict, found('2015-06-15').verdict]).toEqual(['PASS', 'PASS'])
  const finding = found('2015-06-16')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.from' })
  expect(tripApprovedFirst.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '2015-06-15 已经出发,到 2015-06-16 才审批。',
      en: 'The trip began on 2015-06-15, and on 2015-06-16 it is still to be approved.',
    },
    remedy: {
      zh: '出差不能事后审批;改正日期,或不由公款负担。',
      en: 'A trip is not approved afterwards: correct the dates, or do without public money.',
    },
  })
  expect(tripApprovedFirst.explain(found('2015-06-12'), NOTICE).sentence.zh).toBe('2015-06-15 出发,事前审批。')
})

it('R-TRV-01 a reception may be urgent, and is a matter of R-REC-22', () => {
  const given = caseOf({ on: '2015-06-30', details: reception(5, 2) })
  expect(tripApprovedFirst.check(given, law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
