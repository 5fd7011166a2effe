import { expect, it } from 'vitest'
import { after, claimAt, granted, refusalsIn, requestAt, type Claimed } from '../../test/matter.ts'
import { reception } from '../../test/planned.ts'
import { claimed, dinner, listed, voucher } from '../../test/spent.ts'
import { circumstances, COUNTY_RATIO, law } from '../../test/people.ts'
import { fen, LARGEST } from '../money.ts'
import type { ClaimContent } from './claim.ts'
import type { OtherExpenses, TravelExpenses } from './expenses.ts'
import { fileClaim } from './file-claim.ts'

const JOURNEY = claimed().expenses as TravelExpenses
const NUMBERED = { id: 'claim', number: 'BX-2015-001' }
const { line, request } = requestAt('APPROVED')
const file = (content: Partial<ClaimContent> = {}, asked = request, by = circumstances('禾')) =>
  fileClaim(asked, line, NUMBERED, claimed(content), by)
const refusals = (...given: Parameters<typeof file>) => refusalsIn(file(...given))

it('the applicant claims what was spent, out of what was approved', () => {
  const facts = granted(file())
  const { at } = circumstances('禾')
  expect(facts.request).toEqual([{ type: 'HoldClaimed', claimId: 'claim', amount: 50_000n }])
  expect(facts.claim[0]).toEqual({
    type: 'ClaimFiled',
    ...NUMBERED,
    requestId: 'request',
    by: '禾',
    at,
    ...claimed(),
  })
  expect(facts.claim[1].judgement).toMatchObject({ stage: 'CLM', at })
})

it('claiming moves no money: the line holds what it held', () => {
  const filed = claimAt('REVIEWING')
  expect(filed.line).toEqual(line)
  expect([filed.request.held, filed.request.claimed, filed.request.paid]).toEqual([60_000n, 50_000n, 0n])
  expect(filed.claim).toMatchObject({ status: 'REVIEWING', filedBy: '禾', cut: 0n, reviewer: null, authoriser: null })
})

it('a colleague does not claim for the applicant', () => {
  expect(refusals({}, request, circumstances('甘'))).toEqual([['NOT_PERMITTED', null, 'R-SOD-01']])
})

it('N-081 the last approved fen may be claimed, and not one more', () => {
  expect(refusals({ amount: fen(60_000n) })).toEqual([])
  const over = file({ amount: fen(60_001n) })
  expect(refusalsIn(over)).toEqual([['OVER_HOLD', 'amount', 'N-081']])
  expect(over.allowed || over.refusals[0]?.message.zh).toBe('已批准尚未报销 600.00 元,本次 600.01 元,超出 0.01 元。')
})

it('N-081 a second claim has what the first one left', () => {
  const first = claimAt('REVIEWING').request
  expect([refusals({ amount: fen(10_000n) }, first), refusals({ amount: fen(10_001n) }, first)]).toEqual([
    [],
    [['OVER_HOLD', 'amount', 'N-081']],
  ])
})

it('an amount that is not above zero, or not believable, is refused at its field', () => {
  expect([0n, -1n].map((amount) => refusals({ amount: fen(amount) })[0])).toEqual([
    ['AMOUNT_NOT_POSITIVE', 'amount', null],
    ['AMOUNT_NOT_POSITIVE', 'amount', null],
  ])
  expect(refusals({ amount: fen(LARGEST + 1n) }).slice(0, 2)).toEqual([
    ['AMOUNT_TOO_LARGE', 'amount', null],
    ['OVER_HOLD', 'amount', 'N-081'],
  ])
})

it('at most a hundred vouchers stand in one claim, each with its number and seller', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, row) => voucher({ number: `${row}`, amount: '500', share: '500' }))
  const answers = [99, 100, 101].map((count) => refusals({ vouchers: many(count) }))
  expect(answers).toEqual([[['RULE_BLOCKS', 'amount', 'R-DOC-03']], [], [['INVALID_INPUT', 'vouchers', null]]])
  expect(refusals({ vouchers: [voucher(), voucher({ number: ' ', seller: '', share: '-1' })] })).toEqual([
    ['TEXT_LENGTH', 'vouchers.1.number', null],
    ['TEXT_LENGTH', 'vouchers.1.seller', null],
    ['AMOUNT_TOO_LARGE', 'vouchers.1.share', null],
  ])
})

