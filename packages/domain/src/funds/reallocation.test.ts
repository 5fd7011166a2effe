import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, granted, lineOf, refusalsIn } from '../../test/matter.ts'
import { OFFICE } from '../../test/organising.ts'
import { circumstances, post } from '../../test/people.ts'
import { can, COUNTY_WIDE } from '../access/can.ts'
import { fen, LARGEST } from '../money.ts'
import { POSTS } from '../organisation/posts.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { available, type BudgetLine } from './budget-line.ts'
import { confirmReallocation, declineReallocation } from './decide-reallocation.ts'
import { proposeReallocation } from './propose-reallocation.ts'
import { evolveReallocation, type Reallocation, type ReallocationContent } from './reallocation.ts'

const also = [...OFFICE, post('县长', 'LEADING_GROUP_HEAD'), post('米', 'BUDGET_OFFICER')]
const by = (person: string) => circumstances(person, { also })
const from = lineOf(100_000n, { id: 'meals', use: 'MEALS' })
const to = lineOf(20_000n, { id: 'lodging', use: 'LODGING' })
const asked = (more: Partial<ReallocationContent> = {}): ReallocationContent => ({
  fromLine: 'meals',
  toLine: 'lodging',
  amount: fen(30_000n),
  reason: '下半年外出多,用餐少',
  document: '演示调剂单 1 号',
  ...more,
})
const propose = (more: Partial<ReallocationContent> = {}, lines = { from, to }, person = '米') =>
  proposeReallocation('re', asked(more), lines, by(person))
const proposed = (more: Partial<ReallocationContent> = {}): Reallocation =>
  granted(propose(more)).reallocation.reduce<Reallocation | undefined>(evolveReallocation, undefined)!
const confirm = (lines: { from: BudgetLine; to: BudgetLine } = { from, to }, person = '主任') =>
  confirmReallocation(proposed(), lines, by(person))

describe('N-081 a reallocation that is proposed', () => {
  it('says what moves from which line to which, and moves nothing yet', () => {
    expect(granted(propose()).reallocation).toEqual([
      { type: 'ReallocationProposed', id: 're', fiscalYear: 2015, ...asked(), by: '米', at: by('米').at },
    ])
  })

  it('takes all that is available and not a fen more; what is held stays', () => {
    const held = { ...from, committed: fen(40_000n), paid: fen(10_000n) }
    expect(refusalsIn(propose({ amount: fen(50_000n) }, { from: held, to }))).toEqual([])
    expect(refusalsIn(propose({ amount: fen(50_001n) }, { from: held, to }))).toEqual([
      ['OVER_AVAILABLE', 'amount', 'R-BUD-01'],
    ])
  })

  it('is of an amount above zero, believable, with a reason and a document', () => {
    expect(refusalsIn(propose({ amount: fen(0n) }))[0]).toEqual(['AMOUNT_NOT_POSITIVE', 'amount', null])
    expect(refusalsIn(propose({ amount: fen(LARGEST + 1n) }))[0]).toEqual(['AMOUNT_TOO_LARGE', 'amount', null])
    expect(refusalsIn(propose({ reason: '', document: ' ' }))).toEqual([
      ['TEXT_LENGTH', 'reason', null],
      ['TEXT_LENGTH', 'document', null],
    ])
  })

  it('R-BUD-06 stays within one fund and one team, and within one year', () => {
    const special = { ...from, id: 'special', fund: 'SPECIAL', team: null } as const
    const ofAnother = { ...to, team: 'TOURISM_CULTURE' }
    expect(refusalsIn(propose({}, { from, to: special }))).toEqual([['RULE_BLOCKS', 'to', 'R-BUD-06']])
    expect(refusalsIn(propose({}, { from: special, to }))).toEqual([['RULE_BLOCKS', 'to', 'R-BUD-06']])
    expect(refusalsIn(propose({}, { from, to: ofAnother }))).toEqual([['RULE_BLOCKS', 'to', 'R-BUD-06']])
    expect(refusalsIn(propose({}, { from, to: { ...to, fiscalYear: 2016 } }))).toEqual([
      ['OUTSIDE_FISCAL_YEAR', 'to', null],
    ])
    expect(refusalsIn(propose({}, { from, to: from }))).toEqual([['INVALID_INPUT', 'to', null]])
  })
})

