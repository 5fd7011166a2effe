import { expect, it } from 'vitest'
import { countOf, filterIn, isMeant, matches, type ReadableClause } from './clauses.ts'

const two: ReadableClause = {
  id: 'N-045',
  kinds: ['TARGET'],
  text: 'Each group brings in two projects',
  treatment: { status: 'PLANNED', does: 'Two projects will meet it.' },
  ambiguities: [{ id: 'Q-09', subject: 'Which groups', readings: ['Parks only', 'All nine'], reason: 'By context' }],
}
const hope: ReadableClause = { ...two, id: 'N-010', kinds: ['BACKGROUND'], treatment: null, ambiguities: [] }
const asked = (query: string) => filterIn(new URLSearchParams(query))

it.each([
  ['', true],
  ['status=PLANNED', true],
  ['status=ENFORCED', false],
  ['kind=TARGET', true],
  ['kind=DUTY', false],
  ['text=n-045', true],
  ['text=TWO+groups', true],
  ['text=nine', true],
  ['text=q-09', true],
  ['text=two+tractors', false],
  ['status=PLANNED&kind=TARGET&text=meet', true],
  ['status=PLANNED&kind=DUTY&text=meet', false],
])('the address ?%s shows N-045: %s', (query, shown) => {
  expect(matches(two, asked(query))).toBe(shown)
})

it('what an address says wrongly narrows nothing', () => {
  expect(asked('status=DONE&kind=WISH&text=++')).toEqual({ status: null, kind: null, text: '' })
})

it('a clause about which nothing is said is none of the three', () => {
  expect(matches(hope, asked(''))).toBe(true)
  for (const status of ['ENFORCED', 'PLANNED', 'DATA']) expect(matches(hope, asked(`status=${status}`))).toBe(false)
  expect(countOf([two, hope], 'PLANNED')).toBe(1)
})

it('an address means a clause by its own number and by those of its ambiguities', () => {
  expect([isMeant(two, 'N-045'), isMeant(two, 'Q-09'), isMeant(two, 'N-04'), isMeant(hope, 'Q-09')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
