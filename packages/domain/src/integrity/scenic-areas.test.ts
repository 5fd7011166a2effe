import { expect, it } from 'vitest'
import { SCENIC_AREAS, scenicAreaIn } from './scenic-areas.ts'

it('there are 21 scenic areas, and each is found by its own parts', () => {
  expect(SCENIC_AREAS).toHaveLength(21)
  for (const area of SCENIC_AREAS)
    for (const part of area.parts) expect([part, scenicAreaIn(`某省${part}宾馆`)]).toEqual([part, area])
})

it.each(['上海华山路 12 号', '合肥市黄山东路', '泰山大道会议中心', '太湖街', '厦门市'])('%s lies in none', (place) => {
  expect(scenicAreaIn(place)).toBeUndefined()
})

it('a street inside an area lies in it', () => {
  expect(scenicAreaIn('黄山市屯溪区黄山路')?.name).toBe('黄山')
})
