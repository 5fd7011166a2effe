import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical } from './canonical.ts'

it('members are written in the order of their names, whatever order they came in', () => {
  expect(canonical({ b: 1, a: { d: [true, null], c: '二' } })).toBe('{"a":{"c":"二","d":[true,null]},"b":1}')
})

it('names are ordered by UTF-16 code units, as RFC 8785 asks', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '😀', '\u0080', 'ö']
  const text = canonical(Object.fromEntries(names.map((name) => [name, 0])))
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['1', '\r', '\u0080', 'ö', '\u20ac', '😀', '\ufb33'])
})

it('texts keep their characters and escape only what they must', () => {
  expect(canonical('厦门/"\\\n\u0001\u007f😀')).toBe('"厦门/\\"\\\\\\n\\u0001\u007f😀"')
})

it('money is written as digits, however large', () => {
  expect(canonical({ amount: 10n ** 20n, cut: -5n })).toBe('{"amount":"100000000000000000000","cut":"-5"}')
})

it('what is absent and what is undefined are the same', () => {
  expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
})

it('whole numbers are written to the last safe one, and zero has no sign', () => {
  const most = Number.MAX_SAFE_INTEGER
  expect(canonical([most, -most, 0, -0])).toBe('[9007199254740991,-9007199254740991,0,0]')
})

it.each([0.1, 2 ** 53, -(2 ** 53), 1e21, NaN, Infinity])('the number %d is refused', (number) => {
  expect(() => canonical({ number })).toThrow('a fact holds whole numbers only')
})

it.each(['\ud842', '厦\udc00门', 'x\udfff', '\udc00\ud842'])('half a character is refused: %j', (text) => {
  expect(() => canonical([text])).toThrow('half a character')
})

it('whole characters outside the first plane are taken', () => {
  expect(canonical('𠮷')).toBe('"𠮷"')
})

it.each([undefined, Symbol('fen'), () => 1])('a fact cannot hold %s', (value) => {
  expect(() => canonical(value)).toThrow('a fact cannot hold a')
  expect(() => canonical([value])).toThrow('a fact cannot hold a')
})

it.each([new Map([['amount', 1n]]), new Set(['禾']), /禾/])(
  '%o is refused, not written as an empty object',
  (value) => {
    expect(() => canonical({ value })).toThrow()
  },
)

it('half a character is refused in a name too', () => {
  expect(() => canonical({ '\ud842': 1 })).toThrow()
})

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, turned(member)]),
  )
}

it('a fact is read back as it was written, and has one way to be written', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value)
      expect(JSON.parse(text)).toEqual(value)
      expect(canonical(JSON.parse(text))).toBe(text)
      expect(canonical(turned(value))).toBe(text)
    }),
  )
})

it('two facts are written alike exactly when they say the same', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(canonical(one) === canonical(other)).toBe(isDeepStrictEqual(one, other))
      expect(canonical({ one }) === canonical({ one: other })).toBe(isDeepStrictEqual(one, other))
    }),
  )
})
