import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { Letter, ReceptionType } from '../spending/details.ts'
import type { CivilDate } from '../time.ts'
import { officialLetter } from './r-rec-01-official-letter.ts'

const dated = (date: CivilDate): Letter => ({ number: '演函 7 号', unit: '邻市商务局', date })
const found = (letter: Letter | null, type: ReceptionType = 'DOMESTIC_OFFICIAL') =>
  officialLetter.check(caseOf({ from: '2015-06-15', details: reception(6, 2, type, { letter }) }), law(), 'PRE')

it('R-REC-01, N-097 an official visit without a letter is blocked', () => {
  const finding = found(null)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.letter' })
  const { sentence, remedy } = officialLetter.explain(finding, NOTICE)
  expect(sentence.zh).toBe('没有公函,2015-06-15 的公务接待不能安排。')
  expect(remedy?.en).toContain('number, unit and date of the letter')
})

it('R-REC-01 a letter of the first day of the reception is in time, one of the next day is not', () => {
  expect(found(dated('2015-06-15'))).toMatchObject({ verdict: 'PASS', measured: '2015-06-15', limit: '2015-06-15' })
  const finding = found(dated('2015-06-16'))
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.letter.date' })
  const { sentence, remedy } = officialLetter.explain(finding, NOTICE)
  expect(sentence).toEqual({
    zh: '公函“演函 7 号”日期 2015-06-16,晚于接待开始之日 2015-06-15。',
    en: 'Letter "演函 7 号" is dated 2015-06-16, after the first day 2015-06-15.',
  })
  expect(remedy?.zh).toContain('接待之后补的公函不算')
})

it('R-REC-01 on the last day of the visit it is too late: the first day counts', () => {
  const given = { from: '2015-06-15', to: '2015-06-17' } as const
  const details = reception(6, 2, 'DOMESTIC_OFFICIAL', { letter: dated('2015-06-17') })
  expect(officialLetter.check(caseOf({ ...given, details }), law(), 'CLM').verdict).toBe('FAIL')
})

it('R-REC-01 asks business and foreign guests for no letter, nor a trip', () => {
  expect(found(null, 'BUSINESS').verdict).toBe('NOT_APPLICABLE')
  expect(found(null, 'FOREIGN_GUEST').verdict).toBe('NOT_APPLICABLE')
  expect(officialLetter.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
