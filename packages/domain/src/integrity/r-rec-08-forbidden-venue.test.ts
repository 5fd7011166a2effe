import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, VENUE_KINDS, type ReceptionType, type VenueKind } from '../spending/details.ts'
import { forbiddenVenue } from './r-rec-08-forbidden-venue.ts'

const found = (kind: VenueKind, type: ReceptionType = 'BUSINESS') =>
  forbiddenVenue.check(caseOf({ details: reception(6, 3, type, { venue: { name: '云顶阁', kind } }) }), law(), 'PRE')

it('R-REC-08 a canteen, a designated and an ordinary restaurant are open, and nothing else', () => {
  expect(VENUE_KINDS.filter((kind) => found(kind).verdict === 'PASS')).toEqual([
    'CANTEEN',
    'DESIGNATED_RESTAURANT',
    'ORDINARY_RESTAURANT',
  ])
})

it.each(RECEPTION_TYPES)('R-REC-08, N-097 a private club is closed to %s', (type) => {
  expect(found('PRIVATE_CLUB', type)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: 'PRIVATE_CLUB',
    field: 'application.reception.venue.kind',
  })
})

it.each([
  ['PRIVATE_CLUB', '私人会所', 'a private club'],
  ['HIGH_CONSUMPTION', '高消费餐饮场所', 'a high-priced restaurant'],
  ['ENTERTAINMENT', '娱乐场所', 'a place of entertainment'],
  ['FITNESS', '健身场所', 'a fitness club'],
] as const)('R-REC-08 the words name the venue and what it is: %s', (kind, zh, en) => {
  const { sentence, remedy } = forbiddenVenue.explain(found(kind), NOTICE)
  expect(sentence).toEqual({
    zh: `“云顶阁”是${zh},不得用于接待。`,
    en: `"云顶阁" is ${en}, where no reception takes place.`,
  })
  expect(remedy?.zh).toBe('改在机关食堂、定点饭店或普通餐馆。')
})

it('R-REC-08 what passes is told by its name, and a trip has no venue', () => {
  expect(forbiddenVenue.explain(found('CANTEEN'), NOTICE)).toEqual({
    sentence: { zh: '“云顶阁”不是禁止的场所。', en: '"云顶阁" is no forbidden venue.' },
    remedy: null,
  })
  expect(forbiddenVenue.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
