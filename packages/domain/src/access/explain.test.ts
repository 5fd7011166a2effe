import { expect, it } from 'vitest'
import { claimAt, paymentAt, requestAt } from '../../test/matter.ts'
import { APPOINTMENTS, circumstances, post, TAIWAN, TOURISM } from '../../test/people.ts'
import { fen } from '../money.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { CLAIM_STATUSES } from '../spending/claim.ts'
import type { Matter } from '../spending/matter.ts'
import { PAYMENT_STATUSES } from '../spending/payment.ts'
import { REQUEST_STATUSES } from '../spending/request.ts'
import { standing } from '../spending/standing.ts'
import { grantsOf } from './can.ts'
import { explain, explainOperation } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { ACTIONS, OPERATIONS } from './matrix.ts'

const deciding = requestAt('DECIDING')
const headToo = post('谈', 'TEAM_HEAD', { teams: [TAIWAN], from: '2015-05-06', document: '任命通知 7 号' })
const sentences = ({ chain }: Explanation) => chain.map(({ words }) => words.zh)
const kinds = ({ chain }: Explanation) => chain.map(({ kind }) => kind).join(' ')
const last = ({ chain }: Explanation) => chain.at(-1)!

const MATTERS: readonly (readonly [string, Matter])[] = [
  ...REQUEST_STATUSES.map((status) => [status, requestAt(status)] as const),
  ...CLAIM_STATUSES.map((status) => [`claim ${status}`, claimAt(status)] as const),
  ...PAYMENT_STATUSES.map((status) => [`payment ${status}`, paymentAt(status)] as const),
]

it.each(MATTERS)('what is explained is what stands, for everybody and every act: %s', (_, matter) => {
  for (const by of [...new Set(APPOINTMENTS.map(({ personId }) => personId)), '路人'])
    for (const action of ACTIONS) {
      const now = circumstances(by, { also: [headToo, post('兼', 'TEAM_DEPUTY_HEAD', { teams: [TOURISM] })] })
      const { allowed, chain } = explain(action, matter, now)
      expect(allowed, `${by} ${action}`).toBe(standing(action, matter, now) === null)
      expect(chain.at(-1)).toMatchObject({ kind: 'ANSWER', favours: allowed })
      expect(
        chain.slice(0, -1).every(({ favours }) => favours),
        `${by} ${action}`,
      ).toBe(allowed)
      for (const { words } of chain) expect(words.zh + words.en).not.toMatch(/undefined|null/)
    }
})

it('Q-23 an approver who heads the team reads their posts, the team, the recusal, and who decides instead', () => {
  const told = explain('APPROVE', deciding, circumstances('谈', { also: [headToo] }))
  expect(kinds(told)).toBe('POST MATRIX REACH POST RECUSAL ANSWER')
  expect(sentences(told)).toEqual([
    '您是授权审批人,自 2015-01-01 起。',
    '授权审批人可以“批准申请”,范围:每一件。',
    '本事项属台湾综合产业组,在范围之内。',
    '您是台湾综合产业组的组长,自 2015-05-06 起。',
    '对本事项而言,您是该组组长,须回避。',
    '所以转由没有利害关系的同级审批人决定。',
  ])
  expect(told.chain[3]!.source).toEqual({ zh: '任命通知 7 号', en: '任命通知 7 号' })
  expect(told.chain[4]!.source!.zh).toMatch(/^R-SOD-02 .+;Q-23$/)
  expect(last(told).people).toEqual(['艾', '时'])
})

it('Q-23 where no peer is left it goes upwards, to the head of the leading group', () => {
  const everyPeer = ['谈', '艾', '时'].map((one) => post(one, 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] }))
  const told = explain('APPROVE', deciding, circumstances('谈', { also: everyPeer }))
  expect(last(told)).toMatchObject({ people: ['组长'], words: { zh: expect.stringContaining('上交领导小组组长') } })
  const head = explain('APPROVE', deciding, circumstances('组长', { also: everyPeer }))
  expect(head.allowed).toBe(true)
  expect(kinds(explain('APPROVE', deciding, circumstances('组长')))).toBe('POST MATRIX REACH PEERS ANSWER')
})

it('whoever is applicant and takes part reads both, in one chain', () => {
  const asked = requestAt('DECIDING', { application: { participants: ['艾'] } })
  const told = explain('APPROVE', asked, circumstances('艾', { also: [post('艾', 'TEAM_HEAD', { teams: [TAIWAN] })] }))
  expect(kinds(told)).toBe('POST MATRIX REACH RECUSAL POST RECUSAL ANSWER')
})

