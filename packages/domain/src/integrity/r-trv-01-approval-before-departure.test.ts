import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting, reception, trip } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { REGIONS } from '../spending/details.ts'
import type { CivilDate } from '../time.ts'
import { approvalBeforeDeparture } from './r-trv-01-approval-before-departure.ts'

const found = (on: CivilDate, details = trip()) =>
  approvalBeforeDeparture.check(caseOf({ on, from: '2015-06-15', to: '2015-06-17', details }), law(), 'PRE')

it('R-TRV-01, N-098 a trip may be approved until the day of departure, and not on the next', () => {
  expect(found('2015-06-14').verdict).toBe('PASS')
  expect(found('2015-06-15').verdict).toBe('PASS')
  expect(found('2015-06-16')).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '2015-06-15',
    limit: '2015-06-16',
    field: 'application.from',
  })
})

it.each(REGIONS)('R-TRV-01 a trip to %s is no exception', (region) => {
  expect(found('2015-06-16', trip({ region })).verdict).toBe('FAIL')
})

it('R-TRV-01 the words say when it began and when it was dealt with', () => {
  const { sentence, remedy } = approvalBeforeDeparture.explain(found('2015-06-20'), NOTICE)
  expect(sentence).toEqual({
    zh: '出差已于 2015-06-15 出发,2015-06-20 才办理审批,不能补批。',
    en: 'The trip began on 2015-06-15 and is only dealt with on 2015-06-20; it cannot be approved afterwards.',
  })
  expect(remedy?.zh).toContain('核对出发日期')
  expect(approvalBeforeDeparture.explain(found('2015-06-15'), NOTICE)).toEqual({
    sentence: {
      zh: '出差于 2015-06-15 出发,不早于办理之日 2015-06-15。',
      en: 'The trip begins on 2015-06-15, not before the day of this judgement, 2015-06-15.',
    },
    remedy: null,
  })
})

it('R-TRV-01 is about trips, and not asked at the claim, which always comes afterwards', () => {
  const late = (details: ReturnType<typeof meeting> | ReturnType<typeof reception>) =>
    approvalBeforeDeparture.check(caseOf({ on: '2015-07-01', details }), law(), 'PRE').verdict
  expect([late(meeting()), late(reception(6, 2))]).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE'])
  expect(approvalBeforeDeparture.stages).toEqual(['PRE'])
})
