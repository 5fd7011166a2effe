import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import { foreignBanquet } from './r-rec-23-foreign-banquet.ts'

const found = (guests: number, hosts: number, type: ReceptionType = 'FOREIGN_GUEST') =>
  foreignBanquet.check(caseOf({ details: reception(guests, hosts, type) }), law(), 'PRE')

it.each([
  [1, 1],
  [5, 5],
  [6, 5],
  [7, 6],
  [9, 7],
  [15, 10],
])('R-REC-23, N-097 %i foreign guests allow %i accompanying, and one more needs a reason', (guests, most) => {
  expect(found(guests, most)).toMatchObject({ verdict: 'PASS', limit: String(most) })
  expect(found(guests, most + 1)).toMatchObject({ verdict: 'FAIL', severity: 'JUST' })
})

it('R-REC-23 the words have both counts', () => {
  expect(foreignBanquet.explain(found(6, 8), NOTICE)).toEqual({
    sentence: {
      zh: '外宾 6 人,陪同 8 人,上限 5 人。',
      en: '6 foreign guests, 8 accompanying; the limit is 5.',
    },
    remedy: { zh: '减 3 人,或写明理由。', en: 'Remove 3, or give a reason.' },
  })
  expect(foreignBanquet.explain(found(6, 5), NOTICE).sentence.zh).toBe('外宾 6 人,陪同 5 人,上限 5 人。')
})

it('R-REC-23 at the claim the list counts; other receptions have their own limits', () => {
  const hosts = Array.from({ length: 7 }, (_, index) => `陪同${index}`)
  const claimed = (hosts: string[]) =>
    foreignBanquet.check(receptionCase({ type: 'FOREIGN_GUEST', spent: { hosts } }), law(), 'CLM')
  expect(claimed(hosts)).toMatchObject({ verdict: 'FAIL', limit: '6', field: 'reception.hosts' })
  expect(claimed(hosts.slice(1)).verdict).toBe('PASS')
  expect(found(1, 9, 'BUSINESS').verdict).toBe('NOT_APPLICABLE')
})
