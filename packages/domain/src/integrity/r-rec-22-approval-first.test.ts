import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import type { CivilDate } from '../time.ts'
import { approvalFirst } from './r-rec-22-approval-first.ts'

const found = (on: CivilDate, type: ReceptionType = 'BUSINESS') =>
  approvalFirst.check(
    caseOf({ on, from: '2015-06-13', to: '2015-06-14', details: reception(5, 2, type) }),
    law(),
    'PRE',
  )

it('R-REC-22, N-097 a reception of 13 June may be approved until that day; on the 14th it needs a reason', () => {
  expect(found('2015-06-12').verdict).toBe('PASS')
  expect(found('2015-06-13')).toMatchObject({ verdict: 'PASS', severity: 'JUST' })
  expect(found('2015-06-14')).toMatchObject({
    verdict: 'FAIL',
    severity: 'JUST',
    measured: '2015-06-13',
    limit: '2015-06-14',
    field: 'application.from',
  })
})

it.each(RECEPTION_TYPES)('R-REC-22 the urgent reception of %s guests is told three days later', (type) => {
  const finding = found('2015-06-16', type)
  expect(finding.verdict).toBe('FAIL')
  expect(approvalFirst.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '接待已于 2015-06-13 开始,2015-06-16 才办理审批。',
      en: 'The reception began on 2015-06-13, and is only dealt with on 2015-06-16.',
    },
    remedy: {
      zh: '由经办人写明为什么来不及事前审批。',
      en: 'The applicant says why it could not be approved before.',
    },
  })
})

it('R-REC-22 what is in time needs no remedy', () => {
  const { sentence, remedy } = approvalFirst.explain(found('2015-06-12'), NOTICE)
  expect([sentence.zh, remedy]).toEqual(['接待于 2015-06-13 开始,不早于办理之日 2015-06-12。', null])
})

it('R-REC-22 is about receptions, and not asked at the claim, which always comes afterwards', () => {
  expect(approvalFirst.check(caseOf({ on: '2015-07-01' }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(approvalFirst.stages).toEqual(['PRE'])
})
