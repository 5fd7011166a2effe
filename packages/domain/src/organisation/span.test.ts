import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CivilDate } from '../time.ts'
import { covers, mostAtOnce, overlap, type Span } from './span.ts'

const DAYS = Array.from({ length: 28 }, (_, at) => `2015-02-${String(at + 1).padStart(2, '0')}` as CivilDate)
const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 27 }), fc.option(fc.nat({ max: 27 }), { freq: 4 }))
  .map(([from, to]) => ({ from: DAYS[from]!, to: to === null ? null : DAYS[Math.max(from, to)]! }))

it('both ends of a stretch belong to it', () => {
  const week: Span = { from: '2015-06-08', to: '2015-06-14' }
  const days = ['2015-06-07', '2015-06-08', '2015-06-14', '2015-06-15'] as const
  expect(days.map((day) => covers(week, day))).toEqual([false, true, true, false])
  expect(days.map((day) => covers({ ...week, to: null }, day))).toEqual([false, true, true, true])
})

it('two stretches overlap exactly when there is a day that both cover', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      expect(overlap(a, b)).toBe(DAYS.some((day) => covers(a, day) && covers(b, day)))
      expect(overlap(b, a)).toBe(overlap(a, b))
    }),
  )
})

it('N-036 the most at once is what counting day by day gives', () => {
  fc.assert(
    fc.property(spans, fc.array(spans, { maxLength: 12 }), (within, all) => {
      const byDay = DAYS.filter((day) => covers(within, day)).map(
        (day) => all.filter((span) => covers(span, day)).length,
      )
      expect(mostAtOnce(within, all)).toBe(Math.max(...byDay))
    }),
  )
})

it('the order of the stretches and whatever lies outside changes nothing', () => {
  fc.assert(
    fc.property(spans, fc.array(spans, { maxLength: 8 }), (within, all) => {
      const inside = all.filter((span) => overlap(span, within))
      expect(mostAtOnce(within, all.toReversed())).toBe(mostAtOnce(within, all))
      expect(mostAtOnce(within, inside)).toBe(mostAtOnce(within, all))
    }),
  )
})