it('a delegate reads from whom and until when, and that the interests of both count', () => {
  const given: Delegation = {
    id: 'given',
    appointmentId: '时 REVIEW_PANEL_CONVENOR',
    delegatorId: '时',
    delegateId: '路',
    from: '2015-06-10',
    to: '2015-06-20',
    document: '授权书 3 号',
    revokedOn: null,
  }
  const free = explain('APPROVE', deciding, circumstances('路', { delegations: [given] }))
  expect(free.allowed).toBe(true)
  expect(free.chain[0]).toMatchObject({
    kind: 'DELEGATION',
    words: { zh: '您受委托代行会审小组召集人,自 2015-06-10 至 2015-06-20。' },
    source: { zh: '授权书 3 号' },
    people: ['时'],
  })
  const also = [post('时', 'TEAM_HEAD', { teams: [TAIWAN] })]
  const bound = explain('APPROVE', deciding, circumstances('路', { delegations: [given], also }))
  expect(bound.chain.find(({ kind }) => kind === 'RECUSAL')).toMatchObject({ people: ['时'] })
})

it('a limit, a duty already held and a state that is past each stand in the chain with their source', () => {
  const dear = requestAt('DECIDING', { allocated: 9_000_000n, application: { amount: fen(400_000n) } })
  expect(kinds(explain('APPROVE', dear, circumstances('谈')))).toBe('POST MATRIX REACH LIMIT ANSWER')
  const also = [post('计', 'REVIEW_PANEL_CONVENOR')]
  const duty = explain('AUTHORISE_CLAIM', claimAt('AUTHORISING'), circumstances('计', { also }))
  expect(kinds(duty)).toBe('POST MATRIX REACH DUTY ANSWER')
  expect(duty.chain[3]!.source!.zh).toContain('R-SOD-01')
  const late = explain('APPROVE', requestAt('WITHDRAWN'), circumstances('谈'))
  expect(kinds(late)).toBe('POST MATRIX REACH STATE ANSWER')
  expect(last(late).people).toEqual([])
})

it('whoever holds no post with the right reads which posts have it; a team that is not theirs is named', () => {
  expect(kinds(explain('APPROVE', deciding, circumstances('禾')))).toBe('POST MATRIX ANSWER')
  expect(kinds(explain('APPROVE', deciding, circumstances('路人')))).toBe('POST MATRIX ANSWER')
  const also = [post('记', 'ACCOUNTANT', { teams: [TOURISM] })]
  const elsewhere = explain('REVIEW_CLAIM', claimAt('REVIEWING'), circumstances('记', { also }))
  expect(elsewhere.chain.at(-2)!.words.zh).toBe('本事项属台湾综合产业组,不在这一任职所列的组和队之内。')
  expect(last(elsewhere).people).toEqual(['计'])
  const notMine = explain('WITHDRAW', deciding, circumstances('甘'))
  expect(notMine.chain.at(-2)).toMatchObject({ kind: 'REACH', people: ['禾'] })
  expect(last(notMine).people).toEqual(['禾'])
})

it('R-SOD-01 a returned request is its applicant’s to submit again, not a colleague’s', () => {
  const returned = requestAt('DRAFT')
  expect(standing('SUBMIT', returned, circumstances('甘'))).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(standing('SUBMIT', returned, circumstances('禾'))).toBeNull()
})

it('an operation is explained by the posts that carry it, and by who holds them', () => {
  for (const operation of OPERATIONS)
    for (const by of ['路', '组长', '禾', '路人']) {
      const now = circumstances(by)
      const { allowed, chain } = explainOperation(operation, now)
      expect(allowed).toBe(grantsOf(now.organisation, by, operation).length > 0)
      expect(chain.at(-1)).toMatchObject({ kind: 'ANSWER', favours: allowed })
    }
  expect(last(explainOperation('CHANGE_UNIT', circumstances('禾'))).people).toEqual(['路'])
  expect(last(explainOperation('OPEN_ACCOUNT', circumstances('禾'))).people).toEqual([])
  expect(sentences(explainOperation('CHANGE_UNIT', circumstances('路')))).toEqual([
    '您是领导小组办公室文秘,自 2015-01-01 起。',
    '领导小组办公室文秘可以“单位更名与并入”,范围:每一件。',
    '所以您可以办。',
  ])
})
