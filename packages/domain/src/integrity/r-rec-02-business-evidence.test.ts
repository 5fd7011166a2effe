import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { EVIDENCE_KINDS, RECEPTION_TYPES, type EvidenceKind, type ReceptionType } from '../spending/details.ts'
import { businessEvidence } from './r-rec-02-business-evidence.ts'

const found = (kinds: readonly EvidenceKind[], type: ReceptionType = 'BUSINESS') => {
  const evidence = kinds.map((kind) => ({ kind, reference: '来访函 7 号', date: '2015-06-08' as const }))
  return businessEvidence.check(caseOf({ details: reception(6, 3, type, { evidence }) }), law(), 'PRE')
}

it('R-REC-02, N-097 any one paper shows that business guests come; without one they are not received', () => {
  for (const kind of EVIDENCE_KINDS) expect(found([kind]).verdict).toBe('PASS')
  const finding = found([])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.evidence' })
  expect(businessEvidence.explain(finding, NOTICE)).toEqual({
    sentence: { zh: '来访凭证 0 件,至少 1 件。', en: 'Evidence of the visit: 0; at least 1 is needed.' },
    remedy: {
      zh: '附来访函、邀请函或接洽记录。',
      en: 'Add a visit letter, an invitation or a record of contacts.',
    },
  })
  expect(businessEvidence.explain(found(EVIDENCE_KINDS), NOTICE).sentence.zh).toBe('有来访凭证 3 件。')
})

it('R-REC-02 is asked of business receptions, at the claim as well', () => {
  expect(RECEPTION_TYPES.filter((type) => found([], type).verdict !== 'NOT_APPLICABLE')).toEqual(['BUSINESS'])
  const claimed = receptionCase({ type: 'BUSINESS', planned: { evidence: [] } })
  expect(businessEvidence.check(claimed, law(), 'CLM').verdict).toBe('FAIL')
})
