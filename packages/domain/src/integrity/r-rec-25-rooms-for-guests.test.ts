import fc from 'fast-check'
import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { Room } from '../spending/expenses.ts'
import type { Parameters } from './parameters.ts'
import { roomsForGuests } from './r-rec-25-rooms-for-guests.ts'

const room = (rate: bigint, type: Room['type'] = 'STANDARD'): Room => ({ type, nights: 1, rate: `${rate}` })
const found = (rooms: readonly Room[], parameters: Parameters = EVERY_FIGURE) =>
  roomsForGuests.check(receptionCase({ type: 'BUSINESS', spent: { rooms } }), law(parameters), 'CLM')

it('R-REC-25, N-094, N-097 a room at the rate of the county passes, and one fen above it is blocked', () => {
  expect(found([room(20_000n), room(35_000n)]).verdict).toBe('PASS')
  expect(found([room(20_000n), room(35_001n)])).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '35001',
    limit: '35000',
    field: 'reception.rooms.1.rate',
  })
})

it('R-REC-25 a suite fails at any price, also where the county has set no rate', () => {
  for (const parameters of [EVERY_FIGURE, {}])
    expect(found([room(1n), room(1n, 'SUITE')], parameters)).toMatchObject({
      verdict: 'FAIL',
      field: 'reception.rooms.1.type',
    })
})

it('R-REC-25 without the rate of the county a standard room is not evaluated, and P-18 is named', () => {
  const finding = found([room(1n)], {})
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'guestRoom' } })
  expect(roomsForGuests.explain(finding, NOTICE).sentence.zh).toBe('未评估:缺“接待住房标准”(参数 P-18)。这不等于通过。')
})

it('R-REC-25 where no rooms were given it does not apply', () => {
  expect(found([]).verdict).toBe('NOT_APPLICABLE')
})

it('R-REC-25 the words have the dearest room and the rate, or the suite', () => {
  const said = (...rooms: Room[]) => roomsForGuests.explain(found(rooms), NOTICE)
  expect(said(room(40_000n)).sentence).toEqual({
    zh: '每间每晚 400.00 元,上限 350.00 元(参数 P-18)。',
    en: 'A room costs CNY 400.00 a night; the limit is 350.00 (parameter P-18).',
  })
  expect(said(room(30_000n))).toMatchObject({
    sentence: { zh: '最高每间每晚 300.00 元,上限 350.00 元(参数 P-18)。' },
    remedy: null,
  })
  expect(said(room(1n, 'SUITE')).sentence.zh).toBe('安排了套间,只能安排标准间。')
  expect(said(room(40_000n)).remedy?.zh).toContain('由客人承担')
})

it('R-REC-25 the dearest room decides, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 34_000n, max: 36_000n }), { minLength: 1, maxLength: 6 }), (rates) => {
      const passed = found(rates.map((rate) => room(rate))).verdict === 'PASS'
      expect(passed).toBe(rates.every((rate) => rate <= 35_000n))
    }),
  )
})
