import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import {
  after,
  claimAt,
  paymentAt,
  refusalsIn,
  requestAt,
  type Asked,
  type Claimed,
  type Paying,
  type Story,
} from '../../test/matter.ts'
import { claimed } from '../../test/spent.ts'
import { circumstances, EVERY_POST, post, TAIWAN } from '../../test/people.ts'
import type { Action } from '../access/matrix.ts'
import { areApart } from '../integrity/duties-apart.ts'
import type { Duty } from '../integrity/rule.ts'
import { fen } from '../money.ts'
import { fileClaim } from './file-claim.ts'
import { requestPayment } from './request-payment.ts'
import { standing } from './standing.ts'

const also = EVERY_POST
const holding = (duty: Duty): Story => ({ also, cast: { [duty]: '兼' } })

/** The acts that come after a duty was taken on, with the state in which each is possible. */
const LATER: readonly (readonly [Duty, Action, (story: Story) => Paying])[] = [
  ['APPROVER', 'APPROVE', (story) => requestAt('DECIDING', story) as Paying],
  ['APPROVER', 'RETURN', (story) => requestAt('DECIDING', story) as Paying],
  ['APPROVER', 'REJECT', (story) => requestAt('DECIDING', story) as Paying],
  ['REVIEWER', 'REVIEW_CLAIM', (story) => claimAt('REVIEWING', story) as Paying],
  ['REVIEWER', 'RETURN_CLAIM', (story) => claimAt('REVIEWING', story) as Paying],
  ['APPROVER', 'AUTHORISE_CLAIM', (story) => claimAt('AUTHORISING', story) as Paying],
  ['APPROVER', 'REFUSE_CLAIM', (story) => claimAt('AUTHORISING', story) as Paying],
  ['PAYER', 'REQUEST_PAYMENT', (story) => claimAt('PAYABLE', story) as Paying],
  ['ARCHIVIST', 'CLOSE', (story) => requestAt('APPROVED', story) as Paying],
  ['RECORDER', 'BOOK_CLAIM', (story) => claimAt('PAID', story) as Paying],
  ['ARCHIVIST', 'ARCHIVE_CLAIM', (story) => claimAt('BOOKED', story) as Paying],
  ['RECORDER', 'RECOVER_PAYMENT', (story) => paymentAt('PAID', story)],
  ['TREASURY', 'CONFIRM_PAYMENT', (story) => paymentAt('PAYING', story)],
  ['TREASURY', 'RETURN_PAYMENT', (story) => paymentAt('PAYING', story)],
]

const HELD_BEFORE: Readonly<Record<Action, readonly Duty[]>> = {
  SUBMIT: [],
  WITHDRAW: [],
  CANCEL: [],
  FILE_CLAIM: [],
  VOID_CLAIM: [],
  REPORT_TRIP: [],
  APPROVE: ['APPLICANT'],
  RETURN: ['APPLICANT'],
  REJECT: ['APPLICANT'],
  REVIEW_CLAIM: ['APPLICANT', 'APPROVER'],
  RETURN_CLAIM: ['APPLICANT', 'APPROVER'],
  AUTHORISE_CLAIM: ['APPLICANT', 'APPROVER', 'REVIEWER'],
  REFUSE_CLAIM: ['APPLICANT', 'APPROVER', 'REVIEWER'],
  REQUEST_PAYMENT: ['APPLICANT', 'APPROVER', 'REVIEWER'],
  CONFIRM_PAYMENT: ['APPLICANT', 'APPROVER', 'REVIEWER', 'PAYER'],
  RETURN_PAYMENT: ['APPLICANT', 'APPROVER', 'REVIEWER', 'PAYER'],
  CLOSE: ['APPLICANT', 'APPROVER'],
  RECOVER_PAYMENT: ['APPLICANT', 'APPROVER', 'REVIEWER', 'PAYER'],
  BOOK_CLAIM: ['APPLICANT', 'APPROVER', 'REVIEWER'],
  ARCHIVE_CLAIM: ['APPLICANT', 'APPROVER', 'REVIEWER', 'RECORDER'],
}

const pairs = LATER.flatMap(([asked, action, at]) => HELD_BEFORE[action].map((held) => ({ held, asked, action, at })))

it.each(pairs)(
  'R-SOD-01 whoever acts as $held, with every post in hand, and $action',
  ({ held, asked, action, at }) => {
    const decision = COMMANDS[action](at(holding(held)), circumstances('兼', { also }))
    expect(refusalsIn(decision)).toEqual(!areApart(held, asked) ? [] : [['RULE_BLOCKS', null, 'R-SOD-01']])
  },
)

