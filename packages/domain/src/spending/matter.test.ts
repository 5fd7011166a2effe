import { expect, it } from 'vitest'
import { claimAt, paymentAt, requestAt } from '../../test/matter.ts'
import { amountOf, dutiesOf, resourceOf } from './matter.ts'

it('R-SOD-01 each duty is held from the act that takes it on', () => {
  const people = (matter: Parameters<typeof dutiesOf>[0]) => [
    ...new Set(dutiesOf(matter).map(({ duty, person }) => duty + person)),
  ]
  expect(people(requestAt('DECIDING'))).toEqual(['APPLICANT禾'])
  expect(people(requestAt('APPROVED'))).toEqual(['APPLICANT禾', 'APPROVER谈'])
  expect(people(claimAt('REVIEWING'))).toEqual(['APPLICANT禾', 'APPROVER谈'])
  expect(people(claimAt('AUTHORISING'))).toEqual(['APPLICANT禾', 'APPROVER谈', 'REVIEWER计'])
  expect(people(claimAt('PAYABLE'))).toEqual(['APPLICANT禾', 'APPROVER谈', 'REVIEWER计'])
  expect(people(claimAt('ARCHIVED')).slice(-2)).toEqual(['RECORDER计', 'ARCHIVIST路'])
  expect(people(paymentAt('PAYING')).at(-1)).toBe('PAYER钱')
  const { payment, ...paid } = paymentAt('PAID')
  expect(people({ ...paid, payment: { ...payment, recoveredBy: '计' } })).toContain('RECORDER计')
  const { request } = requestAt('CLOSED')
  expect(people({ request: { ...request, closer: '路' } })).toEqual(['APPLICANT禾', 'APPROVER谈', 'ARCHIVIST路'])
})

it('the cashier sees a claim from its authorisation on', () => {
  const payable = (
    ['DRAFT', 'REVIEWING', 'AUTHORISING', 'REFUSED', 'PAYABLE', 'PAYING', 'PAID', 'ARCHIVED'] as const
  ).map((status) => resourceOf({ request: requestAt('APPROVED').request, claim: claimAt(status).claim }).payable)
  expect(payable).toEqual([false, false, false, false, true, true, true, true])
  expect(resourceOf(requestAt('APPROVED')).payable).toBe(false)
})

it('the treasury sees what a payment was asked for', () => {
  expect([resourceOf(claimAt('PAYABLE')).hasPayment, resourceOf(paymentAt('RETURNED')).hasPayment]).toEqual([
    false,
    true,
  ])
})

it('a decision is about the estimate until there is a claim, then about what the review left of it', () => {
  const { request, claim } = claimAt('AUTHORISING', { cut: 8_000n })
  expect([amountOf({ request }), amountOf({ request, claim })]).toEqual([60_000n, 42_000n])
})
