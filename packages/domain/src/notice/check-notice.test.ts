import { expect, it } from 'vitest'
import { noticeOf } from '../../test/notices.ts'
import { checkNotice } from './check-notice.ts'
import type { Notice } from './notice.ts'

const NOTICE = noticeOf('ci-county-2015')
type Path = readonly (string | number)[]

/** The notice with something else at one place. */
function at(path: Path, value: unknown): Notice {
  const copy = structuredClone(NOTICE)
  let around = copy as unknown as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) around = around[step] as typeof around
  around[path.at(-1)!] = value
  return copy
}
const misfits = (path: Path, value: unknown) => checkNotice(at(path, value)).map(({ path, message }) => [path, message])

it('the notice refers to nothing that is not there', () => {
  expect(checkNotice(NOTICE)).toEqual([])
})

it.each<[string, string, Path]>([
  ['clause', 'N-999', ['units', 3, 'clause']],
  ['clause', 'N-999', ['leadingGroup', 'clause']],
  ['clause', 'N-999', ['leadingGroup', 'exOfficioClause']],
  ['clause', 'N-999', ['leadingGroup', 'office', 'clause']],
  ['clause', 'N-999', ['leadingGroup', 'inspectionGroup', 'clause']],
  ['clause', 'N-999', ['teams', 8, 'clause']],
  ['clause', 'N-999', ['composition', 1, 'clauses', 0]],
  ['clause', 'N-999', ['targets', 2, 'clauses', 1]],
  ['clause', 'N-999', ['uses', 'special', 7, 'clause']],
  ['clause', 'N-999', ['uses', 'team', 4, 'clause']],
  ['clause', 'N-999', ['ambiguities', 49, 'clauses', 0]],
  ['unit', 'NOWHERE', ['document', 'issuers', 1]],
  ['unit', 'NOWHERE', ['leadingGroup', 'exOfficio', 2]],
  ['unit', 'NOWHERE', ['leadingGroup', 'inspectionGroup', 'constituents', 0]],
  ['unit', 'NOWHERE', ['teams', 0, 'officeAt']],
  ['unit', 'NOWHERE', ['composition', 0, 'sources', 5]],
  ['team', 'HEAVY_INDUSTRY', ['targets', 2, 'teams', 3]],
  ['ambiguity', 'Q-99', ['sections', 4, 'reading']],
  ['heading', '3', ['clauses', 113, 'clause']],
])('a %s %s that does not exist is found at %j', (what, name, path) => {
  expect(misfits(path, name)).toEqual([[path, `${name} is no ${what} of this notice`]])
})

it.each<[Path, string]>([
  [['clauses', 1, 'id'], 'N-001'],
  [['units', 1, 'code'], 'COUNTY_PARTY_COMMITTEE'],
  [['teams', 1, 'code'], 'GENERAL_COORDINATION'],
  [['targets', 1, 'code'], 'COUNTY_FLAGSHIP'],
  [['ambiguities', 1, 'id'], 'Q-01'],
  [['composition', 2, 'kind'], 'PARK_INDUSTRY'],
  [['uses', 'special', 1, 'code'], 'PROMOTION_ACTIVITY'],
  [['uses', 'team', 1, 'code'], 'TRANSPORT'],
])('whatever is at %j has a name of its own', (path, name) => {
  expect(misfits(path, name)).toContainEqual([path, `${name} stands here twice`])
})

it('A8 a use of working funds is no use of the special fund too', () => {
  expect(misfits(['uses', 'team', 0, 'code'], 'CADRE_TRAINING')).toEqual([
    [['uses', 'team', 0, 'code'], 'CADRE_TRAINING is a use of the special fund too'],
  ])
})

it('N-036 something is said about the composition of every kind of team', () => {
  const without = NOTICE.composition.filter(({ kind }) => kind !== 'SPECIALIST')
  expect(misfits(['composition'], without)).toEqual(
    [5, 6, 7, 8].map((team) => [['teams', team, 'kind'], 'nothing is said about the composition of a SPECIALIST team']),
  )
})

it.each(['operator', 'threshold', 'currency'])(
  'a target whose %s alone is missing, or alone is given, is found',
  (part) => {
    const message = 'operator, threshold and currency are given together or not at all'
    expect(misfits(['targets', 0, part], null)).toEqual([[['targets', 0, 'threshold'], message]])
    expect(misfits(['targets', 3, part], 'given')).toEqual([[['targets', 3, 'threshold'], message]])
  },
)

it('the reading adopted is one of those written down: the last exists, the next does not', () => {
  const last = NOTICE.ambiguities[0]!.readings.length
  const path = ['ambiguities', 0, 'adopted']
  expect([misfits(path, last), misfits(path, last + 1)]).toEqual([[], [[path, `there is no reading ${last + 1}`]]])
})
