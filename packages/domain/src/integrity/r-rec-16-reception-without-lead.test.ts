import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import { receptionWithoutLead } from './r-rec-16-reception-without-lead.ts'

const found = (lead: string | null, type: ReceptionType = 'BUSINESS') =>
  receptionWithoutLead.check(caseOf({ lead, details: reception(6, 3, type) }), law(), 'PRE')

it('R-REC-16, N-097 a business reception that serves no lead needs a reason', () => {
  expect(found('台资食品项目').verdict).toBe('PASS')
  for (const lead of [null, '', ' '])
    expect(found(lead)).toMatchObject({ verdict: 'FAIL', severity: 'JUST', field: 'application.lead' })
  expect(receptionWithoutLead.explain(found(null), NOTICE)).toEqual({
    sentence: { zh: '商务接待没有对应的线索或项目。', en: 'The business reception serves no lead or project.' },
    remedy: { zh: '写明线索或项目,或写明理由。', en: 'Name the lead or project, or give a reason.' },
  })
  expect(receptionWithoutLead.explain(found('台资食品项目'), NOTICE).sentence.zh).toBe(
    '对应的线索或项目:“台资食品项目”。',
  )
})

it('R-REC-16 is asked of business receptions', () => {
  expect(RECEPTION_TYPES.filter((type) => found(null, type).verdict !== 'NOT_APPLICABLE')).toEqual(['BUSINESS'])
})