it('what is not even a number is refused before any rule counts with it', () => {
  const garbled = voucher({ share: '12.5' as '12' })
  expect(refusals({ vouchers: [garbled] })).toEqual([['AMOUNT_TOO_LARGE', 'vouchers.0.share', null]])
})

it('a claim is of the kind that was applied for', () => {
  const expenses: OtherExpenses = { kind: 'OTHER', acceptance: null, bill: [] }
  expect(refusals({ expenses })).toEqual([['INVALID_INPUT', null, null]])
})

it('R-TRV-12 a traveller is who applied or takes part, and nobody else is paid for the trip', () => {
  const asked = requestAt('APPROVED', { application: { participants: ['云'] } })
  const travelled = (traveller: string) => refusals({ expenses: { ...JOURNEY, traveller } }, asked.request)
  expect([travelled('禾'), travelled('云')]).toEqual([[], []])
  expect(travelled('甘')).toEqual([['INVALID_INPUT', 'travel.traveller', 'R-TRV-12']])
})

it('whoever may not file a claim learns nothing of what is wrong with it', () => {
  const garbled = claimed({ vouchers: [voucher({ share: '12.5' as '12' })] })
  expect(refusalsIn(fileClaim(request, line, NUMBERED, garbled, circumstances('计')))[0]![0]).toBe('NOT_PERMITTED')
})

it('a note may be left out, but not be too long', () => {
  const answers = ['', '注'.repeat(1000), '注'.repeat(1001)].map((note) => refusals({ note }))
  expect(answers).toEqual([[], [], [['TEXT_LENGTH', 'note', null]]])
})

it('R-REC-03 the claim is judged again: what the county changed since the approval counts', () => {
  const application = {
    use: 'RECEPTION',
    details: reception(6, 6, 'BUSINESS'),
    justifications: [{ rule: 'R-REC-03', reason: '两家企业各来三人' }],
  }
  const asked = requestAt('APPROVED', { application })
  const expenses = dinner(6, 6, { guests: listed(6, '演示食品公司') })
  const judged = granted(
    fileClaim(
      asked.request,
      asked.line,
      NUMBERED,
      claimed({ expenses }),
      circumstances('禾', { law: law(COUNTY_RATIO) }),
    ),
  ).claim[1].judgement.results.find(({ rule }) => rule === 'R-REC-03')
  expect(judged).toMatchObject({ verdict: 'FAIL', limit: '5', reason: '两家企业各来三人' })
})

it('R-BUD-03 a claim on a line whose use is another is refused', () => {
  expect(refusalsIn(fileClaim(request, { ...line, use: 'MEALS' }, NUMBERED, claimed(), circumstances('禾')))).toEqual([
    ['RULE_BLOCKS', 'application.use', 'R-BUD-03'],
  ])
})

it('a returned claim is filed again under its number and claims its money anew', () => {
  const { line, request, claim: returned } = claimAt('DRAFT')
  expect(returned).toMatchObject({ status: 'DRAFT', returnedReason: '缺车票' })
  expect(request.claimed).toBe(0n)
  const again = fileClaim(
    request,
    line,
    { ...NUMBERED, returned },
    claimed({ amount: fen(45_000n) }),
    circumstances('禾'),
  )
  const books = after<Claimed, Claimed>({ line, request, claim: returned }, again)
  expect(books.claim).toMatchObject({ number: 'BX-2015-001', status: 'REVIEWING', returnedReason: null })
  expect(books.request.claimed).toBe(45_000n)
})

it('a claim that was not returned, or belongs to another request, is not filed again', () => {
  const again = (returned: Claimed['claim']) =>
    refusalsIn(fileClaim(request, line, { ...NUMBERED, returned }, claimed(), circumstances('禾')))
  const no = [['NOT_IN_STATE', null, null]]
  expect(again(claimAt('AUTHORISING').claim)).toEqual(no)
  expect(again({ ...claimAt('DRAFT').claim, requestId: 'another' })).toEqual(no)
})
