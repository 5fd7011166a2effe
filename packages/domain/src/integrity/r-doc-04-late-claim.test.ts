import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { lateClaim } from './r-doc-04-late-claim.ts'

const found = (on: CivilDate, to: CivilDate = '2015-06-17', book = law(EVERY_FIGURE)) =>
  lateClaim.check({ ...tripCase(), on, to }, book, 'CLM')

it('R-DOC-04, N-094 thirty days after the event a claim is in time, a day later it needs a reason', () => {
  expect(found('2015-07-17')).toMatchObject({ verdict: 'PASS', measured: '30', limit: '30' })
  const finding = found('2015-07-18')
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', measured: '31' })
  expect(lateClaim.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '办结后 31 天才报销,时限 30 天(参数 P-16)。',
      en: 'Days from the event to the claim: 31, more than the limit of 30 (parameter P-16).',
    },
    remedy: { zh: '写明迟报的理由。', en: 'Say why the claim is late.' },
  })
  expect(lateClaim.explain(found('2015-07-17'), NOTICE).sentence.zh).toBe('办结后 30 天报销,时限 30 天(参数 P-16)。')
})

it('R-DOC-04 a claim before the last day of the matter is not late', () => {
  expect(found('2015-06-12')).toMatchObject({ verdict: 'PASS', measured: '0' })
})

it('R-DOC-04 a claim in another year than its budget needs a reason, however soon it comes and whatever the county laid down', () => {
  expect(found('2015-12-31', '2015-12-31').verdict).toBe('PASS')
  for (const book of [law(), law(EVERY_FIGURE)]) {
    const finding = found('2016-01-01', '2015-12-31', book)
    expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', measured: '2016', limit: '2015' })
    expect(lateClaim.explain(finding, NOTICE).sentence.zh).toBe('在 2016 年报销 2015 年的预算。')
  }
})

it('R-DOC-04 without the days of the county it is not evaluated, and P-16 is named', () => {
  const finding = found('2015-12-01', '2015-06-17', law())
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'claimWithinDays' } })
  expect(lateClaim.explain(finding, NOTICE).sentence.zh).toContain('参数 P-16')
})
