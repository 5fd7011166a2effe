import { expect, it } from 'vitest'
import { SCENIC_AREAS, scenicAreaIn } from './scenic-areas.ts'

it('L-SCN names 21 scenic areas', () => {
  expect(SCENIC_AREAS).toHaveLength(21)
  expect(new Set(SCENIC_AREAS.map(({ name }) => name)).size).toBe(21)
})

it.each(SCENIC_AREAS.flatMap(({ name, parts }) => parts.map((part) => [part, name])))(
  'a place named after %s lies at %s',
  (part, name) => {
    expect(scenicAreaIn(`某地${part}宾馆`)?.name).toBe(name)
  },
)

it.each(['厦门市', '石家庄市', '山', ''])('%j is no scenic area', (place) => {
  expect(scenicAreaIn(place)).toBeUndefined()
})
