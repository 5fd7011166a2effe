import { expect, it } from 'vitest'
import { caseOf, receptionCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { RECEPTION_TYPES, VENUE_KINDS, type VenueKind } from '../spending/details.ts'
import { venue } from './r-rec-08-venue.ts'

const at = (kind: VenueKind) => ({ venue: { name: '演示会所', kind } })
const found = (kind: VenueKind) => venue.check(caseOf({ details: reception(8, 3, undefined, at(kind)) }), law(), 'PRE')

it.each(RECEPTION_TYPES)('R-REC-08, N-097 no reception of the kind %s is held at a forbidden venue', (type) => {
  const allowed = VENUE_KINDS.filter(
    (kind) => venue.check(receptionCase({ type, planned: at(kind) }), law(), 'CLM').verdict === 'PASS',
  )
  expect(allowed).toEqual(['CANTEEN', 'DESIGNATED_RESTAURANT', 'ORDINARY_RESTAURANT'])
})

it('R-REC-08 the words name the venue and what it is', () => {
  expect(found('PRIVATE_CLUB')).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    field: 'application.reception.venue.kind',
  })
  expect(venue.explain(found('PRIVATE_CLUB'), NOTICE)).toEqual({
    sentence: {
      zh: '场所“演示会所”属于私人会所,不得接待。',
      en: '"演示会所" is a private club; nobody is received there.',
    },
    remedy: { zh: '改在机关食堂或定点饭店。', en: 'Use the canteen or a designated restaurant instead.' },
  })
  expect(venue.explain(found('CANTEEN'), NOTICE).sentence.zh).toBe('场所“演示会所”可以接待。')
})
