import { expect, it } from 'vitest'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { POSTS, UNIT_POSTS, type Post } from '../organisation/posts.ts'
import { can, COUNTY_WIDE, grantsOf, postsWith, type Resource } from './can.ts'
import { MATRIX, OPERATIONS, SCOPES, type Operation } from './matrix.ts'

const RECORD: Resource = { team: TAIWAN, owner: '禾', payable: false, hasPayment: false }
const NOBODYS = { ...RECORD, owner: '甘' }
const TAKING_PART = { ...NOBODYS, participants: ['禾'] }
const PAYABLE = { ...NOBODYS, payable: true }
const IN_PAYMENT = { ...PAYABLE, hasPayment: true }
const ELSEWHERE = { ...IN_PAYMENT, team: TOURISM }

const inPost = (name: Post) => organisationOn('2015-06-12', [post('禾', name, { teams: [TAIWAN] })])
const rights = (name: Post, resource: Resource) =>
  OPERATIONS.filter((operation) => can(inPost(name), '禾', operation, resource)).sort()

const DECIDES: readonly Operation[] = ['APPROVE', 'RETURN', 'REJECT', 'AUTHORISE_CLAIM', 'REFUSE_CLAIM']
const OWN: readonly Operation[] = ['WITHDRAW', 'CANCEL', 'FILE_CLAIM', 'VOID_CLAIM', 'REPORT_TRIP', 'READ_ACCOUNT']
const READS: readonly Operation[] = ['READ_SPENDING', 'READ_LINES']
const ORG: Operation = 'READ_ORGANISATION'
const OF_OFFICE: readonly Operation[] = ['REGISTER_PERSON', 'PROPOSE_APPOINTMENT', 'END_APPOINTMENT']

type Rights = readonly (readonly [string, Resource, readonly Operation[]])[]
const nothing: Rights = [['own and in payment', { ...IN_PAYMENT, owner: '禾' }, []]]

/** What each post may do, record by record; every other operation is denied. */
const EXPECTED: Readonly<Record<Post, Rights>> = {
  ...(Object.fromEntries(UNIT_POSTS.map((name) => [name, nothing])) as Record<Post, Rights>),
  DEPARTMENT_OFFICER: [['own and in payment', { ...IN_PAYMENT, owner: '禾' }, [ORG]]],
  TEAM_MEMBER: [
    ['own', RECORD, ['SUBMIT', 'READ_SPENDING', 'READ_LINES', ORG, ...OWN]],
    ["a colleague's", NOBODYS, ['SUBMIT', 'READ_LINES', ORG]],
    ["a colleague's in which they take part", TAKING_PART, ['SUBMIT', 'REPORT_TRIP', ...READS, ORG]],
    ["another team's", ELSEWHERE, [ORG]],
  ],
  TEAM_HEAD: [
    ['own', RECORD, ['SUBMIT', 'HAND_OVER', ...READS, ORG, ...OWN]],
    ["a team member's", NOBODYS, ['SUBMIT', 'HAND_OVER', ...READS, ORG]],
    ["another team's", ELSEWHERE, [ORG]],
  ],
  TEAM_DEPUTY_HEAD: [
    ['own', RECORD, ['SUBMIT', ...READS, ORG, ...OWN]],
    ["a team member's", NOBODYS, ['SUBMIT', ...READS, ORG]],
    ["another team's", ELSEWHERE, [ORG]],
  ],
  ACCOUNTANT: [
    [
      'of a team they serve',
      NOBODYS,
      ['REVIEW_CLAIM', 'RETURN_CLAIM', 'BOOK_CLAIM', 'RECOVER_PAYMENT', 'READ_ACCOUNT', ...READS, ORG],
    ],
    ['of a team they do not serve', ELSEWHERE, [ORG]],
  ],
  CASHIER: [
    ['not yet payable', NOBODYS, ['REQUEST_PAYMENT', 'READ_LINES', 'READ_ACCOUNT', ORG]],
    ['payable', PAYABLE, ['REQUEST_PAYMENT', 'READ_ACCOUNT', ...READS, ORG]],
    ['of a team they do not serve', ELSEWHERE, [ORG]],
  ],
  APPROVER: [
    ['of any team', ELSEWHERE, [...DECIDES, ...READS, ORG]],
    ['in their own name', { ...RECORD, owner: '禾' }, [...DECIDES, ...READS, ORG, 'DELEGATE']],
  ],
  REVIEW_PANEL_CONVENOR: [
    ['of any team', ELSEWHERE, [...DECIDES, ...READS, ORG]],
    ['in their own name', { ...RECORD, owner: '禾' }, [...DECIDES, ...READS, ORG, 'DELEGATE']],
  ],
  LEADING_GROUP_HEAD: [
    ['of any team', ELSEWHERE, [...DECIDES, 'DECIDE_REALLOCATION', ...READS, ORG]],
    ['in their own name', { ...RECORD, owner: '禾' }, [...DECIDES, 'DECIDE_REALLOCATION', ...READS, ORG, 'DELEGATE']],
  ],
  LEADING_GROUP_DEPUTY_HEAD: [
    ['of a team assigned to them', IN_PAYMENT, [...READS, ORG]],
    ['of another team', ELSEWHERE, [ORG]],
  ],
  OFFICE_DIRECTOR: [
    ['of any team', ELSEWHERE, [...DECIDES, ...READS, ORG, 'DECIDE_APPOINTMENT', 'DECIDE_REALLOCATION']],
  ],
  OFFICE_DEPUTY_DIRECTOR: [['of any team', ELSEWHERE, [...READS, ORG]]],
  OFFICE_CLERK: [
    [
      'of any team',
      ELSEWHERE,
      [
        ...READS,
        ORG,
        'CLOSE',
        'ARCHIVE_CLAIM',
        'HAND_OVER',
        ...OF_OFFICE,
        'CHANGE_UNIT',
        'SEAT_TEAM',
        'PROPOSE_REALLOCATION',
      ],
    ],
  ],
  INSPECTOR: [['of any team', ELSEWHERE, [ORG]]],
  BUDGET_OFFICER: [['of any team', ELSEWHERE, ['PROPOSE_REALLOCATION', 'READ_LINES', ORG]]],
  TREASURY_REVIEWER: [
    ['without a payment', PAYABLE, ['READ_LINES', ORG]],
    ['with a payment, of any team', ELSEWHERE, ['CONFIRM_PAYMENT', 'RETURN_PAYMENT', 'READ_ACCOUNT', ...READS, ORG]],
  ],
  OVERSEER_SUPERVISION: [['of any team', IN_PAYMENT, ['OVERSEE', 'OVERSEE_SEALED', ORG]]],
  OVERSEER_AUDIT: [['of any team', IN_PAYMENT, ['OVERSEE', ORG]]],
  OVERSEER_FINANCE: [['of any team', IN_PAYMENT, ['OVERSEE', ORG]]],
  SYSTEM_ADMIN: [['of any team', IN_PAYMENT, ['OPEN_ACCOUNT', 'CLOSE_ACCOUNT', 'READ_LOGINS', ORG]]],
  SECURITY_ADMIN: [['of any team', IN_PAYMENT, [...OF_OFFICE, 'DECIDE_APPOINTMENT', 'READ_LOGINS', ORG]]],
  AUDIT_ADMIN: [['of any team', IN_PAYMENT, ['READ_LOGINS', 'READ_ADMIN_ACTS', ORG]]],
}

