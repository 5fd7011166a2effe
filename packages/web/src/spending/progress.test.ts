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

it('a declined spending stops where it was declined', () => {
  expect(progressOf('REJECTED', [])).toMatchObject({ apply: 'done', decide: 'stopped', claim: 'open' })
  expect(progressOf('APPROVED', ['REFUSED'])).toMatchObject({ authorise: 'stopped', requestPayment: 'open' })
})
