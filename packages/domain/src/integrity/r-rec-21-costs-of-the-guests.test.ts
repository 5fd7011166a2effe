import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, type ReceptionType } from '../spending/details.ts'
import type { BillKind } from '../spending/expenses.ts'
import { costsOfTheGuests } from './r-rec-21-costs-of-the-guests.ts'

const found = (type: ReceptionType, ...kinds: BillKind[]) => {
  const bill = [billLine(), ...kinds.map((kind) => billLine({ kind, item: '高铁票', amount: '20000' }))]
  return costsOfTheGuests.check(receptionCase({ type, spent: { bill } }), law(), 'CLM')
}

it.each(RECEPTION_TYPES)('R-REC-21, N-097 the journey of %s guests is never paid for them', (type) => {
  expect(found(type, 'GUEST_TRAVEL')).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '20000',
    field: 'reception.bill.1.kind',
  })
  expect(found(type).verdict).toBe('PASS')
})

it('R-REC-21 official guests pay their own rooms; business and foreign guests may be given them', () => {
  expect(RECEPTION_TYPES.map((type) => found(type, 'GUEST_LODGING').verdict)).toEqual(['FAIL', 'PASS', 'PASS'])
})

it('R-REC-21 the words have what all of it costs', () => {
  const { sentence, remedy } = costsOfTheGuests.explain(
    found('DOMESTIC_OFFICIAL', 'GUEST_LODGING', 'GUEST_TRAVEL'),
    NOTICE,
  )
  expect(sentence).toEqual({
    zh: '水单上有应由客人承担的费用 400.00 元,如“高铁票”,上限 0.00 元。',
    en: 'The bill has CNY 400.00 that the guests bear, such as "高铁票"; the limit is 0.00.',
  })
  expect(remedy?.zh).toContain('由客人或其单位承担')
  expect(costsOfTheGuests.explain(found('BUSINESS'), NOTICE).sentence.zh).toBe('没有代付客人自己的费用。')
})
