import { expect, it } from 'vitest'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { ADMIN_POSTS, OVERSEER_POSTS, POSTS, UNIT_POSTS, type Post } from '../organisation/posts.ts'
import { can, type Resource } from './can.ts'
import { ACTIONS, FUNDING, MATRIX, OPERATIONS, ORGANISING, READINGS, type Operation } from './matrix.ts'

const BOTH = [true, false]
/** Every record as the matrix can see it: of a team served, of another or of none; own, somebody's or nobody's. */
const RECORDS: readonly Resource[] = [TAIWAN, TOURISM, null].flatMap((team) =>
  ['禾', '甘', null].flatMap((owner) =>
    BOTH.flatMap((payable) => BOTH.map((hasPayment) => ({ team, owner, payable, hasPayment }))),
  ),
)
const SPENDING: readonly Operation[] = [...ACTIONS, 'READ_SPENDING', 'READ_LINES', 'READ_ACCOUNT']
const DECISIONS: readonly Operation[] = ['APPROVE', 'RETURN', 'REJECT', 'AUTHORISE_CLAIM', 'REFUSE_CLAIM']

const rights = (name: Post) => {
  const organisation = organisationOn('2015-06-12', [post('禾', name, { teams: [TAIWAN] })])
  return OPERATIONS.filter((operation) => RECORDS.some((record) => can(organisation, '禾', operation, record)))
}

it.each(ADMIN_POSTS)('access 4 a %s has no right over spending, on whatever record, not even their own', (name) => {
  expect(rights(name).filter((operation) => SPENDING.includes(operation))).toEqual([])
  expect(rights(name)).not.toContain('OVERSEE')
})

it.each(OVERSEER_POSTS)('E1.10, N-100 a %s reads and writes nothing: no act, no change of the organisation', (name) => {
  expect(rights(name)).toEqual([
    'READ_ORGANISATION',
    'OVERSEE',
    ...(name === 'OVERSEER_SUPERVISION' ? ['OVERSEE_SEALED'] : []),
  ])
})

it('access 6 sealed reads are open to supervision alone, and overseeing to overseers alone', () => {
  expect(Object.keys(MATRIX.OVERSEE_SEALED)).toEqual(['OVERSEER_SUPERVISION'])
  expect(Object.keys(MATRIX.OVERSEE)).toEqual(OVERSEER_POSTS)
})

it('access 5 the head of the leading group neither submits nor edits: they read and decide', () => {
  expect(rights('LEADING_GROUP_HEAD')).toEqual(
    OPERATIONS.filter((operation) =>
      [...DECISIONS, 'DELEGATE', 'DECIDE_REALLOCATION', 'READ_SPENDING', 'READ_LINES', 'READ_ORGANISATION'].includes(
        operation,
      ),
    ),
  )
})

it('Q-23 the head of the leading group decides last, everybody else on the ladder first', () => {
  for (const decision of DECISIONS)
    expect(MATRIX[decision]).toEqual({
      OFFICE_DIRECTOR: 'ALL',
      APPROVER: 'ALL',
      REVIEW_PANEL_CONVENOR: 'ALL',
      LEADING_GROUP_HEAD: 'LAST',
    })
})

it('E1.10 nobody who pays records, and nobody who decides pays: no post holds two of these rights', () => {
  const steps: readonly (readonly Operation[])[] = [
    ['SUBMIT', 'FILE_CLAIM', 'WITHDRAW', 'CANCEL', 'VOID_CLAIM'],
    DECISIONS,
    ['REVIEW_CLAIM', 'RETURN_CLAIM', 'BOOK_CLAIM', 'RECOVER_PAYMENT'],
    ['REQUEST_PAYMENT'],
    ['CONFIRM_PAYMENT', 'RETURN_PAYMENT'],
    ['CLOSE', 'ARCHIVE_CLAIM'],
  ]
  for (const name of POSTS) {
    const held = steps.filter((step) => step.some((operation) => rights(name).includes(operation)))
    expect([name, held.length <= 1]).toEqual([name, true])
  }
})

it('a post in a unit of the county gives no right by itself', () => {
  for (const name of UNIT_POSTS)
    expect([name, rights(name)]).toEqual([name, name === 'DEPARTMENT_OFFICER' ? ['READ_ORGANISATION'] : []])
})

it('nobody proposes and decides appointments by one post but the security administrator, and then not the same one', () => {
  const both = POSTS.filter((name) => MATRIX.PROPOSE_APPOINTMENT[name] && MATRIX.DECIDE_APPOINTMENT[name])
  expect(both).toEqual(['SECURITY_ADMIN'])
})

it('an operation is an act on a matter, a change of the organisation or of the budget lines, or a reading, and only one of them', () => {
  expect(new Set(OPERATIONS).size).toBe(ACTIONS.length + ORGANISING.length + FUNDING.length + READINGS.length)
})
