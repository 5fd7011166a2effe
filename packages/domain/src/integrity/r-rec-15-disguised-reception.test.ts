import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { disguisedReception } from './r-rec-15-disguised-reception.ts'

type Heads = readonly [heads: number, functionaries: number]
const found = (type: ReceptionType, ...units: readonly Heads[]) => {
  const parties = units.map(([heads, functionaries]) => ({ unit: '来宾单位', place: '厦门市', heads, functionaries }))
  return disguisedReception.check(caseOf({ details: reception(1, 1, type, { parties }) }), law(), 'PRE')
}

it('R-REC-15, N-097 a business meal of three guests who are all functionaries is blocked', () => {
  const finding = found('BUSINESS', [3, 3])
  expect(finding).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '0',
    limit: '1',
    field: 'application.reception.parties',
  })
  const { sentence, remedy } = disguisedReception.explain(finding, NOTICE)
  expect(sentence.zh).toBe('客人 3 人全是公职人员,非公职人员 0 人,至少须 1 人,不属于商务接待。')
  expect(sentence.en).toContain('All 3 guests are state functionaries')
  expect(remedy?.zh).toContain('国内公务接待')
})

it('R-REC-15 one guest who is no functionary makes it a business reception, in whichever unit', () => {
  expect(found('BUSINESS', [3, 2])).toMatchObject({ verdict: 'PASS', measured: '1' })
  expect(found('BUSINESS', [3, 3], [1, 0])).toMatchObject({ verdict: 'PASS', measured: '1' })
  expect(found('BUSINESS', [3, 3], [2, 2])).toMatchObject({ verdict: 'FAIL', measured: '0' })
  expect(disguisedReception.explain(found('BUSINESS', [3, 2]), NOTICE).sentence).toEqual({
    zh: '客人 3 人,其中非公职人员 1 人,至少须 1 人。',
    en: 'Of 3 guests, 1 are no state functionaries; at least 1 is needed.',
  })
})

it('R-REC-15 fails exactly when every unit sends none but functionaries', () => {
  const unit = fc
    .integer({ min: 1, max: 5 })
    .chain((heads) => fc.tuple(fc.constant(heads), fc.constantFrom(0, heads - 1, heads)))
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (units) => {
      const disguised = units.every(([heads, functionaries]) => heads === functionaries)
      expect(found('BUSINESS', ...units).verdict).toBe(disguised ? 'FAIL' : 'PASS')
    }),
  )
})

it('R-REC-15 official receptions are no disguise, and foreign guests have their own rules', () => {
  expect([found('DOMESTIC_OFFICIAL', [3, 3]).verdict, found('FOREIGN_GUEST', [3, 3]).verdict]).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ])
  expect(disguisedReception.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
