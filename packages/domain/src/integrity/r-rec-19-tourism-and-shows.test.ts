import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { reception } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { ACTIVITY_KINDS, RECEPTION_TYPES, type ActivityKind, type ReceptionType } from '../spending/details.ts'
import { tourismAndShows } from './r-rec-19-tourism-and-shows.ts'

const found = (activities: readonly ActivityKind[], type: ReceptionType = 'BUSINESS') =>
  tourismAndShows.check(caseOf({ details: reception(6, 3, type, { activities }) }), law(), 'PRE')

it('R-REC-19 guests negotiate and visit sites, and nothing else', () => {
  expect(ACTIVITY_KINDS.filter((kind) => found([kind]).verdict === 'PASS')).toEqual(['NEGOTIATION', 'SITE_VISIT'])
  expect(found([]).verdict).toBe('PASS')
})

it.each(RECEPTION_TYPES)('R-REC-19, N-098 there is no sightseeing with %s guests', (type) => {
  expect(found(['NEGOTIATION', 'TOURISM'], type)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '1',
    limit: '0',
    field: 'application.reception.activities',
  })
})

it('R-REC-19, N-097 the words name each of them once', () => {
  const finding = found(['SHOW', 'SITE_VISIT', 'FITNESS', 'SHOW', 'ENTERTAINMENT'])
  expect(finding.measured).toBe('3')
  expect(tourismAndShows.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '安排了不得安排的活动 3 项:看演出、健身、娱乐;上限 0 项。',
      en: 'Activities that no reception has: 3 (a show, fitness, entertainment); the limit is 0.',
    },
    remedy: { zh: '删去看演出、健身、娱乐。', en: 'Take out: a show, fitness, entertainment.' },
  })
  expect(tourismAndShows.explain(found(['TOURISM']), NOTICE).sentence.zh).toContain('游览')
  expect(tourismAndShows.explain(found(['NEGOTIATION']), NOTICE).remedy).toBeNull()
})

it('R-REC-19 is about receptions only', () => {
  expect(tourismAndShows.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
