import 'reflect-metadata'
import { expect, it } from 'vitest'
import { NOTICE } from '../../../domain/test/notices.ts'
import { showJudgement } from './show-judgement.ts'

const SINCE = '2015-06-12T06:05:00.000Z'
const result = {
  rule: 'R-REC-03',
  verdict: 'FAIL',
  severity: 'JUST',
  measured: '5',
  limit: '3',
  field: 'application.reception.hosts',
  inputs: { guests: '9' },
  reason: '客商临时增加',
}
const judgement = { ruleSet: 'RS-2015', stage: 'PRE', at: SINCE, results: [result] }

it('puts what a rule found into the words of the reader', () => {
  expect(showJudgement(judgement, SINCE, NOTICE, 'zh').results[0]).toMatchObject({
    rule: { id: 'R-REC-03', name: '陪餐人数' },
    sentence: '客人 9 人,陪同 5 人,上限 3 人。',
    measured: '5',
    limit: '3',
    reason: '客商临时增加',
  })
  expect(showJudgement(judgement, SINCE, NOTICE, 'en').results[0]!.sentence).toBe(
    '9 guests, 5 accompanying; the limit is 3.',
  )
})

it('says so where a rule did not apply', () => {
  const notApplicable = { ...judgement, results: [{ ...result, verdict: 'NOT_APPLICABLE', inputs: {} }] }
  expect(showJudgement(notApplicable, SINCE, NOTICE, 'en').results[0]!.sentence).toBe('Does not apply to this matter.')
})

const ALTERED = [
  null,
  7,
  [],
  {},
  { results: 'none' },
  { results: [null, 3, { rule: 'R-XXX-99' }, { ...result, inputs: null }] },
]

it.each(ALTERED.map((altered) => ({ altered })))(
  'an altered judgement is shown as far as it can be, and hides nothing else: $altered',
  ({ altered }) => {
    const { stage, at, results } = showJudgement(altered, SINCE, NOTICE, 'zh')
    expect({ stage, at }).toEqual({ stage: 'PRE', at: SINCE })
    for (const { verdict } of results) expect(verdict).not.toBe('PASS')
  },
)
