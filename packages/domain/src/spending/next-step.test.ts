import { expect, it } from 'vitest'
import { claimAt, paymentAt, requestAt, type Paying } from '../../test/matter.ts'
import { APPOINTMENTS, circumstances, EVERY_POST, post } from '../../test/people.ts'
import { organisationOn, type Organisation } from '../organisation/organisation.ts'
import { fen } from '../money.ts'
import { nextStepOfClaim, nextStepOfPayment, nextStepOfRequest } from './next-step.ts'
import { standing } from './standing.ts'

const COUNTY = organisationOn('2015-06-12', APPOINTMENTS)
const waits = (step: ReturnType<typeof nextStepOfRequest>) => step && [step.action, step.post, step.people]
const without = (...people: string[]): Organisation => ({
  ...COUNTY,
  appointments: COUNTY.appointments.filter(({ personId }) => !people.includes(personId)),
})

it('a request waits for an approver, or for its applicant, or for nobody', () => {
  const next = (status: Parameters<typeof requestAt>[0]) =>
    waits(nextStepOfRequest(requestAt(status).request, [], COUNTY))
  expect(next('DECIDING')).toEqual(['APPROVE', 'APPROVER', ['谈', '艾', '时']])
  expect(next('DRAFT')).toEqual(['SUBMIT', 'TEAM_MEMBER', ['禾']])
  expect(next('APPROVED')).toEqual(['FILE_CLAIM', 'TEAM_MEMBER', ['禾']])
  expect([next('WITHDRAWN'), next('REJECTED'), next('CLOSED')]).toEqual([null, null, null])
})

it('an approved request waits for a claim until one is under way, and for the office once all are final and one paid', () => {
  const next = (status: Parameters<typeof claimAt>[0]) => {
    const { request, claim } = claimAt(status)
    return nextStepOfRequest(request, [claim], COUNTY)?.action ?? null
  }
  expect([next('REVIEWING'), next('DRAFT'), next('REFUSED')]).toEqual([null, null, 'FILE_CLAIM'])
  const { request, claim } = claimAt('PAID')
  const later = { ...claim, since: '2015-07-01T00:00:00.000Z' as const }
  const refused = { ...claim, status: 'REFUSED' as const }
  expect(waits(nextStepOfRequest(request, [later, claim, refused], COUNTY))).toEqual(['CLOSE', 'OFFICE_CLERK', ['路']])
  expect(nextStepOfRequest(request, [claim, later], COUNTY)?.since).toBe('2015-07-01T00:00:00.000Z')
  expect(nextStepOfRequest(request, [claim, claimAt('REVIEWING').claim], COUNTY)).toBeNull()
})

it('a claim waits for its applicant, the accountant, an approver, the cashier, for the books and the files', () => {
  const next = (status: Parameters<typeof claimAt>[0]) => {
    const { request, claim } = claimAt(status)
    return waits(nextStepOfClaim(request, claim, COUNTY))
  }
  expect(next('DRAFT')).toEqual(['FILE_CLAIM', 'TEAM_MEMBER', ['禾']])
  expect(next('REVIEWING')).toEqual(['REVIEW_CLAIM', 'ACCOUNTANT', ['计']])
  expect(next('AUTHORISING')).toEqual(['AUTHORISE_CLAIM', 'APPROVER', ['谈', '艾', '时']])
  expect(next('PAYABLE')).toEqual(['REQUEST_PAYMENT', 'CASHIER', ['钱']])
  expect(next('PAID')).toEqual(['BOOK_CLAIM', 'ACCOUNTANT', ['计']])
  expect(next('BOOKED')).toEqual(['ARCHIVE_CLAIM', 'OFFICE_CLERK', ['路']])
  expect([next('PAYING'), next('ARCHIVED'), next('REFUSED'), next('VOID')]).toEqual([null, null, null, null])
})

it('a payment waits for the treasury until it is answered', () => {
  const next = (status: Parameters<typeof paymentAt>[0]) => {
    const { request, claim, payment } = paymentAt(status)
    return waits(nextStepOfPayment(request, claim, payment, COUNTY))
  }
  expect(next('PAYING')).toEqual(['CONFIRM_PAYMENT', 'TREASURY_REVIEWER', ['章']])
  expect([next('PAID'), next('RETURNED')]).toEqual([null, null])
})

