import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { meal } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionExpenses } from '../spending/expenses.ts'
import { signedList } from './r-rec-13-signed-list.ts'

/** 禾 claims; the first meal was on 15 June. */
const found = (spent: Partial<ReceptionExpenses> = {}) => signedList.check(receptionCase({ spent }), law(), 'CLM')

it.each<[string, Partial<ReceptionExpenses>, string, string]>([
  ['that nobody has signed', { listSignedBy: null, listSignedOn: null }, 'listSignedBy', '没有人审签'],
  ['that the claimant signed', { listSignedBy: '禾' }, 'listSignedBy', '由报销人自己审签'],
  ['signed on no day', { listSignedOn: null }, 'listSignedOn', '没有审签日期'],
  ['signed before the meal', { listSignedOn: '2015-06-14' }, 'listSignedOn', '在用餐之前就已审签'],
])('R-REC-13, N-097 a list %s is blocked', (_, spent, field, words) => {
  const finding = found(spent)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: `reception.${field}` })
  const { sentence, remedy } = signedList.explain(finding, NOTICE)
  expect(sentence.zh).toContain(`接待清单${words}`)
  expect(sentence.en).toMatch(/^The reception list: /)
  expect(remedy?.zh).toContain('报销人以外')
})

it('R-REC-13 it may be signed from the day of the first meal on', () => {
  const meals = [meal(11, { date: '2015-06-16' }), meal(11, { date: '2015-06-15' })]
  expect(found({ meals, listSignedOn: '2015-06-15' }).verdict).toBe('PASS')
  const early = found({ meals, listSignedOn: '2015-06-14' })
  expect(signedList.explain(early, NOTICE).sentence).toEqual({
    zh: '接待清单在用餐之前就已审签(审签 2015-06-14,首次用餐 2015-06-15)。',
    en: 'The reception list: it was signed before the meal (signed on 2015-06-14, first meal on 2015-06-15).',
  })
})

it('R-REC-13 a list without a meal is measured by its signature only', () => {
  const finding = found({ meals: [] })
  expect([finding.verdict, signedList.explain(finding, NOTICE).sentence.zh]).toEqual([
    'PASS',
    '清单于 2015-06-17 审签。',
  ])
  expect(signedList.explain(found(), NOTICE).sentence.en).toBe(
    'The list was signed on 2015-06-17; the first meal was on 2015-06-15.',
  )
})
