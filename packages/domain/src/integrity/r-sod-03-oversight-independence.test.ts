import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { application, lineOf, refusalsIn } from '../../test/matter.ts'
import { circumstances, law, post, TAIWAN } from '../../test/people.ts'
import { submitRequest } from '../spending/submit-request.ts'
import { oversightIndependence } from './r-sod-03-oversight-independence.ts'
import { DUTY_NAMES } from './duty-names.ts'
import type { Duty, Stage } from './rule.ts'

const DUTIES = Object.keys(DUTY_NAMES) as Duty[]
const found = (overseers: readonly Duty[], stage: Stage = 'PRE') =>
  oversightIndependence.check(caseOf({ overseers }), law(), stage)

it('R-SOD-03, N-100 a matter without overseers passes', () => {
  expect(found([]).verdict).toBe('PASS')
  expect(oversightIndependence.explain(found([]), NOTICE)).toEqual({
    sentence: { zh: '监督人员没有参与本事项。', en: 'No overseer takes part in this matter.' },
    remedy: null,
  })
})

it.each(DUTIES)('R-SOD-03, N-100 an overseer as %s is blocked at every stage, and the words name the duty', (duty) => {
  expect(oversightIndependence.stages).toEqual(['PRE', 'CLM', 'PAY'])
  for (const stage of oversightIndependence.stages) {
    const finding = found([duty], stage)
    expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0' })
    const { sentence, remedy } = oversightIndependence.explain(finding, NOTICE)
    expect(sentence.zh).toBe(`本事项有 1 个职务由监督人员担任(上限 0 个):${DUTY_NAMES[duty].zh}。`)
    expect(remedy?.zh).toBe('由不担任监督的人办理。')
  }
})

it('R-SOD-03 every duty of an overseer is named', () => {
  expect(oversightIndependence.explain(found(['REVIEWER', 'PAYER']), NOTICE).sentence.en).toBe(
    'Duties of this matter held by an overseer: 2 (the limit is 0): reviewer, cashier.',
  )
})

it('R-SOD-03, N-100 whoever oversees cannot ask, not even as a member of the team', () => {
  const numbered = { id: 'request', number: 'QS-2015-001' }
  const member = post('衡', 'TEAM_MEMBER', { teams: [TAIWAN] })
  const asked = submitRequest(numbered, application(), lineOf(1_000_000n), circumstances('衡', { also: [member] }))
  expect(refusalsIn(asked)).toEqual([['RULE_BLOCKS', null, 'R-SOD-03']])
})
