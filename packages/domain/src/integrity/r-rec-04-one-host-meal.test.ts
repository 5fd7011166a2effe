import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, UNRELATED } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { oneHostMeal } from './r-rec-04-one-host-meal.ts'

const found = (meals: number, others: number, type: ReceptionType = 'DOMESTIC_OFFICIAL') =>
  oneHostMeal.check(
    caseOf({ details: reception(6, 2, type, { meals }), related: { ...UNRELATED, mealsUnderLetter: others } }),
    law(),
    'PRE',
  )

it.each([
  [0, 0, 'PASS'],
  [1, 0, 'PASS'],
  [0, 1, 'PASS'],
  [2, 0, 'FAIL'],
  [1, 1, 'FAIL'],
] as const)('R-REC-04, N-097 %i meals here and %i in other matters of the letter: %s', (meals, others, verdict) => {
  expect(found(meals, others)).toMatchObject({
    verdict,
    severity: 'BLOCK',
    measured: String(meals + others),
    limit: '1',
    field: 'application.reception.meals',
  })
})

it('R-REC-04 passes exactly when no more than one meal is given under the letter in all', () => {
  const meals = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(meals, meals, (here, others) => {
      expect(found(here, others).verdict === 'PASS').toBe(here + others < 2)
    }),
  )
})

it('R-REC-04 the words say how many meals there are elsewhere, and how many must go', () => {
  const { sentence, remedy } = oneHostMeal.explain(found(2, 1), NOTICE)
  expect(sentence).toEqual({
    zh: '这次来访共安排工作餐 3 次(其中同一公函的其他事项 1 次),上限 1 次。',
    en: 'Host meals of this visit: 3 (of which other matters under the same letter: 1); the limit is 1.',
  })
  expect(remedy?.zh).toBe('减 2 次;其余由客人自行用餐。')
  expect(oneHostMeal.explain(found(1, 0), NOTICE)).toEqual({
    sentence: { zh: '这次来访安排工作餐 1 次,上限 1 次。', en: 'Host meals of this visit: 1; the limit is 1.' },
    remedy: null,
  })
})

it('R-REC-04 where the other matters are not known it is not evaluated, even without a meal here', () => {
  const finding = oneHostMeal.check(
    caseOf({ details: reception(6, 2, 'DOMESTIC_OFFICIAL', { meals: 0 }), related: null }),
    law(),
    'PRE',
  )
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', severity: 'BLOCK', inputs: { missing: 'matters' } })
  expect(oneHostMeal.explain(finding, NOTICE).sentence.zh).toContain('不等于通过')
})

it('R-REC-04 counts no meals of business and foreign guests, and is not asked at the claim', () => {
  expect([found(3, 3, 'BUSINESS').verdict, found(3, 3, 'FOREIGN_GUEST').verdict]).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ])
  expect(oneHostMeal.check(caseOf({ related: null }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(oneHostMeal.stages).toEqual(['PRE'])
})
