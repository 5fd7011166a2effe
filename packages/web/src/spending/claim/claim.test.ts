import { describe, expect, it } from 'vitest'
import type { RequestMatter_RequestFragment } from '../../gql/graphql'
import { claimInput, claimPartAt, missingOfClaim, sumsOf, unclaimed, type TypedClaim } from './claim.ts'
import { plannedClaim } from './typed-again.ts'
import { blankVoucher, nextVoucher } from './voucher.ts'

const WRITER = { id: 'he', name: '禾知行' }
const nothing = { reception: null, travel: null, event: null, other: null, lead: null }
const matter = (of: Partial<RequestMatter_RequestFragment>): RequestMatter_RequestFragment => ({
  id: 'r',
  kind: 'RECEPTION',
  ...nothing,
  ...of,
})

const reception = matter({
  kind: 'RECEPTION',
  reception: {
    type: 'DOMESTIC_OFFICIAL',
    hosts: 2,
    meals: 1,
    activities: ['NEGOTIATION'],
    venue: { name: '县政府食堂', kind: 'CANTEEN' },
    parties: [
      { unit: '邻县商务局', place: '邻县', heads: 2, functionaries: 1 },
      { unit: '邻县园区', place: '邻县', heads: 1, functionaries: 0 },
    ],
    letter: null,
    evidence: [],
    gifts: [],
  },
})
const trip = matter({
  kind: 'TRAVEL',
  travel: { region: 'MAINLAND', outsiders: 0, agenda: [], otherPayers: [], mission: null },
})
const planned = (of: RequestMatter_RequestFragment, from = '2015-12-01', to = '2015-12-03') =>
  plannedClaim({ matter: of, from, to, place: '厦门市', left: '800.00', writer: WRITER })

/** A claim to which nothing is missing. */
function whole(claim: TypedClaim): TypedClaim {
  return {
    ...claim,
    payee: { name: ' 演示文印社 ', account: '6222 0202 0011' },
    vouchers: [{ ...blankVoucher, number: ' 0012 ', seller: '演示文印社', buyer: '县招商合作局', amount: '800' }],
    bearer: { kind: 'OWN_UNIT', name: '县招商合作局' },
  }
}

describe('a new claim begins with what the request says', () => {
  it('of a reception: each announced guest in a row of their unit, functionaries first, and everybody at the table', () => {
    const { spent, amount, vouchers } = planned(reception)
    expect(amount).toBe('800.00')
    expect(vouchers[0]!.item).toBe('MEALS')
    expect(spent).toMatchObject({
      kind: 'RECEPTION',
      reception: {
        place: '县政府食堂',
        guests: [
          { unit: '邻县商务局', functionary: true },
          { unit: '邻县商务局', functionary: false },
          { unit: '邻县园区', functionary: false },
        ],
        hosts: [WRITER],
        listSignedBy: [],
        meals: [{ date: '2015-12-01', heads: '5' }],
      },
    })
  })

  it('of a trip: there and back, a night for every day but the last, allowances for all days', () => {
    const { spent } = planned(trip)
    if (spent.kind !== 'TRAVEL') throw new Error('no trip')
    expect(spent.travel.legs.map(({ date, from, to }) => [date, from, to])).toEqual([
      ['2015-12-01', '', '厦门市'],
      ['2015-12-03', '厦门市', ''],
    ])
    expect(spent.travel.nights.map(({ date }) => date)).toEqual(['2015-12-01', '2015-12-02'])
    expect(spent.travel).toMatchObject({ traveller: 'he', mealDays: '3', localDays: '3' })
    const day = planned(trip, '2015-12-01', '2015-12-01').spent
    expect(day.kind === 'TRAVEL' && day.travel.nights).toEqual([])
  })

  it('of an event: heads and days; of a purchase: what was to be bought, at the expected prices', () => {
    const event = matter({
      kind: 'EVENT',
      event: { event: 'FAIR', heads: 6, plan: '3 号', lectureFee: null, placeApproval: null },
    })
    expect(planned(event).spent).toMatchObject({ kind: 'EVENT', event: { heads: '6', days: '3' } })
    const other = matter({
      kind: 'OTHER',
      other: {
        legalBasis: null,
        items: [{ what: '项目册', pieces: 3, price: '12.50' }],
        procurement: null,
        beneficiaries: [],
      },
    })
    expect(planned(other).spent).toMatchObject({
      kind: 'OTHER',
      other: { bill: [{ item: '项目册', amount: '37.50' }] },
    })
  })
})

