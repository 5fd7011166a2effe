import { expect, it } from 'vitest'
import { receptionCase, tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { REGIONS } from '../spending/details.ts'
import { BEARER_KINDS, type Bearer } from '../spending/expenses.ts'
import { costsPassedOn } from './r-rec-20-costs-passed-on.ts'

const bearer = (kind: Bearer['kind']) => ({ bearer: { kind, name: '演示单位' } })

it.each(BEARER_KINDS)('R-REC-20, N-097, N-098 %s as bearer of a reception, or of a trip abroad', (kind) => {
  const verdict = kind === 'OWN_UNIT' ? 'PASS' : 'FAIL'
  const abroad = tripCase(bearer(kind), {}, { region: 'ABROAD' })
  for (const given of [receptionCase({ claim: bearer(kind) }), abroad])
    for (const stage of ['CLM', 'PAY'] as const)
      expect(costsPassedOn.check(given, law(), stage)).toMatchObject({
        verdict,
        severity: 'BLOCK',
        measured: kind,
        field: 'bearer.kind',
      })
})

it('R-REC-20 every trip outside the mainland is asked, a trip within it is not', () => {
  const asked = REGIONS.map((region) =>
    costsPassedOn.check(tripCase(bearer('ENTERPRISE'), {}, { region }), law(), 'CLM'),
  )
  expect(asked.map(({ verdict }) => verdict)).toEqual(['NOT_APPLICABLE', 'FAIL', 'FAIL', 'FAIL'])
})

it('R-REC-20 the words name who bears it', () => {
  const said = (kind: Bearer['kind']) =>
    costsPassedOn.explain(costsPassedOn.check(receptionCase({ claim: bearer(kind) }), law(), 'PAY'), NOTICE)
  expect(said('ENTERPRISE').sentence).toEqual({
    zh: '费用由企业(演示单位)承担,只能由本单位承担。',
    en: 'The cost is borne by an enterprise (演示单位); only the unit itself may bear it.',
  })
  expect(said('PERSON').remedy?.zh).toContain('改由本单位承担')
  expect(said('OWN_UNIT')).toMatchObject({ sentence: { zh: '费用由本单位(演示单位)承担。' }, remedy: null })
})
