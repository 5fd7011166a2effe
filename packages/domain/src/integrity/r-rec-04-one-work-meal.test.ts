import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, UNRELATED } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import { oneWorkMeal } from './r-rec-04-one-work-meal.ts'

const found = (meals: number, elsewhere: number | null = 0, type: ReceptionType = 'DOMESTIC_OFFICIAL') => {
  const related = elsewhere === null ? null : { ...UNRELATED, mealsUnderLetter: elsewhere }
  return oneWorkMeal.check(caseOf({ details: reception(8, 3, type, { meals }), related }), law(), 'PRE')
}

it('R-REC-04, N-097 one work meal passes, a second does not, wherever it is asked for', () => {
  expect([found(0, 1).verdict, found(1, 0).verdict]).toEqual(['PASS', 'PASS'])
  expect(found(2)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.meals' })
  const finding = found(1, 1)
  expect(finding).toMatchObject({ verdict: 'FAIL', measured: '2', limit: '1' })
  expect(oneWorkMeal.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '本函工作餐 2 次,其中其他事项已安排 1 次,上限 1 次。',
      en: 'Work meals under the letter: 2, of which other matters give 1; the limit is 1.',
    },
    remedy: { zh: '其余各餐由客人自行用餐。', en: 'Let the guests eat the other meals at their own cost.' },
  })
  expect(oneWorkMeal.explain(found(1), NOTICE).sentence.zh).toBe('本函工作餐 1 次,上限 1 次。')
})

it('R-REC-04 is not evaluated without the books, unless the reception itself has too many', () => {
  expect(found(1, null)).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'matters' } })
  expect(found(2, null).verdict).toBe('FAIL')
})

it('R-REC-04 is asked of official visits', () => {
  const asked = RECEPTION_TYPES.filter((type) => found(3, 0, type).verdict !== 'NOT_APPLICABLE')
  expect(asked).toEqual(['DOMESTIC_OFFICIAL'])
})