describe('what is still missing', () => {
  it('is told by the part of the form in which it stands', () => {
    const parts = missingOfClaim(planned(reception)).map(({ part }) => part)
    expect(parts).toEqual([
      'payee.name',
      'payee.account',
      'vouchers.0.number',
      'vouchers.0.seller',
      'vouchers.0.amount',
      'reception.meals.0.amount',
      'reception.bill.0.item',
      'reception.bill.0.amount',
      'bearer.name',
    ])
  })

  it('of cash is the reason and no account', () => {
    const cash = { ...whole(planned(reception)), method: 'CASH' as const, payee: { name: '演示', account: '' } }
    const parts = missingOfClaim(cash).map(({ part }) => part)
    expect(parts).toContain('cashExemption')
    expect(parts).not.toContain('payee.account')
  })

  it('of a trip is the grade, without which no rule can be asked', () => {
    const claim = whole(planned(trip))
    expect(missingOfClaim(claim).map(({ part }) => part)).toContain('travel.grade')
    expect(claimInput(claim, '2015-12-01')).toBeNull()
  })
})

describe('what is sent', () => {
  it('loses blanks, writes amounts as decimals, and claims all of a voucher unless a share is written', () => {
    const input = claimInput(whole(planned(reception)), '2015-12-01')!
    expect(input).toMatchObject({
      amount: '800.00',
      payee: { name: '演示文印社', account: '622202020011' },
      vouchers: [{ number: '0012', code: null, amount: '800.00', share: '800.00' }],
      reception: { hosts: ['he'], listSignedBy: null },
    })
    const shared = { ...whole(planned(reception)), amount: '1.2万' }
    shared.vouchers = [{ ...shared.vouchers[0]!, share: '300' }]
    expect(claimInput(shared, '2015-12-01')).toMatchObject({ amount: '12000.00', vouchers: [{ share: '300.00' }] })
  })

  it('names no buyer and no day of a voucher that prints none', () => {
    const claim = whole(planned(trip))
    const slip = { ...claim.vouchers[0]!, date: '2015-12-01' }
    claim.vouchers = [
      { ...slip, kind: 'RAIL_TICKET' },
      { ...slip, kind: 'QUOTA_INVOICE' },
    ]
    if (claim.spent.kind === 'TRAVEL') claim.spent = { kind: 'TRAVEL', travel: { ...claim.spent.travel, grade: 'GU' } }
    expect(claimInput(claim, '2015-12-01')!.vouchers).toMatchObject([
      { buyer: null, date: '2015-12-01' },
      { buyer: null, date: null },
    ])
  })

  it('is not made of an amount that is none', () => {
    expect(claimInput({ ...whole(planned(reception)), amount: '很多' }, '2015-12-01')).toBeNull()
  })
})

it('R-DOC-03 the sums count vouchers with allowances, and lines with journeys and nights', () => {
  const claim = whole(planned(trip))
  if (claim.spent.kind !== 'TRAVEL') throw new Error('no trip')
  const { travel } = claim.spent
  const full: TypedClaim = {
    ...claim,
    spent: {
      kind: 'TRAVEL',
      travel: {
        ...travel,
        mealAllowance: '300',
        localAllowance: '240',
        legs: travel.legs.map((leg) => ({ ...leg, amount: '100' })),
        nights: travel.nights.map((night) => ({ ...night, amount: '300.5' })),
      },
    },
  }
  expect(sumsOf(full)).toEqual({ vouched: '1340.00', lines: '1341.00' })
})

it('what is left to claim is what is held and not claimed; nothing left is no amount', () => {
  expect(unclaimed('3200.00', '2999.99')).toBe('200.01')
  expect(unclaimed('3200.00', '3200.00')).toBe('')
})

it('the next voucher is by the same seller to the same buyer, with a number and an amount of its own', () => {
  const first = { ...blankVoucher, number: '1', seller: '铁路', buyer: '局', amount: '5', share: '1' }
  expect(nextVoucher([first])).toEqual({ ...first, number: '', amount: '', share: '' })
  expect(nextVoucher([])).toEqual(blankVoucher)
})

it('a path of the server is a part of the form of this kind, and of no other', () => {
  expect(claimPartAt('TRAVEL', 'travel.legs.0.amount')).toBe('travel.legs.0.amount')
  expect(claimPartAt('TRAVEL', 'payeeName')).toBe('payee.name')
  expect(claimPartAt('TRAVEL', 'input.vouchers.1.number')).toBe('vouchers.1.number')
  expect(claimPartAt('RECEPTION', 'travel.legs.0.amount')).toBeUndefined()
  expect(claimPartAt('RECEPTION', 'application.reception.letter')).toBeUndefined()
})
