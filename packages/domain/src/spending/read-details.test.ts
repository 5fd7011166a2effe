import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyDetails } from '../../test/any-details.ts'
import { meeting, purchase, reception, trip } from '../../test/planned.ts'
import { canonical } from '../trail/canonical.ts'
import { readDetails } from './read-details.ts'

it('details come out of a row as they went into it', () => {
  fc.assert(
    fc.property(anyDetails, (details) => {
      expect(readDetails(JSON.parse(canonical(details)))).toEqual(details)
    }),
  )
})

it.each([
  ['a kind that does not exist', { ...trip(), kind: 'CRUISE' }],
  ['half a person', reception(2.5, 1)],
  [
    'a price that is no number of fen',
    purchase({ items: [{ what: '展板', pieces: 1, price: '4.80' as `${bigint}` }] }),
  ],
  ['a day that is none', trip({ agenda: [{ date: '2015-02-30', place: '厦门', what: '洽谈' }] })],
  ['a field of somebody else', { ...meeting(), approvedBy: '谈' }],
  ['nothing', null],
])('%s is not shown as details', (_, stored) => {
  expect(readDetails(stored)).toBeNull()
})
