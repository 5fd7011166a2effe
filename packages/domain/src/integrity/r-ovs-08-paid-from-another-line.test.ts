import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { mission, reception, trip } from '../../test/planned.ts'
import { usesOf } from '../notice/notice.ts'
import { REGIONS, type Region } from '../spending/details.ts'
import { paidFromAnotherLine } from './r-ovs-08-paid-from-another-line.ts'

const found = (use: string, region: Region = 'TAIWAN', book = law(EVERY_FIGURE)) => {
  const details = trip(region === 'MAINLAND' ? {} : { region, mission: mission() })
  return paidFromAnotherLine.check(caseOf({ details, use, line: lineOf(1n, { use }) }), book, 'CLM')
}

it.each(usesOf(NOTICE))('R-OVS-08, N-098 a trip to Taiwan on a line of $code', ({ code }) => {
  const finding = found(code)
  expect(finding).toMatchObject({ severity: 'BLOCK', field: 'application.lineId', measured: code })
  expect(finding.verdict).toBe(code === 'PROMOTION_ACTIVITY' ? 'PASS' : 'FAIL')
})

it('R-OVS-08 the words name the use, and those that may pay', () => {
  expect(paidFromAnotherLine.explain(found('TRANSPORT'), NOTICE)).toEqual({
    sentence: {
      zh: '由“交通”列支;县里准许承担出国(境)费用的只有“招商引资活动”(参数 P-23)。',
      en: 'It is paid from "Transport"; only "Promotion activities" may pay for missions abroad (parameter P-23).',
    },
    remedy: {
      zh: '改由指定用途的预算线列支,重新申请。',
      en: 'Apply again, on a budget line of a use that is named for it.',
    },
  })
  expect(paidFromAnotherLine.explain(found('PROMOTION_ACTIVITY'), NOTICE).sentence.en).toBe(
    'It is paid from "Promotion activities", which may pay for missions abroad (parameter P-23).',
  )
})

it.each(REGIONS)('R-OVS-08 a trip to %s is looked at outside the mainland only', (region) => {
  expect(found('TRANSPORT', region).verdict).toBe(region === 'MAINLAND' ? 'NOT_APPLICABLE' : 'FAIL')
})

it('R-OVS-08 a reception does not concern it, and without the uses it is not evaluated', () => {
  const dinner = caseOf({ details: reception(8, 3) })
  expect(paidFromAnotherLine.check(dinner, law(EVERY_FIGURE), 'AUD').verdict).toBe('NOT_APPLICABLE')
  const finding = found('TRANSPORT', 'ABROAD', law())
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'missionUses' } })
  expect(paidFromAnotherLine.explain(finding, NOTICE).sentence.zh).toContain('参数 P-23')
})
