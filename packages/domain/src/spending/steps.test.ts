import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import { claimAt, paymentAt, refusalsIn, requestAt, type Paying, type Story } from '../../test/matter.ts'
import { APPOINTMENTS, circumstances } from '../../test/people.ts'
import { ACTIONS, type Action } from '../access/matrix.ts'
import { CLAIM_STATUSES } from './claim.ts'
import { LADDER } from './deciders.ts'
import { PAYMENT_STATUSES } from './payment.ts'
import { REQUEST_STATUSES } from './request.ts'

type On = 'request' | 'claim' | 'payment'

/** The life of a matter as the county lives it: the states in which each act is possible, and who of the county acts. */
const LIFE: Readonly<Record<Action, { on: On; from: readonly string[]; by: readonly string[] }>> = {
  SUBMIT: { on: 'request', from: ['DRAFT'], by: ['禾'] },
  WITHDRAW: { on: 'request', from: ['DECIDING', 'DRAFT'], by: ['禾'] },
  APPROVE: { on: 'request', from: ['DECIDING'], by: ['谈', '艾', '时'] },
  RETURN: { on: 'request', from: ['DECIDING'], by: ['谈', '艾', '时'] },
  REJECT: { on: 'request', from: ['DECIDING'], by: ['谈', '艾', '时'] },
  CANCEL: { on: 'request', from: ['APPROVED'], by: ['禾'] },
  CLOSE: { on: 'request', from: ['APPROVED'], by: ['路'] },
  FILE_CLAIM: { on: 'request', from: ['APPROVED'], by: ['禾'] },
  VOID_CLAIM: { on: 'claim', from: ['DRAFT', 'REVIEWING'], by: ['禾'] },
  REVIEW_CLAIM: { on: 'claim', from: ['REVIEWING'], by: ['计'] },
  RETURN_CLAIM: { on: 'claim', from: ['REVIEWING'], by: ['计'] },
  AUTHORISE_CLAIM: { on: 'claim', from: ['AUTHORISING'], by: ['谈', '艾', '时'] },
  REFUSE_CLAIM: { on: 'claim', from: ['AUTHORISING'], by: ['谈', '艾', '时'] },
  REPORT_TRIP: { on: 'request', from: ['APPROVED', 'CLOSED'], by: ['禾'] },
  REQUEST_PAYMENT: { on: 'claim', from: ['PAYABLE'], by: ['钱'] },
  BOOK_CLAIM: { on: 'claim', from: ['PAID'], by: ['计'] },
  ARCHIVE_CLAIM: { on: 'claim', from: ['BOOKED'], by: ['路'] },
  CONFIRM_PAYMENT: { on: 'payment', from: ['PAYING'], by: ['章'] },
  RETURN_PAYMENT: { on: 'payment', from: ['PAYING'], by: ['章'] },
  RECOVER_PAYMENT: { on: 'payment', from: ['PAID'], by: ['计'] },
}

// Half of the request is claimed, so that a second claim fails for nothing but its state.
const STORY: Story = { allocated: 1_000_000n, application: { amount: 200_000n as never } }
const booksAt = (on: On, status: string): Paying =>
  ({
    request: () => requestAt(status as never, STORY) as Paying,
    claim: () => claimAt(status as never, STORY) as Paying,
    payment: () => paymentAt(status as never, STORY),
  })[on]()

const STATUSES = { request: REQUEST_STATUSES, claim: CLAIM_STATUSES, payment: PAYMENT_STATUSES }
const cells = ACTIONS.flatMap((action) => STATUSES[LIFE[action].on].map((status) => ({ action, status })))

it('requests, claims and payments have the states of the published lifecycle', () => {
  expect(STATUSES).toEqual({
    request: ['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED'],
    claim: ['DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED', 'REFUSED', 'VOID'],
    payment: ['PAYING', 'PAID', 'RETURNED'],
  })
})

it.each(cells)('N-081 $action at $status', ({ action, status }) => {
  const { on, from, by } = LIFE[action]
  const books = booksAt(on, status)
  // What was cancelled never was a trip; whoever was on one that took place reports it after its end, too.
  const request = { ...books.request, cancelledReason: null }
  const decision = COMMANDS[action]({ ...books, request }, circumstances(by[0]!))
  expect(refusalsIn(decision)).toEqual(from.includes(status) ? [] : [['NOT_IN_STATE', null, null]])
})

it.each(ACTIONS)('R-SOD-01 %s belongs to its own people and is refused to everybody else', (action) => {
  const { on, from, by } = LIFE[action]
  const books = booksAt(on, from[0]!)
  const everybody = [...new Set(APPOINTMENTS.map(({ personId }) => personId)), '路人']
  const allowed = everybody.filter((person) => COMMANDS[action](books, circumstances(person)).allowed)
  expect(allowed).toEqual(by)
  for (const person of everybody.filter((person) => !by.includes(person)))
    expect([person, refusalsIn(COMMANDS[action](books, circumstances(person)))[0]?.[0]]).toEqual([
      person,
      LADDER.includes(action) && person === '组长' ? 'PEER_FIRST' : 'NOT_PERMITTED',
    ])
})

it('whoever comes too late reads where the matter stands and when the step was possible', () => {
  const decision = COMMANDS.APPROVE(booksAt('request', 'WITHDRAWN'), circumstances('谈'))
  expect(decision.allowed || decision.refusals[0]?.message).toEqual({
    zh: '现在是“已撤回”,这一步只在“待审批”时可做。',
    en: 'It is now "withdrawn"; this step is possible at "awaiting approval" only.',
  })
})
