import { expect, it } from 'vitest'
import { progressOf } from './progress.ts'

it('an approved spending waits for its claim', () => {
  expect(progressOf('APPROVED', [])).toMatchObject({ decide: 'done', claim: 'current', review: 'open' })
})

it('one paid claim does not finish a spending whose other claim is still under review', () => {
  expect(progressOf('APPROVED', ['PAID', 'REVIEWING'])).toMatchObject({ review: 'current', confirm: 'open' })
})

it('only the bank’s receipt finishes the way', () => {
  expect(progressOf('APPROVED', ['PAYING'])).toMatchObject({ requestPayment: 'done', confirm: 'current' })
  expect(progressOf('APPROVED', ['PAID', 'REFUSED'])).toMatchObject({ confirm: 'done' })
})

it('what is paid goes into the books, then into the files, and the office closes it', () => {
  expect(progressOf('APPROVED', ['PAID'])).toMatchObject({ confirm: 'done', book: 'current', close: 'open' })
  expect(progressOf('APPROVED', ['ARCHIVED', 'BOOKED'])).toMatchObject({ book: 'done', archive: 'current' })
  expect(progressOf('APPROVED', ['ARCHIVED', 'VOID'])).toMatchObject({ archive: 'done', close: 'current' })
  expect(progressOf('CLOSED', ['PAID'])).toMatchObject({ book: 'current', archive: 'open', close: 'done' })
  expect(Object.values(progressOf('CLOSED', ['ARCHIVED', 'REFUSED']))).not.toContain('current')
})

it('a void claim brings nothing further, and a cancelled spending stops before its claim', () => {
  expect(progressOf('APPROVED', ['VOID'])).toMatchObject({ claim: 'current', review: 'open' })
  expect(progressOf('CLOSED', [])).toMatchObject({ decide: 'done', claim: 'stopped', close: 'done' })
})

it('a declined spending stops where it was declined', () => {
  expect(progressOf('REJECTED', [])).toMatchObject({ apply: 'done', decide: 'stopped', claim: 'open' })
  expect(progressOf('APPROVED', ['REFUSED'])).toMatchObject({ authorise: 'stopped', requestPayment: 'open' })
})