const cells = POSTS.flatMap((name) => EXPECTED[name].map(([whose, record, may]) => ({ name, whose, record, may })))

it.each(cells)('R-SOD-01 what $name may do to a record: $whose', ({ name, record, may }) => {
  expect(rights(name, record)).toEqual([...may].sort())
})

it('N-033 a head sees and handles what belongs to their own team, and nothing of another one', () => {
  expect(rights('TEAM_HEAD', IN_PAYMENT)).toEqual(['HAND_OVER', 'READ_LINES', ORG, 'READ_SPENDING', 'SUBMIT'])
  expect(rights('TEAM_HEAD', ELSEWHERE)).toEqual([ORG])
})

it('the matrix names only operations, posts and scopes that there are', () => {
  expect(Object.keys(MATRIX).sort()).toEqual([...OPERATIONS].sort())
  for (const row of Object.values(MATRIX))
    for (const [name, scope] of Object.entries(row)) {
      expect(POSTS).toContain(name)
      expect(SCOPES).toContain(scope)
    }
})

it('whoever holds no post may do nothing, also to a record in their own name', () => {
  for (const operation of OPERATIONS)
    expect(can(organisationOn('2015-06-12', []), '禾', operation, { ...IN_PAYMENT, owner: '禾' })).toBeUndefined()
})

it("nobody acts by somebody else's appointment, unless it was delegated to them", () => {
  for (const name of POSTS)
    for (const operation of OPERATIONS) expect(can(inPost(name), '甘', operation, IN_PAYMENT)).toBeUndefined()
  const approver = post('谈', 'APPROVER')
  const given: Delegation = {
    id: 'given',
    appointmentId: approver.id,
    delegatorId: '谈',
    delegateId: '甘',
    from: '2015-06-10',
    to: '2015-06-20',
    document: '演示授权 1 号',
    revokedOn: null,
  }
  const delegated = organisationOn('2015-06-12', [approver], [given])
  expect(can(delegated, '甘', 'APPROVE', IN_PAYMENT)).toBe(approver)
  expect(grantsOf(delegated, '甘', 'APPROVE')).toEqual([{ appointment: approver, scope: 'ALL', delegation: given }])
  expect(grantsOf(delegated, '谈', 'APPROVE')[0]?.delegation).toBeNull()
  expect(can(delegated, '甘', 'DELEGATE', { ...COUNTY_WIDE, owner: '甘' })).toBeUndefined()
})

it('lines of the special fund belong to no team and are open to those who may ask for money', () => {
  const fund = { ...RECORD, team: null, owner: null }
  const readers = POSTS.filter((name) => rights(name, fund).includes('READ_LINES'))
  expect(readers).toEqual(POSTS.filter((name) => MATRIX.READ_LINES[name]))
  expect(readers).toEqual(expect.arrayContaining(['TEAM_MEMBER', 'ACCOUNTANT', 'LEADING_GROUP_DEPUTY_HEAD']))
  for (const name of [...UNIT_POSTS, 'INSPECTOR', 'OVERSEER_FINANCE', 'SYSTEM_ADMIN'] as const)
    expect(readers).not.toContain(name)
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

it('Q-23 whoever is told no is told which posts may', () => {
  expect(postsWith('APPROVE')).toEqual(['OFFICE_DIRECTOR', 'APPROVER', 'REVIEW_PANEL_CONVENOR', 'LEADING_GROUP_HEAD'])
  for (const operation of OPERATIONS) expect(postsWith(operation)).not.toEqual([])
})