it('R-SOD-01 whoever authorised the claim neither asks for its payment nor confirms it', () => {
  const story = { also, cast: { APPROVER: '谈' } }
  const reviewed = claimAt('AUTHORISING', story)
  const claim = { ...claimAt('PAYABLE', story).claim, authoriser: '兼' }
  const payable = { ...reviewed, claim } as Paying
  expect(refusalsIn(COMMANDS.REQUEST_PAYMENT(payable, circumstances('兼', { also })))[0]?.[2]).toBe('R-SOD-01')
  const paying = { ...paymentAt('PAYING', story), claim: { ...claim, status: 'PAYING' as const } }
  expect(refusalsIn(COMMANDS.CONFIRM_PAYMENT(paying, circumstances('兼', { also })))[0]?.[2]).toBe('R-SOD-01')
})

it('R-SOD-01 the sentence says which duty stands against which, and who acts instead', () => {
  const books = claimAt('REVIEWING', holding('APPROVER'))
  const no = standing('REVIEW_CLAIM', books, circumstances('兼', { also }))
  expect(no?.message.zh).toBe('同一人已在本事项担任审批,不能再担任财务审核。')
  expect(no?.remedy?.zh).toBe('由另一人担任财务审核。')
})

it('who may not is told which posts may', () => {
  const no = standing('APPROVE', requestAt('DECIDING'), circumstances('计'))
  expect(no?.message).toEqual({
    zh: '这一步由领导小组办公室主任或授权审批人或会审小组召集人或领导小组组长办理,您没有相应任职。',
    en: 'This step belongs to the director of the leading-group office or the authorised approver or the convenor of the review panel or the head of the leading group; you hold no such post here.',
  })
  const own = standing('WITHDRAW', requestAt('DECIDING'), circumstances('甘'))
  expect(own?.message.zh).toBe('这一步由经办人本人办理。')
})

it('the state is told first, to whoever asks: where a matter stands is no secret among those who see it', () => {
  expect(standing('APPROVE', requestAt('APPROVED'), circumstances('路人'))?.code).toBe('NOT_IN_STATE')
  expect(standing('REVIEW_CLAIM', requestAt('APPROVED'), circumstances('计'))?.message.zh).toContain('不存在')
})

it('N-094 of two limits the larger counts, and a post without one has none', () => {
  const asked = requestAt('DECIDING', { application: { amount: fen(400_000n) } })
  const second = (limit: bigint | null) => [
    post('谈', 'APPROVER', { id: 'second', limit: limit === null ? null : fen(limit) }),
  ]
  const code = (also: typeof EVERY_POST) => standing('APPROVE', asked, circumstances('谈', { also }))?.code
  expect([code(second(399_999n)), code(second(400_000n)), code(second(null))]).toEqual([
    'ABOVE_LIMIT',
    undefined,
    undefined,
  ])
  expect(code([post('谈', 'REVIEW_PANEL_CONVENOR', { id: 'panel' })])).toBeUndefined()
})

it('an accountant of other teams does not review here, one of this team does', () => {
  const filed = claimAt('REVIEWING')
  const code = (teams: readonly string[]) =>
    standing('REVIEW_CLAIM', filed, circumstances('新', { also: [post('新', 'ACCOUNTANT', { teams })] }))?.code
  expect([code(['TOURISM_CULTURE']), code([]), code([TAIWAN])]).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED', undefined])
})

it('R-SOD-01 whoever asked for a payment that bounced does not confirm the next one', () => {
  const { line, request, claim } = paymentAt('RETURNED', holding('PAYER'))
  const bounced = { line, request, claim }
  const again = requestPayment(request, claim, line, { id: '2', number: 'ZF-2' }, circumstances('钱'))
  const second = after<Claimed, Paying>(bounced, again)
  const told = { ...circumstances('兼', { also }), elsewhere: [{ duty: 'PAYER' as const, person: '兼' }] }
  expect(refusalsIn(COMMANDS.CONFIRM_PAYMENT(second, told))[0]?.[2]).toBe('R-SOD-01')
})

it('R-SOD-01 whoever reviewed one claim of a matter does not authorise another one of it', () => {
  const first = claimAt('AUTHORISING', { ...holding('REVIEWER'), claim: { amount: fen(10_000n) } })
  const filed = fileClaim(first.request, first.line, { id: '2', number: 'BX-2' }, claimed(), circumstances('禾'))
  const second = after<Asked, Claimed>({ line: first.line, request: first.request }, filed)
  const reviewed = after<Claimed, Claimed>(second, COMMANDS.REVIEW_CLAIM(second as Paying, circumstances('计')))
  const told = { ...circumstances('兼', { also }), elsewhere: [{ duty: 'REVIEWER' as const, person: '兼' }] }
  expect(refusalsIn(COMMANDS.AUTHORISE_CLAIM(reviewed as Paying, told))[0]?.[2]).toBe('R-SOD-01')
})
