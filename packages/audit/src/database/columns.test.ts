import { expect, it } from 'vitest'
import { COLUMN_TYPES, columnOf, recordOf } from './columns.ts'

const read = (type: number, text: string) => (COLUMN_TYPES.getTypeParser(type) as (text: string) => unknown)(text)
const [BIGINT, DATE, TIMESTAMPTZ, JSONB, BYTEA] = [20, 1082, 1184, 3802, 17]

it('money keeps every fen', () => {
  expect(read(BIGINT, '9007199254740993')).toBe(9007199254740993n)
})

it('a moment is RFC 3339 in UTC, whatever the session shows it in', () => {
  expect(read(TIMESTAMPTZ, '2015-06-12 14:05:00.12+08')).toBe('2015-06-12T06:05:00.120Z')
  expect(read(TIMESTAMPTZ, '2015-06-12 11:35:00+05:30')).toBe('2015-06-12T06:05:00.000Z')
})

it('what is no moment stays readable', () => {
  expect(read(TIMESTAMPTZ, 'infinity')).toBe('infinity')
})

it('a day is a day, in no time zone', () => {
  expect(read(DATE, '2015-06-12')).toBe('2015-06-12')
})

it('a number that no fact can hold is kept as text, so that it can be compared', () => {
  expect(read(JSONB, '{"guests": 9, "rate": 0.5, "huge": 1e400}')).toEqual({ guests: 9, rate: '0.5', huge: 'Infinity' })
})

it('bytes are text, even where they are no UTF-8', () => {
  expect(read(BYTEA, '\\xe5ba9f')).toBe('废')
  expect(read(BYTEA, '\\xff')).toBe('\ufffd')
})

it('columns and fields name each other', () => {
  expect(recordOf({ returned_reason: 'x', use: 'y' })).toEqual({ returnedReason: 'x', use: 'y' })
  expect(columnOf('returnedReason')).toBe('returned_reason')
})