it('waiting begins when the matter came to where it stands', () => {
  const { request } = requestAt('DECIDING')
  expect(nextStepOfRequest(request, [], COUNTY)?.since).toBe(request.submittedAt)
  const late = { ...claimAt('PAYABLE').claim, since: '2015-07-01T00:00:00.000Z' as const }
  expect(nextStepOfClaim(request, late, COUNTY)?.since).toBe('2015-07-01T00:00:00.000Z')
})

it('N-094 an approver below the amount is not waited for', () => {
  const people = (amount: bigint) => {
    const { request } = requestAt('DECIDING', { allocated: 10n ** 8n, application: { amount: fen(amount) } })
    return nextStepOfRequest(request, [], COUNTY)?.people
  }
  expect([people(300_000n), people(300_001n), people(2_000_001n)]).toEqual([['谈', '艾', '时'], ['艾', '时'], ['时']])
})

it('Q-23 when no peer is left, the head of the leading group is waited for', () => {
  const { request } = requestAt('DECIDING')
  expect(waits(nextStepOfRequest(request, [], without('谈', '艾', '时')))).toEqual([
    'APPROVE',
    'LEADING_GROUP_HEAD',
    ['组长'],
  ])
})

it('when nobody holds the post, the post is named and somebody must be appointed', () => {
  const { request } = requestAt('DECIDING')
  expect(waits(nextStepOfRequest(request, [], without('谈', '艾', '时', '组长')))).toEqual([
    'APPROVE',
    'REVIEW_PANEL_CONVENOR',
    [],
  ])
})

it('an applicant who left every post is still the one who is waited for', () => {
  expect(waits(nextStepOfRequest(requestAt('DRAFT').request, [], without('禾')))).toEqual([
    'SUBMIT',
    'TEAM_MEMBER',
    ['禾'],
  ])
})

const STAGES: readonly (readonly [
  string,
  (books: Paying, o: Organisation) => ReturnType<typeof nextStepOfRequest>,
  Paying,
])[] = [
  ['approval', ({ request }, o) => nextStepOfRequest(request, [], o), requestAt('DECIDING') as Paying],
  ['a claim', ({ request }, o) => nextStepOfRequest(request, [], o), requestAt('APPROVED') as Paying],
  ['review', ({ request, claim }, o) => nextStepOfClaim(request, claim, o), claimAt('REVIEWING') as Paying],
  ['authorisation', ({ request, claim }, o) => nextStepOfClaim(request, claim, o), claimAt('AUTHORISING') as Paying],
  ['payment', ({ request, claim }, o) => nextStepOfClaim(request, claim, o), claimAt('PAYABLE') as Paying],
  [
    'the receipt',
    ({ request, claim, payment }, o) => nextStepOfPayment(request, claim, payment, o),
    paymentAt('PAYING'),
  ],
]

it.each(STAGES)('whoever is waited for at %s may take the step, and nobody else may', (_, next, books) => {
  for (const also of [[], EVERY_POST, [post('计', 'CASHIER', { teams: [books.request.team] })]]) {
    const { organisation } = circumstances('', { also })
    const step = next(books, organisation)!
    const everybody = [...new Set(organisation.appointments.map(({ personId }) => personId))]
    const able = everybody.filter((person) => !standing(step.action, books, circumstances(person, { also })))
    expect([...step.people].sort()).toEqual(able.sort())
  }
})

it('an approver who also convenes the review panel is waited for above their own limit', () => {
  const also = [post('谈', 'REVIEW_PANEL_CONVENOR', { id: 'panel' })]
  const { request } = requestAt('DECIDING', { allocated: 10n ** 8n, application: { amount: fen(2_000_001n) } })
  expect(standing('APPROVE', { request }, circumstances('谈', { also }))).toBeNull()
  expect(nextStepOfRequest(request, [], circumstances('', { also }).organisation)?.people).toContain('谈')
})
