import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { listed } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import { disguisedReception } from './r-rec-15-disguised-reception.ts'

const party = (heads: number, functionaries: number) => ({ unit: '演示食品公司', place: '厦门', heads, functionaries })
const found = (parties: ReturnType<typeof party>[], type: ReceptionType = 'BUSINESS') =>
  disguisedReception.check(caseOf({ details: reception(3, 1, type, { parties }) }), law(), 'PRE')
const onTheList = (functionaries: number) => {
  const guests = listed(3, '演示食品公司').map((guest, row) => ({ ...guest, functionary: row < functionaries }))
  return disguisedReception.check(receptionCase({ type: 'BUSINESS', spent: { guests } }), law(), 'CLM')
}

it('R-REC-15, N-097 a "business" meal with three guests who are all functionaries is blocked', () => {
  const finding = found([party(3, 3)])
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.reception.parties' })
  expect(disguisedReception.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '客人 3 人,公职人员 3 人,非公职人员 0 人,至少 1 人,不是商务接待。',
      en: 'Guests: 3, state functionaries: 3, others: 0; at least 1 is needed: this is no business reception.',
    },
    remedy: { zh: '按公务接待申请,附公函。', en: 'Apply for an official reception, with its official letter.' },
  })
})

it('R-REC-15 one guest of any party who is no functionary is enough', () => {
  expect(found([party(3, 2)]).verdict).toBe('PASS')
  expect(found([party(2, 2), party(1, 0)]).verdict).toBe('PASS')
  expect(disguisedReception.explain(found([party(3, 2)]), NOTICE).sentence.zh).toBe('客人 3 人,非公职人员 1 人。')
})

it('R-REC-15 at the claim the list counts, not the plan', () => {
  expect([onTheList(0).verdict, onTheList(2).verdict]).toEqual(['PASS', 'PASS'])
  expect(onTheList(3)).toMatchObject({ verdict: 'FAIL', field: 'reception.guests' })
})

it('R-REC-15 is asked of business receptions', () => {
  const asked = RECEPTION_TYPES.filter((type) => found([party(3, 3)], type).verdict !== 'NOT_APPLICABLE')
  expect(asked).toEqual(['BUSINESS'])
})
