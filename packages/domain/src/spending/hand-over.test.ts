import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import {
  after,
  application,
  granted,
  refusalsIn,
  requestAt,
  type Asked,
  type Claimed,
  type Paying,
} from '../../test/matter.ts'
import { claimed } from '../../test/spent.ts'
import { APPOINTMENTS, circumstances, post, TAIWAN } from '../../test/people.ts'
import { fileClaim } from './file-claim.ts'
import { handOverRequest } from './hand-over.ts'
import { dutiesOf, interestOf } from './matter.ts'
import { standing } from './standing.ts'
import { submitRequest } from './submit-request.ts'

const hand = (
  asked: Asked,
  to = '甘',
  {
    by = '路',
    reason = '调离',
    also = [] as ReturnType<typeof post>[],
    elsewhere = [] as { duty: 'PAYER'; person: string }[],
  } = {},
) => handOverRequest(asked.request, to, reason, { ...circumstances(by, { also }), elsewhere })
const handed = (asked: Asked, to = '甘') => after<Asked, Asked>(asked, hand(asked, to))

it('whoever leaves hands over: somebody else looks after it, and whoever applied remains its applicant', () => {
  const asked = requestAt('APPROVED')
  const { at } = circumstances('路')
  expect(granted(hand(asked)).request).toEqual([{ type: 'RequestHandedOver', to: '甘', reason: '调离', by: '路', at }])
  expect(handed(asked).request).toMatchObject({ applicant: '禾', owner: '甘', status: 'APPROVED' })
})

it('the head of the team and the clerk of the office hand over, and nobody else, not even the owner', () => {
  const asked = requestAt('DECIDING')
  const people = [...new Set(APPOINTMENTS.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => hand(asked, '甘', { by }).allowed)).toEqual(['台湾组组长', '路'])
  expect(refusalsIn(hand(asked, '甘', { by: '禾' }))).toEqual([['NOT_PERMITTED', null, null]])
})

it.each([
  ['DECIDING', true],
  ['DRAFT', true],
  ['APPROVED', true],
  ['REJECTED', false],
  ['WITHDRAWN', false],
] as const)('whether a request that is %s can be handed over: %s', (status, can) => {
  expect(refusalsIn(hand(requestAt(status)))).toEqual(can ? [] : [['NOT_IN_STATE', null, null]])
})

it('the successor holds a post of the team and is another person', () => {
  const no = [['INVALID_INPUT', 'to', null]]
  const asked = requestAt('DECIDING')
  expect(['禾', '云', '谈', '计', '路人'].map((to) => refusalsIn(hand(asked, to)))).toEqual(Array(5).fill(no))
  expect(refusalsIn(hand(asked, '台湾组组长'))).toEqual([])
  const deputy = post('副', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })
  expect(refusalsIn(hand(asked, '副', { also: [deputy] }))).toEqual([])
})

it('R-SOD-01 the successor holds no other duty on the matter, here or on its claims', () => {
  const no = [['RULE_BLOCKS', 'to', 'R-SOD-01']]
  const approver = post('谈', 'TEAM_MEMBER', { teams: [TAIWAN] })
  expect(refusalsIn(hand(requestAt('APPROVED'), '谈', { also: [approver] }))).toEqual(no)
  expect(refusalsIn(hand(requestAt('DECIDING'), '谈', { also: [approver] }))).toEqual([])
  expect(refusalsIn(hand(requestAt('APPROVED'), '甘', { elsewhere: [{ duty: 'PAYER', person: '甘' }] }))).toEqual(no)
  expect(refusalsIn(hand(requestAt('APPROVED'), '甘', { elsewhere: [{ duty: 'PAYER', person: '钱' }] }))).toEqual([])
})

it('handing over has a reason of at most a thousand characters', () => {
  const asked = requestAt('DECIDING')
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(
    ['', ' ', '因'.repeat(1000), '因'.repeat(1001)].map((reason) => refusalsIn(hand(asked, '甘', { reason }))),
  ).toEqual([no, no, [], no])
})

it('the new owner goes on where the old one stood, and the old one no longer does', () => {
  const { request, line } = handed(requestAt('APPROVED'))
  const file = (by: string) =>
    refusalsIn(fileClaim(request, line, { id: 'claim', number: 'BX-1' }, claimed(), circumstances(by)))
  expect([file('甘'), file('禾')]).toEqual([[], [['NOT_PERMITTED', null, 'R-SOD-01']]])
})

it('R-SOD-01 whoever applied remains an applicant in law: as approver they do not decide on it', () => {
  const also = [post('禾', 'APPROVER')]
  const moved = handed(requestAt('DECIDING'))
  const decide = (asked: Asked) => standing('APPROVE', asked, circumstances('禾', { also }))?.basis?.id
  expect(decide(moved)).toBe('R-SOD-01')
  const returned = handed(requestAt('DRAFT'))
  const numbered = { id: 'request', number: 'QS-2015-001', returned: returned.request }
  const again = after<Asked, Asked>(
    returned,
    submitRequest(numbered, application(), returned.line, circumstances('甘')),
  )
  expect(again.request).toMatchObject({ applicant: '禾', owner: '甘', status: 'DECIDING' })
  expect(decide(again)).toBe('R-SOD-01')
})

it('R-SOD-01 whoever filed a claim before they handed over neither reviews nor authorises it', () => {
  const first = handed(requestAt('APPROVED'))
  const filed = after<Asked, Claimed>(
    first,
    fileClaim(first.request, first.line, { id: 'claim', number: 'BX-1' }, claimed(), circumstances('甘')),
  )
  const { request } = after<Asked, Asked>(filed, hand(filed, '台湾组组长'))
  const books = { ...filed, request } as Paying
  expect(dutiesOf(books)).toContainEqual({ duty: 'APPLICANT', person: '甘' })
  expect(interestOf(books).applicants).toEqual(['禾', '台湾组组长', '甘'])
  const also = [post('甘', 'ACCOUNTANT', { teams: [TAIWAN] })]
  expect(refusalsIn(COMMANDS.REVIEW_CLAIM(books, circumstances('甘', { also })))).toEqual([
    ['RULE_BLOCKS', null, 'R-SOD-01'],
  ])
})
