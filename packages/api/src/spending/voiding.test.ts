import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { claiming, demonstrationCast, matterAt, type Cast, type Matter } from '../../test/in-every-state.ts'
import { act, CLAIM, lineOf, REQUEST, seen } from '../../test/matters.ts'

const { signIn } = await county()
let cast: Cast, line: string

beforeAll(async () => {
  cast = await demonstrationCast(signIn)
  line = await lineOf(cast.applicant, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
})

const at = (status: string) => matterAt(cast, 'claim', status, line)
const voidClaim = ({ claim }: Matter, who: Ask = cast.applicant, more: object = {}) =>
  act(who, 'voidClaim', { ...seen(claim!), ...more }, `${CLAIM} ${REQUEST}`)
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code)

it('N-081 the claimant voids a claim under review, and what it claimed is claimed by another one', async () => {
  const matter = await at('REVIEWING')
  const { claim, request, refusals } = await voidClaim(matter, cast.applicant, { reason: '收款账号填错' })
  expect(refusals).toEqual([])
  expect([claim.status, request.held.amount, request.claimed.amount]).toEqual(['VOID', '10.00', '0.00'])
  const again = await act(cast.applicant, 'fileClaim', claiming({ request }), `${CLAIM} ${REQUEST}`)
  expect(again.refusals).toEqual([])
  expect(again.claim.number).toMatch(/-B2$/)
})

it('R-DOC-02 the vouchers of a void claim are free, also where one request has taken all of them', async () => {
  const matter = await at('REVIEWING')
  const same = { ...claiming(matter) }
  const { request, claim } = await voidClaim(matter)
  expect(claim.status).toBe('VOID')
  const again = await act(
    cast.applicant,
    'fileClaim',
    { ...same, requestVersion: request.version },
    `${CLAIM} ${REQUEST}`,
  )
  expect(again.refusals).toEqual([])
})

it('a returned claim is made void too, and cannot be filed again under its number', async () => {
  const matter = await at('DRAFT')
  const { claim, request } = await voidClaim(matter)
  expect(claim.status).toBe('VOID')
  const again = await act(cast.applicant, 'fileClaim', { ...claiming({ request }), ...seen(claim) }, CLAIM)
  expect(codes(again)).toEqual(['NOT_IN_STATE'])
  const cancelled = await act(cast.applicant, 'cancelMatter', { ...seen(request), reason: '客商改期' })
  expect(cancelled.request).toMatchObject({ status: 'CLOSED', released: { amount: '10.00' } })
})

it('wrong people and wrong states', async () => {
  const matter = await at('REVIEWING')
  for (const who of [cast.accountant, cast.approver, await signIn('luxiaochen')])
    expect(codes(await voidClaim(matter, who))).toEqual(['NOT_PERMITTED'])
  expect(codes(await voidClaim(matter, await signIn('ganruochuan')))).toEqual(['NOT_FOUND'])
  for (const status of ['AUTHORISING', 'PAYABLE', 'PAYING', 'PAID', 'REFUSED', 'VOID'])
    expect([status, codes(await voidClaim(await at(status)))]).toEqual([status, ['NOT_IN_STATE']])
})

it('a key sent again gets the first answer; a claim that was reviewed meanwhile is not made void', async () => {
  const matter = await at('REVIEWING')
  const idempotencyKey = randomUUID()
  const first = await voidClaim(matter, cast.applicant, { idempotencyKey })
  const second = await voidClaim(matter, cast.applicant, { idempotencyKey })
  expect(second.receipt).toEqual({ ...first.receipt, replayed: true })
  const other = await at('REVIEWING')
  const answers = await Promise.all([
    voidClaim(other),
    act(cast.accountant, 'reviewClaim', { ...seen(other.claim!), cut: '0.00' }, CLAIM),
  ])
  expect(answers.flatMap(codes)).toEqual(['VERSION_CONFLICT'])
})
