import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { EVIDENCE_KINDS, type EvidenceKind, type ReceptionType } from '../spending/details.ts'
import { evidenceOfTheVisit } from './r-rec-02-evidence-of-the-visit.ts'

const found = (kinds: readonly EvidenceKind[], type: ReceptionType = 'BUSINESS') => {
  const evidence = kinds.map((kind) => ({ kind, reference: '凭证', date: '2015-06-08' as const }))
  return evidenceOfTheVisit.check(caseOf({ details: reception(6, 3, type, { evidence }) }), law(), 'PRE')
}

it('R-REC-02, N-097 business guests of whom nothing shows that they come are not received', () => {
  const finding = found([])
  expect(finding).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '0',
    limit: '1',
    field: 'application.reception.evidence',
  })
  const { sentence, remedy } = evidenceOfTheVisit.explain(finding, NOTICE)
  expect(sentence.zh).toBe('来访凭证 0 件,至少须 1 件,没有凭证不接待。')
  expect(remedy).toEqual({
    zh: '添加客商来函、邀请函或联系记录。',
    en: 'Add a visit letter, an invitation or a contact record.',
  })
})

it.each(EVIDENCE_KINDS)('R-REC-02 one %s is enough', (kind) => {
  const finding = found([kind])
  expect(finding.verdict).toBe('PASS')
  expect(evidenceOfTheVisit.explain(finding, NOTICE).sentence.en).toBe(
    'Evidence of the visit: 1; at least 1 is needed.',
  )
})

it('R-REC-02 an official letter in the name of a business visit is no evidence of it', () => {
  const letter = { number: '演函 7 号', unit: '邻市商务局', date: '2015-06-08' } as const
  const details = reception(6, 3, 'BUSINESS', { letter, evidence: [] })
  expect(evidenceOfTheVisit.check(caseOf({ details }), law(), 'PRE').verdict).toBe('FAIL')
})

it('R-REC-02 is about business receptions only', () => {
  expect(found([], 'DOMESTIC_OFFICIAL').verdict).toBe('NOT_APPLICABLE')
  expect(found([], 'FOREIGN_GUEST').verdict).toBe('NOT_APPLICABLE')
  expect(evidenceOfTheVisit.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