describe('N-100 a second person confirms it', () => {
  it('and what leaves one line reaches the other', () => {
    const facts = granted(confirm())
    const left = after<{ line: BudgetLine }, { line: BudgetLine }>(
      { line: from },
      { allowed: true, facts: { line: facts.from } },
    ).line
    const reached = after<{ line: BudgetLine }, { line: BudgetLine }>(
      { line: to },
      { allowed: true, facts: { line: facts.to } },
    ).line
    expect([left.allocated, reached.allocated]).toEqual([70_000n, 50_000n])
    expect(facts.reallocation.reduce(evolveReallocation, proposed())).toMatchObject({
      status: 'CONFIRMED',
      decidedBy: '主任',
    })
  })

  it('not whoever proposed it, whatever posts they hold', () => {
    const both = circumstances('米', { also: [...also, post('米', 'OFFICE_DIRECTOR')] })
    expect(refusalsIn(confirmReallocation(proposed(), { from, to }, both))).toEqual([['SECOND_PERSON', null, null]])
  })

  it('who finds the money spent in the meantime confirms nothing', () => {
    const spent = { ...from, committed: fen(70_001n) }
    expect(refusalsIn(confirm({ from: spent, to }))).toEqual([['OVER_AVAILABLE', 'amount', 'R-BUD-01']])
  })

  it('or declines it with a reason; decided once, it is decided', () => {
    const declined = granted(declineReallocation(proposed(), '年底统一调剂', by('县长'))).reallocation.reduce(
      evolveReallocation,
      proposed(),
    )
    expect(declined).toMatchObject({ status: 'DECLINED', declinedReason: '年底统一调剂', decidedBy: '县长' })
    expect(refusalsIn(declineReallocation(proposed(), ' ', by('县长')))).toEqual([['TEXT_LENGTH', 'reason', null]])
    const no = [['NOT_IN_STATE', null, null]]
    expect(refusalsIn(confirmReallocation(declined, { from, to }, by('主任')))).toEqual(no)
    expect(refusalsIn(declineReallocation(declined, '又', by('主任')))).toEqual(no)
  })
})

it('the office and the budget officer propose, the director and the head of the group decide, and nobody else', () => {
  const may = (operation: 'PROPOSE_REALLOCATION' | 'DECIDE_REALLOCATION') =>
    POSTS.filter((name) =>
      can(organisationOn('2015-06-12', [post('某', name, { teams: [from.team!] })], []), '某', operation, COUNTY_WIDE),
    )
  expect(may('PROPOSE_REALLOCATION').toSorted()).toEqual(['BUDGET_OFFICER', 'OFFICE_CLERK'])
  expect(may('DECIDE_REALLOCATION').toSorted()).toEqual(['LEADING_GROUP_HEAD', 'OFFICE_DIRECTOR'])
  expect(refusalsIn(propose({ amount: fen(-1n) }, { from, to }, '禾'))).toEqual([['NOT_PERMITTED', null, null]])
  expect(refusalsIn(confirm({ from, to }, '谈'))).toEqual([['NOT_PERMITTED', null, null]])
})

it('E1.9 reallocations neither make nor lose a fen, and no line falls below what it holds and paid', () => {
  const moves = fc.array(fc.tuple(fc.boolean(), fc.bigInt({ min: -5n, max: 60_000n })), { maxLength: 30 })
  fc.assert(
    fc.property(moves, (asks) => {
      let lines = { meals: { ...from, committed: fen(9_000n), paid: fen(1_000n) }, lodging: to }
      for (const [there, amount] of asks) {
        const [giver, taker] = there ? (['meals', 'lodging'] as const) : (['lodging', 'meals'] as const)
        const pair = { from: lines[giver], to: lines[taker] }
        const proposal = propose({ fromLine: giver, toLine: taker, amount: fen(amount) }, pair)
        if (!proposal.allowed) continue
        const reallocation = proposal.facts.reallocation.reduce<Reallocation | undefined>(
          evolveReallocation,
          undefined,
        )!
        const facts = granted(confirmReallocation(reallocation, pair, by('主任')))
        lines = {
          ...lines,
          [giver]: { ...pair.from, allocated: fen(pair.from.allocated - facts.from[0].amount) },
          [taker]: { ...pair.to, allocated: fen(pair.to.allocated + facts.to[0].amount) },
        }
      }
      expect(lines.meals.allocated + lines.lodging.allocated).toBe(120_000n)
      expect(available(lines.meals) >= 0n && available(lines.lodging) >= 0n).toBe(true)
    }),
  )
})
