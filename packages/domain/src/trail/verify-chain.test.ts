import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chain, faults, RECORDS, recordOf, verify } from '../../test/chain.ts'
import { sha256 } from '../../test/sha256.ts'
import { fen } from '../money.ts'
import type { SealedFact } from './seal.ts'

const REQUEST = recordOf('spending.request')
const anyRecord = fc.constantFrom(...RECORDS)

const withBody = (sealed: readonly SealedFact[], index: number, body: string, hash: string) =>
  sealed.map((fact, at) => (at === index ? { ...fact, body, hash } : fact))

const anySpot = anyRecord.chain((of) =>
  fc
    .nat({ max: of.sealed.length - 1 })
    .chain((index) =>
      fc.tuple(
        fc.constant(of),
        fc.constant(index),
        fc.nat({ max: of.sealed[index]!.body.length - 1 }),
        fc.constantFrom('0', '7', 'x', '"', '}', ' ', '禾'),
      ),
    ),
)

it('any changed character of any fact is found, and that fact is named', () => {
  fc.assert(
    fc.property(anySpot, ([of, index, position, character]) => {
      const { body, hash } = of.sealed[index]!
      fc.pre(body[position] !== character)
      const changed = body.slice(0, position) + character + body.slice(position + 1)
      const found = faults({ ...of, sealed: withBody(of.sealed, index, changed, hash) })
      expect(found).toContainEqual(['HASH_DIFFERS', index + 1])
    }),
    { numRuns: 500 },
  )
})

it('a changed fact with its hash made to fit is betrayed by itself, by the next fact or by the head of the row', () => {
  fc.assert(
    fc.property(anySpot, ([of, index, position, character]) => {
      const { body } = of.sealed[index]!
      fc.pre(body[position] !== character)
      const changed = body.slice(0, position) + character + body.slice(position + 1)
      const found = faults({ ...of, sealed: withBody(of.sealed, index, changed, sha256(changed)) })
      const last = index === of.sealed.length - 1
      const betrayed = found.some(
        ([fault, where]) =>
          fault === 'UNREADABLE' || where === index + 1 || where === index + 2 || (last && where === 'head'),
      )
      expect(betrayed).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('a history rewritten from one fact to the last is betrayed by the head of the row', () => {
  const facts = REQUEST.facts.map((fact) => (fact.type === 'HoldPaid' ? { ...fact, amount: fen(1n) } : fact))
  const found = faults({ ...REQUEST, sealed: chain('spending.request', 'request', facts) })
  expect(found).toEqual([
    ['COLUMN_DIFFERS', 'held'],
    ['COLUMN_DIFFERS', 'claimed'],
    ['COLUMN_DIFFERS', 'paid'],
    ['COLUMN_DIFFERS', 'head'],
  ])
})

const anyFactOfMany = fc
  .constantFrom(...RECORDS.filter(({ sealed }) => sealed.length > 1))
  .chain((of) =>
    fc.tuple(fc.constant(of), fc.nat({ max: of.sealed.length - 1 }), fc.nat({ max: of.sealed.length - 1 })),
  )

it('a fact that was taken out is found where the next one stands, and the last one at the head of the row', () => {
  fc.assert(
    fc.property(anyFactOfMany, ([of, index]) => {
      const found = faults({ ...of, sealed: of.sealed.toSpliced(index, 1) })
      const last = index === of.sealed.length - 1
      expect(found).toContainEqual(last ? ['COLUMN_DIFFERS', 'head'] : ['OUT_OF_PLACE', index + 2])
    }),
  )
})

it('two facts that changed places are both found', () => {
  fc.assert(
    fc.property(anyFactOfMany, ([of, one, other]) => {
      fc.pre(one !== other)
      const sealed = of.sealed.with(one, of.sealed[other]!).with(other, of.sealed[one]!)
      const found = faults({ ...of, sealed })
      expect(found).toContainEqual(['OUT_OF_PLACE', one + 1])
      expect(found).toContainEqual(['OUT_OF_PLACE', other + 1])
    }),
  )
})

it('a fact that stands there twice is found', () => {
  fc.assert(
    fc.property(anyFactOfMany, ([of, index]) => {
      const sealed = of.sealed.toSpliced(index, 0, of.sealed[index]!)
      expect(faults({ ...of, sealed })).toContainEqual(['OUT_OF_PLACE', index + 1])
    }),
  )
})

it('a sound chain of another record, or of another kind, explains nothing here', () => {
  const other = chain('spending.request', 'another', REQUEST.facts)
  expect(faults({ ...REQUEST, sealed: other })).toContainEqual(['OUT_OF_PLACE', 1])
  const claim = chain('spending.claim', 'request', REQUEST.facts)
  expect(faults({ ...REQUEST, sealed: claim })).toContainEqual(['OUT_OF_PLACE', 1])
})

it('the columns beside a body must say the same as the body', () => {
  const change = (more: Partial<SealedFact>) =>
    faults({ ...REQUEST, sealed: REQUEST.sealed.with(1, { ...REQUEST.sealed[1]!, ...more }) })
  expect(change({ version: 7 })).toEqual([['OUT_OF_PLACE', 7]])
  expect(change({ previous: null })).toEqual([['CHAIN_BROKEN', 2]])
  expect(change({ hash: '0'.repeat(64) })).toEqual([
    ['HASH_DIFFERS', 2],
    ['CHAIN_BROKEN', 3],
  ])
})

it('a body that says the same in other bytes is not the fact that was stored', () => {
  const { body } = REQUEST.sealed[0]!
  const spaced = body.replace('{', '{ ')
  expect(faults({ ...REQUEST, sealed: withBody(REQUEST.sealed, 0, spaced, sha256(spaced)) })).toEqual([
    ['NOT_CANONICAL', 1],
    ['CHAIN_BROKEN', 2],
  ])
})

it('a fact of a kind that the domain does not know cannot be read, and is said to be so', () => {
  const sealed = chain('spending.request', 'request', [...REQUEST.facts, { type: 'MoneyForgotten' }])
  const [found] = verify({ ...REQUEST, sealed })
  expect(found).toMatchObject({ record: 'request', fault: 'UNREADABLE' })
  expect(found?.replayed).toContain('MoneyForgotten')
})

it.each(['null', '5', '"text"', '[]', '', '{"act":', '{"fact":{"type":"SpendingRequested"}}'])(
  'a body of %j with a hash that fits is named and does not stop the verifier',
  (body) => {
    const found = faults({ ...REQUEST, sealed: withBody(REQUEST.sealed, 0, body, sha256(body)) })
    expect(['NOT_CANONICAL', 'OUT_OF_PLACE']).toContain(found[0]?.[0])
    expect(found).toContainEqual(['CHAIN_BROKEN', 2])
  },
)

it.each(['1.5', '"\\ud842"', '{"version":1e300}'])(
  'a body of %j, which no fact can hold, is named and does not stop the verifier',
  (body) => {
    const found = faults({ ...REQUEST, sealed: withBody(REQUEST.sealed, 0, body, sha256(body)) })
    expect(found[0]).toEqual(['NOT_CANONICAL', 1])
  },
)

it('a fact that cannot be read is named by its version', () => {
  const sealed = chain('spending.request', 'request', [...REQUEST.facts, { type: 'MoneyForgotten' }])
  expect(faults({ ...REQUEST, sealed })).toContainEqual(['UNREADABLE', sealed.length])
})
