import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { receptionWithoutLead } from './r-rec-16-reception-without-lead.ts'

const found = (lead: string | null, type: ReceptionType = 'BUSINESS') =>
  receptionWithoutLead.check(caseOf({ lead, details: reception(6, 3, type) }), law(), 'PRE')

it('R-REC-16, N-097 a business reception that serves no lead needs a reason', () => {
  const finding = found(null)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', field: 'application.lead' })
  expect(receptionWithoutLead.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '商务接待没有写明对应的线索或项目。',
      en: 'This business reception names no lead or project.',
    },
    remedy: {
      zh: '写明线索或项目,或写明为什么还没有。',
      en: 'Name the lead or project, or say why there is none yet.',
    },
  })
})

it('R-REC-16 a lead passes and is told; blanks are none', () => {
  const finding = found('台资食品项目')
  expect(finding.verdict).toBe('PASS')
  expect(receptionWithoutLead.explain(finding, NOTICE).sentence.zh).toBe('对应线索或项目:“台资食品项目”。')
  expect(found('  ').verdict).toBe('FAIL')
})

it('R-REC-16 is about business receptions only, and they are not asked again at the claim', () => {
  expect([found(null, 'DOMESTIC_OFFICIAL').verdict, found(null, 'FOREIGN_GUEST').verdict]).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ])
  expect(receptionWithoutLead.check(caseOf({ lead: null }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(receptionWithoutLead.stages).toEqual(['PRE'])
})
