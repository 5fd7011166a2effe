import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chain, faults, RECORDS, recordOf, rowOf, verify } from '../../test/chain.ts'
import { fen } from '../money.ts'
import { canonical } from './canonical.ts'

const REQUEST = recordOf('spending.request')
const anyRecord = fc.constantFrom(...RECORDS)

it.each(RECORDS)('a sound record raises nothing: $kind', (sound) => {
  expect(verify(sound)).toEqual([])
})

it('a record is sound after every one of its facts', () => {
  for (const { kind, record, facts } of RECORDS)
    for (const [index] of facts.entries()) {
      const some = facts.slice(0, index + 1)
      const sealed = chain(kind, record, some)
      expect(verify({ kind, record, sealed, row: rowOf(kind, some, sealed) })).toEqual([])
    }
})

it('a row as the database gives it, with absent columns as null and in another order, is sound', () => {
  const row = Object.fromEntries(Object.entries(REQUEST.row).toReversed())
  expect(verify({ ...REQUEST, row })).toEqual([])
})

it('a single amount changed behind the application is named with record, column and both values', () => {
  const row = { ...REQUEST.row, held: fen(1n) }
  expect(verify({ ...REQUEST, row })).toEqual([
    {
      record: 'request',
      column: 'held',
      version: null,
      fault: 'COLUMN_DIFFERS',
      stored: '"1"',
      replayed: canonical(REQUEST.row['held']),
    },
  ])
})

it('any change of any one column to what a fact can hold is found, and that column alone is named', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.bigInt(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, [], {}, [null]),
  )
  const spot = anyRecord.chain((of) => fc.tuple(fc.constant(of), fc.constantFrom(...Object.keys(of.row)), value))
  fc.assert(
    fc.property(spot, ([of, column, value]) => {
      fc.pre(canonical(value ?? null) !== canonical(of.row[column] ?? null))
      expect(faults({ ...of, row: { ...of.row, [column]: value } })).toEqual([['COLUMN_DIFFERS', column]])
    }),
    { numRuns: 500 },
  )
})

it('a change deep inside a judgement is found', () => {
  const judgement = structuredClone(REQUEST.row['judgement']) as { results: { verdict: string }[] }
  judgement.results[1]!.verdict = 'FAIL'
  expect(faults({ ...REQUEST, row: { ...REQUEST.row, judgement } })).toEqual([['COLUMN_DIFFERS', 'judgement']])
})

it('a column that no fact explains is found, and so is one that is gone', () => {
  expect(faults({ ...REQUEST, row: { ...REQUEST.row, bonus: fen(5n) } })).toEqual([['COLUMN_DIFFERS', 'bonus']])
  const without = Object.fromEntries(Object.entries(REQUEST.row).filter(([column]) => column !== 'purpose'))
  expect(faults({ ...REQUEST, row: without })).toEqual([['COLUMN_DIFFERS', 'purpose']])
})

it('a column changed to something that no fact can hold is named like any other', () => {
  const details = { kind: 'RECEPTION', hosts: 6.5 }
  expect(faults({ ...REQUEST, row: { ...REQUEST.row, details } })).toEqual([['COLUMN_DIFFERS', 'details']])
})

it('a row without facts was never written by the application; facts without a row were deleted from it', () => {
  expect(faults({ ...REQUEST, sealed: [] })).toEqual([['ROW_WITHOUT_FACTS', null]])
  expect(faults({ ...REQUEST, row: undefined })).toEqual([['FACTS_WITHOUT_ROW', null]])
  expect(faults({ ...REQUEST, sealed: [], row: undefined })).toEqual([])
})

it('a deleted row does not hide that its facts were changed too', () => {
  const sealed = REQUEST.sealed.toSpliced(1, 1)
  expect(faults({ ...REQUEST, sealed, row: undefined })).toEqual([
    ...sealed.slice(1).map(({ version }) => ['OUT_OF_PLACE', version]),
    ['FACTS_WITHOUT_ROW', null],
  ])
})
