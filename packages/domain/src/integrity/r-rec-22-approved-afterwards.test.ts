import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { approvedAfterwards } from './r-rec-22-approved-afterwards.ts'

const found = (on: CivilDate, from: CivilDate) =>
  approvedAfterwards.check(caseOf({ on, from, to: from, details: reception(5, 2, 'BUSINESS') }), law(), 'PRE')

it('R-REC-22, N-097 a reception of Saturday that is asked for on Tuesday needs a reason', () => {
  const finding = found('2015-06-16', '2015-06-13')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', field: 'application.from' })
  expect(approvedAfterwards.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '接待在 2015-06-13,到 2015-06-16 才审批。',
      en: 'The reception was on 2015-06-13, and on 2015-06-16 it is still to be approved.',
    },
    remedy: { zh: '写明事前来不及审批的理由。', en: 'Say why it could not be approved beforehand.' },
  })
})

it('R-REC-22 on the day itself it is in time, a day later it is not', () => {
  expect([found('2015-06-13', '2015-06-13').verdict, found('2015-06-14', '2015-06-13').verdict]).toEqual([
    'PASS',
    'FAIL',
  ])
  expect(approvedAfterwards.explain(found('2015-06-12', '2015-06-13'), NOTICE).sentence.zh).toBe(
    '接待在 2015-06-13,申请在先。',
  )
  expect(approvedAfterwards.check(caseOf({ on: '2015-06-30' }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
