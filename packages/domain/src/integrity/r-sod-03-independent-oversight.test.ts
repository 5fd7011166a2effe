import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf, refusalsIn, application } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { circumstances, law, post, TAIWAN } from '../../test/people.ts'
import { submitRequest } from '../spending/submit-request.ts'
import { independentOversight } from './r-sod-03-independent-oversight.ts'
import type { Duty, Stage } from './rule.ts'

const found = (overseers: readonly Duty[], stage: Stage = 'PRE') =>
  independentOversight.check(caseOf({ overseers }), law(), stage)

it('R-SOD-03, N-100 whoever oversees holds no duty, at any stage', () => {
  for (const stage of independentOversight.stages)
    expect([found([], stage).verdict, found(['PAYER'], stage).verdict]).toEqual(['PASS', 'FAIL'])
  expect(independentOversight.stages).toEqual(['PRE', 'CLM', 'PAY', 'AUD'])
  expect(independentOversight.explain(found(['APPLICANT', 'APPROVER']), NOTICE)).toEqual({
    sentence: {
      zh: '有 2 项职务由监督人员担任(上限 0 项):经办、审批。',
      en: 'Duties that overseers hold: 2 (the limit is 0): applicant, approver.',
    },
    remedy: { zh: '由没有监督职务的人办理。', en: 'Let somebody without a post of oversight do it.' },
  })
  expect(independentOversight.explain(found([]), NOTICE).sentence.zh).toBe('没有监督人员参与办理。')
})

it('R-SOD-03 an overseer who also sits in a team cannot ask for its money', () => {
  const also = [post('衡', 'TEAM_MEMBER', { teams: [TAIWAN] })]
  const asked = submitRequest(
    { id: 'request', number: 'QS-2015-001' },
    application(),
    lineOf(1_000_000n),
    circumstances('衡', { also }),
  )
  expect(refusalsIn(asked)).toEqual([['RULE_BLOCKS', null, 'R-SOD-03']])
})
