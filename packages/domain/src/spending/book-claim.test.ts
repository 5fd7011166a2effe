import { expect, it } from 'vitest'
import { after, claimAt, granted, refusalsIn, type Claimed } from '../../test/matter.ts'
import { circumstances, EVERY_POST, post, TAIWAN } from '../../test/people.ts'
import type { Duty } from '../integrity/rule.ts'
import { archiveClaim, bookClaim } from './book-claim.ts'
import { closeMatter } from './close-matter.ts'

const accountant = circumstances('计')
const clerk = circumstances('路')

it('the accountant books what was paid under its number in the accounts of the year, and moves no money', () => {
  const { line, request, claim } = claimAt('PAID')
  const decision = bookClaim(request, claim, ' 记-06-031 ', null, accountant)
  const { at } = accountant
  expect(granted(decision)).toEqual({
    claim: [{ type: 'ClaimBooked', bookingNumber: '记-06-031', bookingYear: 2015, by: '计', at }],
  })
  const books = after<Claimed, Claimed>({ line, request, claim }, decision)
  expect(books.claim).toMatchObject({ status: 'BOOKED', bookingNumber: '记-06-031', bookingYear: 2015, bookedBy: '计' })
  expect([books.line, books.request]).toEqual([line, request])
})

it('what is booked in January stands in the accounts of the new year', () => {
  const { request, claim } = claimAt('PAID')
  const decision = bookClaim(request, claim, '记-01-001', null, circumstances('计', { on: '2016-01-04' }))
  expect(granted(decision).claim[0].bookingYear).toBe(2016)
})

it('L-ACC a number that another claim has is refused by the number of that claim', () => {
  const { request, claim } = claimAt('PAID')
  const decision = bookClaim(request, claim, '记-06-031', 'BX-2015-009', accountant)
  expect(refusalsIn(decision)).toEqual([['NUMBER_TAKEN', 'bookingNumber', 'L-ACC']])
  expect(decision.allowed || decision.refusals[0]?.message.zh).toContain('BX-2015-009')
})

it('no number, no booking; and one of at most forty characters', () => {
  const { request, claim } = claimAt('PAID')
  const answers = ['', ' ', '9', '9'.repeat(40), '9'.repeat(41)].map((number) =>
    refusalsIn(bookClaim(request, claim, number, null, accountant)),
  )
  const no = [['TEXT_LENGTH', 'bookingNumber', null]]
  expect(answers).toEqual([no, no, [], [], no])
})

it('the office archives what is booked, and nothing else', () => {
  const { line, request, claim } = claimAt('BOOKED')
  const decision = archiveClaim(request, claim, clerk)
  expect(granted(decision)).toEqual({ claim: [{ type: 'ClaimArchived', by: '路', at: clerk.at }] })
  const books = after<Claimed, Claimed>({ line, request, claim }, decision)
  expect(books.claim).toMatchObject({ status: 'ARCHIVED', archivedBy: '路', bookedBy: '计' })
  expect(refusalsIn(archiveClaim(request, claimAt('PAID').claim, clerk))).toEqual([['NOT_IN_STATE', null, null]])
})

it('a matter is closed before it is booked as well as after it is archived', () => {
  for (const status of ['PAID', 'BOOKED', 'ARCHIVED'] as const) {
    const { request, claim } = claimAt(status)
    expect(granted(closeMatter(request, [claim], clerk)).request[0].amount).toBe(10_000n)
  }
  const { request, claim } = claimAt('PAID')
  const closed = { ...request, status: 'CLOSED' as const }
  expect(bookClaim(closed, claim, '记-1', null, accountant).allowed).toBe(true)
})

const held = (duty: Duty) => [{ duty, person: '兼' }]
const DUTIES: readonly Duty[] = ['APPLICANT', 'REVIEWER', 'APPROVER', 'PAYER', 'TREASURY']

it.each(DUTIES)('R-SOD-01 the table of C7: whoever was %s books, or archives', (duty) => {
  const who = { ...circumstances('兼', { also: EVERY_POST }), elsewhere: held(duty) }
  const paid = claimAt('PAID')
  const booked = claimAt('BOOKED')
  const no = [['RULE_BLOCKS', null, 'R-SOD-01']]
  expect(refusalsIn(bookClaim(paid.request, paid.claim, '记-1', null, who))).toEqual(duty === 'REVIEWER' ? [] : no)
  expect(refusalsIn(archiveClaim(booked.request, booked.claim, who))).toEqual(
    duty === 'REVIEWER' || duty === 'APPROVER' ? [] : no,
  )
})

it('R-SOD-01 whoever booked a claim may archive it, and does neither apply nor pay afterwards', () => {
  const also = [...EVERY_POST, post('计', 'OFFICE_CLERK'), post('计', 'CASHIER', { teams: [TAIWAN] })]
  const { request, claim } = claimAt('BOOKED')
  expect(archiveClaim(request, claim, circumstances('计', { also })).allowed).toBe(true)
})

it('an accountant of other teams books nothing here', () => {
  const { request, claim } = claimAt('PAID')
  const also = [post('新', 'ACCOUNTANT', { teams: ['TOURISM_CULTURE'] })]
  expect(refusalsIn(bookClaim(request, claim, '记-1', null, circumstances('新', { also })))).toEqual([
    ['NOT_PERMITTED', null, 'R-SOD-01'],
  ])
})
