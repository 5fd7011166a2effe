import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { reception } from '../../test/planned.ts'
import { listed, meal } from '../../test/spent.ts'
import { headCountPadding } from './r-rec-10-head-count-padding.ts'

/** Announced are eight guests and three hosts. */
const found = (seated: number, guests = 8, hosts = 3) => {
  const sat = Array.from({ length: hosts }, (_, index) => `陪同${index + 1}`)
  const spent = { guests: listed(guests), hosts: sat, meals: [meal(1), meal(seated)] }
  return headCountPadding.check(receptionCase({ spent }), law(), 'AUD')
}

it('R-REC-10, N-097 as many at the table as on the list pass, and one more is shown at its meal', () => {
  expect(found(11)).toMatchObject({ verdict: 'PASS', severity: 'FLAG', measured: '11', limit: '11' })
  const finding = found(12)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'FLAG', measured: '12', field: 'reception.meals.1.heads' })
  expect(headCountPadding.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '用餐 12 人,清单 11 人,事前报 11 人,应不多于 11 人。',
      en: 'At the table: 12, on the reception list: 11, announced: 11; the limit is 11.',
    },
    remedy: {
      zh: '核对签到、座位和客方名单。',
      en: 'Compare it with who signed in, with the seats, and with the list that the guests keep.',
    },
  })
})

it('R-REC-10 a list longer than was announced is shown, of guests as of those who accompany', () => {
  expect(found(12, 9)).toMatchObject({ verdict: 'FAIL', measured: '12', limit: '11', field: 'reception.guests' })
  expect(found(12, 8, 4)).toMatchObject({ verdict: 'FAIL', field: 'reception.guests' })
})

it('R-REC-10 fewer than announced hide nothing, but more at the table than came do', () => {
  expect(found(10, 7).verdict).toBe('PASS')
  expect(headCountPadding.explain(found(10, 7), NOTICE).sentence.zh).toBe(
    '用餐 10 人,清单 10 人,事前报 11 人,没有虚增。',
  )
  expect(found(11, 7)).toMatchObject({ verdict: 'FAIL', measured: '11', limit: '10' })
})

it('R-REC-10 a reception without a meal is measured by its list; a trip, and what nobody claimed, is not', () => {
  const none = receptionCase({ spent: { meals: [] } })
  expect(headCountPadding.check(none, law(), 'AUD')).toMatchObject({ verdict: 'PASS', inputs: { seated: '0' } })
  expect(headCountPadding.check(caseOf(), law(), 'AUD').verdict).toBe('NOT_APPLICABLE')
  const unclaimed = headCountPadding.check(caseOf({ details: reception(8, 3) }), law(), 'AUD')
  expect(unclaimed).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'claim' } })
})
