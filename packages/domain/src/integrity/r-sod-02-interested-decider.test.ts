import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECUSAL_BASIS, RECUSAL_REASONS } from '../access/recusal.ts'
import { interestedDecider } from './r-sod-02-interested-decider.ts'
import type { Case } from './rule.ts'

const found = (recusals: Case['recusals']) => interestedDecider.check(caseOf({ recusals }), law(), 'PRE')

it('R-SOD-02 whoever decides without an interest passes; where nobody decides the rule does not apply', () => {
  expect([found([]).verdict, found(null).verdict]).toEqual(['PASS', 'NOT_APPLICABLE'])
})

it.each(RECUSAL_REASONS)('R-SOD-02 %s blocks, and the words say why', (reason) => {
  const finding = found([reason])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', inputs: { reason } })
  const { sentence, remedy } = interestedDecider.explain(finding, NOTICE)
  expect(sentence.zh).toContain(RECUSAL_BASIS[reason].words.zh)
  expect(sentence.en).toContain(RECUSAL_BASIS[reason].words.en)
  expect(remedy?.zh).toBe('由同级审批人决定。')
})
