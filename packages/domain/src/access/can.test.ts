import { expect, it } from 'vitest'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { POSTS, type Post } from '../organisation/appointment.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { can, grantsOf, postsWith, type Resource } from './can.ts'
import { ACTIONS, type Operation } from './matrix.ts'

const OPERATIONS: readonly Operation[] = [...ACTIONS, 'READ_SPENDING', 'READ_LINES', 'READ_ACCOUNT']
const RECORD: Resource = { team: TAIWAN, applicant: '禾', payable: false, hasPayment: false }
const NOBODYS = { ...RECORD, applicant: '甘' }
const PAYABLE = { ...NOBODYS, payable: true }
const IN_PAYMENT = { ...PAYABLE, hasPayment: true }
const ELSEWHERE = { ...IN_PAYMENT, team: TOURISM }

const inPost = (name: Post) => organisationOn('2015-06-12', [post('禾', name, { teams: [TAIWAN] })])
const rights = (name: Post, resource: Resource) =>
  OPERATIONS.filter((operation) => can(inPost(name), '禾', operation, resource)).sort()

const DECIDES: readonly Operation[] = ['APPROVE', 'RETURN', 'REJECT', 'AUTHORISE_CLAIM', 'REFUSE_CLAIM']
const OWN: readonly Operation[] = ['WITHDRAW', 'FILE_CLAIM', 'READ_ACCOUNT']
const READS: readonly Operation[] = ['READ_SPENDING', 'READ_LINES']

type Rights = readonly (readonly [string, Resource, readonly Operation[]])[]

/** What each post may do, record by record; every other operation is denied. */
const EXPECTED: Readonly<Record<Post, Rights>> = {
  TEAM_MEMBER: [
    ['own', RECORD, ['SUBMIT', 'READ_SPENDING', 'READ_LINES', ...OWN]],
    ["a colleague's", NOBODYS, ['SUBMIT', 'READ_LINES']],
    ["another team's", ELSEWHERE, []],
  ],
  TEAM_HEAD: [
    ['own', RECORD, ['SUBMIT', 'READ_SPENDING', 'READ_LINES', ...OWN]],
    ["a team member's", NOBODYS, ['SUBMIT', ...READS]],
    ["another team's", ELSEWHERE, []],
  ],
  ACCOUNTANT: [
    ['of a team they serve', NOBODYS, ['REVIEW_CLAIM', 'RETURN_CLAIM', 'READ_ACCOUNT', ...READS]],
    ['of a team they do not serve', ELSEWHERE, []],
  ],
  CASHIER: [
    ['not yet payable', NOBODYS, ['REQUEST_PAYMENT', 'READ_LINES', 'READ_ACCOUNT']],
    ['payable', PAYABLE, ['REQUEST_PAYMENT', 'READ_ACCOUNT', ...READS]],
    ['of a team they do not serve', ELSEWHERE, []],
  ],
  APPROVER: [['of any team', ELSEWHERE, [...DECIDES, ...READS]]],
  REVIEW_PANEL_CONVENOR: [['of any team', ELSEWHERE, [...DECIDES, ...READS]]],
  LEADING_GROUP_HEAD: [['of any team', ELSEWHERE, READS]],
  OFFICE_CLERK: [['of any team', ELSEWHERE, READS]],
  BUDGET_OFFICER: [['of any team', ELSEWHERE, ['READ_LINES']]],
  TREASURY_REVIEWER: [
    ['without a payment', PAYABLE, ['READ_LINES']],
    ['with a payment, of any team', ELSEWHERE, ['CONFIRM_PAYMENT', 'RETURN_PAYMENT', 'READ_ACCOUNT', ...READS]],
  ],
  LEADING_GROUP_DEPUTY_HEAD: [['of any team', IN_PAYMENT, []]],
  OVERSEER_SUPERVISION: [['of any team', IN_PAYMENT, []]],
  OVERSEER_AUDIT: [['of any team', IN_PAYMENT, []]],
  OVERSEER_FINANCE: [['of any team', IN_PAYMENT, []]],
}

const cells = POSTS.flatMap((name) => EXPECTED[name].map(([whose, record, may]) => ({ name, whose, record, may })))

it.each(cells)('R-SOD-01 what $name may do to a record: $whose', ({ name, record, may }) => {
  expect(rights(name, record)).toEqual([...may].sort())
})

it('N-100 overseers write nothing and read nothing here: they have a package of their own', () => {
  for (const name of ['OVERSEER_SUPERVISION', 'OVERSEER_AUDIT', 'OVERSEER_FINANCE'] as const)
    for (const record of [
      { ...IN_PAYMENT, applicant: '禾' },
      { ...IN_PAYMENT, team: null },
    ])
      expect(rights(name, record)).toEqual([])
})

it('whoever holds no post may do nothing, also to a record in their own name', () => {
  for (const operation of OPERATIONS)
    expect(can(organisationOn('2015-06-12', []), '禾', operation, { ...IN_PAYMENT, applicant: '禾' })).toBeUndefined()
})

it("nobody acts by somebody else's appointment", () => {
  for (const name of POSTS)
    for (const operation of OPERATIONS) expect(can(inPost(name), '甘', operation, IN_PAYMENT)).toBeUndefined()
})

it('lines of the special fund belong to no team and are open to those who may ask for money', () => {
  const fund = { ...RECORD, team: null, applicant: null }
  const readers = POSTS.filter((name) => rights(name, fund).includes('READ_LINES'))
  expect(readers).toEqual(POSTS.filter((name) => name !== 'LEADING_GROUP_DEPUTY_HEAD' && !name.startsWith('OVERSEER')))
})

it('the appointment that carries the right is named', () => {
  const two = organisationOn('2015-06-12', [
    post('计', 'ACCOUNTANT', { id: 'first', teams: [TOURISM] }),
    post('计', 'ACCOUNTANT', { id: 'second', teams: [TAIWAN] }),
  ])
  expect(can(two, '计', 'REVIEW_CLAIM', RECORD)?.id).toBe('second')
  expect(grantsOf(two, '计', 'REVIEW_CLAIM').map(({ appointment }) => appointment.id)).toEqual(['first', 'second'])
  expect(grantsOf(two, '计', 'APPROVE')).toEqual([])
})

it('whoever is told no is told which posts may', () => {
  expect(postsWith('APPROVE')).toEqual(['APPROVER', 'REVIEW_PANEL_CONVENOR'])
  for (const operation of OPERATIONS) expect(postsWith(operation)).not.toEqual([])
})
