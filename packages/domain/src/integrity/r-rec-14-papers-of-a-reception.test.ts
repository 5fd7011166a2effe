import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { papersOfAReception } from './r-rec-14-papers-of-a-reception.ts'

const found = (given: Parameters<typeof receptionCase>[0] = {}) =>
  papersOfAReception.check(receptionCase(given), law(), 'CLM')

it('R-REC-14 voucher, letter and list together pass', () => {
  expect(found().verdict).toBe('PASS')
  expect(papersOfAReception.explain(found(), NOTICE).sentence.zh).toBe('单证齐全。')
})

it.each([
  ['voucher', { claim: { vouchers: [] } }, 'vouchers', '票据'],
  ['letter', { planned: { letter: null } }, 'application.reception.letter', '公函'],
  ['list', { spent: { guests: [] } }, 'reception.guests', '接待清单'],
] as const)('R-REC-14, N-097 an official reception without its %s is blocked', (_, given, field, words) => {
  const finding = found(given)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field })
  expect(papersOfAReception.explain(finding, NOTICE).sentence.zh).toBe(`缺单证 1 样(上限 0 样):${words}。`)
})

it.each(['BUSINESS', 'FOREIGN_GUEST'] as const)(
  'R-REC-14 guests of a %s reception bring evidence, not a letter',
  (type) => {
    expect(found({ type }).verdict).toBe('PASS')
    expect(found({ type, planned: { evidence: [] } })).toMatchObject({
      verdict: 'FAIL',
      field: 'application.reception.evidence',
    })
  },
)

it('R-REC-14 evidence does not stand in for the letter of officials', () => {
  const evidence = [{ kind: 'INVITATION' as const, reference: '邀请函', date: '2015-06-08' as const }]
  expect(found({ planned: { letter: null, evidence } }).verdict).toBe('FAIL')
})

it('R-REC-14 all that is missing is named at once', () => {
  const finding = found({ claim: { vouchers: [] }, planned: { letter: null }, spent: { guests: [] } })
  const { sentence, remedy } = papersOfAReception.explain(finding, NOTICE)
  expect(sentence).toEqual({
    zh: '缺单证 3 样(上限 0 样):票据、公函、接待清单。',
    en: 'Papers missing: 3 (the limit is 0): a voucher, the official letter, the reception list.',
  })
  expect(remedy?.en).toBe('Supply the papers, then claim.')
})
