import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import type { CivilDate } from '../time.ts'
import { officialLetter } from './r-rec-01-official-letter.ts'

const found = (date: CivilDate | null, type: ReceptionType = 'DOMESTIC_OFFICIAL') => {
  const letter = date && { number: '演函 7 号', unit: '邻市商务局', date }
  return officialLetter.check(caseOf({ details: reception(8, 3, type, { letter }) }), law(), 'PRE')
}

it('R-REC-01, N-097 an official visit without a letter is blocked', () => {
  const finding = found(null)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.letter' })
  expect(officialLetter.explain(finding, NOTICE)).toEqual({
    sentence: { zh: '没有派出单位的公函。', en: 'There is no official letter of the sending unit.' },
    remedy: {
      zh: '请派出单位来函;没有公函不接待。',
      en: 'Ask the sending unit for its official letter; without one nobody is received.',
    },
  })
})

it('R-REC-01 a letter of the first day of the visit passes, one of the next day does not', () => {
  expect(found('2015-06-15').verdict).toBe('PASS')
  expect(officialLetter.explain(found('2015-06-15'), NOTICE).sentence.zh).toBe('有公函 演函 7 号,2015-06-15。')
  const late = found('2015-06-16')
  expect(late).toMatchObject({ verdict: 'FAIL', field: 'application.reception.letter.date' })
  expect(officialLetter.explain(late, NOTICE).sentence.zh).toBe(
    '公函 演函 7 号 的日期 2015-06-16 晚于来访之日 2015-06-15。',
  )
})

it('R-REC-01 only official visits need it, and at the claim it still counts', () => {
  const asked = RECEPTION_TYPES.filter((type) => found(null, type).verdict !== 'NOT_APPLICABLE')
  expect(asked).toEqual(['DOMESTIC_OFFICIAL'])
  expect(officialLetter.check(receptionCase({ planned: { letter: null } }), law(), 'CLM').verdict).toBe('FAIL')
  expect(officialLetter.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
