import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, UNRELATED_CLAIM } from '../../test/people.ts'
import type { ReceptionDetails, ReceptionType } from '../spending/details.ts'
import { oneLetterOneSettlement } from './r-rec-05-one-letter-one-settlement.ts'

const settled = (times: number, type: ReceptionType = 'DOMESTIC_OFFICIAL', planned: Partial<ReceptionDetails> = {}) => {
  const related = { ...UNRELATED_CLAIM, settledUnderLetter: times }
  return oneLetterOneSettlement.check(receptionCase({ type, planned, claim: { related } }), law(), 'CLM')
}

it('R-REC-05, N-097 a letter that another claim has settled is blocked, and the words name the letter', () => {
  expect([settled(0).verdict, settled(1).verdict, settled(1).severity]).toEqual(['PASS', 'FAIL', 'BLOCK'])
  const { sentence, remedy } = oneLetterOneSettlement.explain(settled(1), NOTICE)
  expect(sentence).toEqual({
    zh: '公函 演函〔2015〕7号 已在其他报销单结算 1 次,上限 0 次。',
    en: 'Other claims that settled the official letter 演函〔2015〕7号: 1; the limit is 0.',
  })
  expect(remedy?.en).toContain('its own official letter')
  expect(oneLetterOneSettlement.explain(settled(0), NOTICE).sentence.zh).toBe('公函 演函〔2015〕7号 还没有结算过。')
})

it('R-REC-05 is not evaluated while nobody has looked into the books, which is not a pass', () => {
  const finding = oneLetterOneSettlement.check(receptionCase({ claim: { related: null } }), law(), 'CLM')
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'books' } })
  expect(oneLetterOneSettlement.explain(finding, NOTICE).sentence.zh).toContain('这不等于通过')
})

it('R-REC-05 is silent on guests who bring no letter: that is for other rules', () => {
  const answers = [
    settled(1, 'BUSINESS'),
    settled(1, 'FOREIGN_GUEST'),
    settled(1, 'DOMESTIC_OFFICIAL', { letter: null }),
  ]
  expect(answers.map(({ verdict }) => verdict)).toEqual(Array(3).fill('NOT_APPLICABLE'))
})
