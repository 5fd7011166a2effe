import { expect, it } from 'vitest'
import { clausesNamed } from './clauses-named.ts'

const named = (title: string) => [...clausesNamed(title)].sort()

// The titles here name no clause themselves: this very report is counted.
it('a title names a clause by its exact id, wherever it stands', () => {
  expect(named('N-036 a sixth member is refused')).toEqual(['N-036'])
  expect(named('a sixth member is refused (N-036)')).toEqual(['N-036'])
  expect(named('R-BUD-02, N-093 the open use needs a reason')).toEqual(['N-093'])
  expect(named('N-016, N-038 a team sits somewhere')).toEqual(['N-016', 'N-038'])
  expect(named('which teams N-036')).toEqual(['N-036'])
})

it('a longer number, a shorter one, or a word that ends alike names no clause', () => {
  for (const title of ['N-0360 is no clause', 'N-36', 'RN-036', 'A-N-036', 'n-036', 'N036', 'Q-03', ''])
    expect(named(title)).toEqual([])
})

it('a range names its two ends and all between', () => {
  expect(named('N-036 to N-038 are asked of a team')).toEqual(['N-036', 'N-037', 'N-038'])
  expect(named('N-098 to N-101')).toEqual(['N-098', 'N-099', 'N-100', 'N-101'])
  expect(named('N-036–N-038')).toEqual(['N-036', 'N-037', 'N-038'])
  expect(named('N-036 至 N-038')).toEqual(['N-036', 'N-037', 'N-038'])
})

it('two ids beside each other are no range, and a range that runs backwards is its two ends', () => {
  expect(named('N-036 and N-039')).toEqual(['N-036', 'N-039'])
  expect(named('N-036 toN-0380')).toEqual(['N-036'])
  expect(named('N-038 to N-036')).toEqual(['N-036', 'N-038'])
})
