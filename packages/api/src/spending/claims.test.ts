import { beforeAll, describe, expect, it } from 'vitest'
import { contents, slip } from '../../test/claimed.ts'
import { county, type Ask } from '../../test/county.ts'
import {
  act,
  bought,
  businessMeal,
  CLAIM,
  lineOf,
  meal,
  officialMeal,
  purchase,
  REQUEST,
  seen,
  trip,
} from '../../test/matters.ts'
import { personOf } from '../../test/organising.ts'
import { nodeId } from '../graphql/node-id.ts'

const { signIn, admin } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
const NOBODY = nodeId('Person', '01234567-89ab-7def-8123-456789abcdef')
const who = { own: '', colleague: '', head: '' }
const { dinner, dined, travelled } = contents(who)
type Approved = { readonly id: string; readonly version: number; readonly number: string }
let member: Ask, approver: Ask, accountant: Ask
let line: string, meals: string

beforeAll(async () => {
  member = await signIn('hezhixing')
  approver = await signIn('tanshouzheng')
  accountant = await signIn('jishenzhi')
  line = await lineOf(member, TAIWAN, 'TRANSPORT')
  meals = await lineOf(member, TAIWAN, 'RECEPTION')
  who.own = (await personOf(member, '禾知行')).id
  who.colleague = (await personOf(member, '甘若川')).id
  who.head = (await personOf(member, '岳临川')).id
})

async function approved(more: object): Promise<Approved> {
  const submitted = await act(member, 'submitRequest', { application: trip(line, more) })
  expect(submitted.refusals).toEqual([])
  return (await act(approver, 'approveRequest', seen(submitted.request))).request
}
const file = (request: Approved, content: object) =>
  act(member, 'fileClaim', { request: request.id, requestVersion: request.version, ...content }, `${CLAIM} ${REQUEST}`)
const judged = async (request: Approved, content: object) => {
  const { data, errors } = await member(
    `query ($r: ID!, $c: ClaimContentInput!) { judgeClaim(request: $r, content: $c) {
      excess { amount } refusals { code field rule { id } } judgement { stage results { rule { id } verdict } } } }`,
    { r: request.id, c: content },
  )
  expect(errors).toBeUndefined()
  return data.judgeClaim
}
const told = (refusals: { code: string; field: string | null; rule: { id: string } | null }[]) =>
  refusals.map(({ code, field, rule }) => [code, field, rule?.id ?? null])

const dayTrip = (on: string, more: object = {}) => ({
  from: on,
  to: on,
  travel: { ...trip(line).travel, agenda: [{ date: on, place: '厦门市', what: '洽谈选址' }] },
  ...more,
})

describe('a reception', () => {
  it('R-REC-09 is claimed at exactly the cap for each head, and not a fen above it', async () => {
    const request = await approved({ ...meal(meals, businessMeal(5, 3)), amount: '1300.00' })
    const above = await file(request, dined('1200.01', 'N-1'))
    expect(told(above.refusals)).toEqual([['RULE_BLOCKS', 'reception.meals.0.amount', 'R-REC-09']])
    const exactly = await file(request, dined('1200.00', 'N-1'))
    expect(exactly.refusals).toEqual([])
    expect(exactly.claim).toMatchObject({ status: 'REVIEWING', number: `${request.number}-B1` })
  })

  it('names people of the register, whoever signs and whoever sits at the table', async () => {
    const request = await approved({ ...meal(meals, businessMeal(5, 3)), amount: '800.00' })
    const strangers = dined('800.00', 'N-2', {}, { hosts: [who.own, NOBODY, who.head], listSignedBy: NOBODY })
    const no = [
      ['INVALID_INPUT', 'reception.hosts', null],
      ['INVALID_INPUT', 'reception.listSignedBy', null],
    ]
    expect(told((await file(request, strangers)).refusals)).toEqual(no)
    expect(told((await judged(request, strangers)).refusals)).toEqual(no)
  })

  it('keeps the names of its guests out of the facts', async () => {
    const request = await approved({ ...meal(meals, businessMeal(5, 3)), amount: '800.00' })
    expect((await file(request, dined('800.00', 'N-3'))).refusals).toEqual([])
    const { rows } = await admin.query(
      "select count(*)::int as n from trail.fact where convert_from(body, 'UTF8') like '%郗一%'",
    )
    expect(rows).toEqual([{ n: 0 }])
    const { data, errors } = await member(
      'query ($n: String!) { spendingRequest(number: $n) { claims(first: 5) { nodes { reception { guests { name unit } } } } } }',
      { n: request.number },
    )
    expect(errors).toBeUndefined()
    expect(data.spendingRequest.claims.nodes[0].reception.guests[0]).toEqual({ name: '郗一', unit: '演示食品公司' })
  })

  it('R-REC-05 settles a letter once, however its number is typed', async () => {
    const planned = (number: string, gives: number) => ({
      ...meal(meals, { ...officialMeal(number), meals: gives }),
      amount: '480.00',
    })
    const [first, second] = [
      await approved(planned('邻商函〔2015〕A31号', 1)),
      await approved(planned('邻商函 〔2015〕 Ａ31 号', 0)),
    ]
    expect((await file(first, officials('N-4'))).refusals).toEqual([])
    expect(told((await file(second, officials('N-5'))).refusals)).toContainEqual([
      'RULE_BLOCKS',
      'application.reception.letter',
      'R-REC-05',
    ])
  })
})

/** A work meal of sixty for each of five officials and three of the county. */
const officials = (number: string) => {
  const { guests } = dinner('480.00')
  return dined(
    '480.00',
    number,
    {},
    { guests: guests.map((guest) => ({ ...guest, unit: '邻江县商务局', functionary: true })) },
  )
}

describe('a voucher', () => {
  it.each([
    ['as it is', 'A 778899'],
    ['without its blank', 'A778899'],
    ['in full width', 'Ａ７７８８９９'],
    ['in small letters', 'a778899'],
  ])('R-DOC-02 is the same voucher in another claim, typed %s', async (_, number) => {
    const amount = '800.00'
    const first = await approved({ ...purchase(`演示文印社 ${number}`), amount })
    const known = await file(first, { ...bought(amount), vouchers: [printed('A 778899', amount)] })
    // The first of these four rows files it; to the others it is known already.
    const second = await approved({ ...purchase(`演示文印社 ${number} 二`), amount })
    const again = await file(second, { ...bought(amount), vouchers: [printed(number, amount)] })
    expect(known.refusals.length).toBeLessThanOrEqual(1)
    expect(told(again.refusals)).toEqual([['RULE_BLOCKS', 'vouchers.0.number', 'R-DOC-02']])
  })

  it('R-DOC-02 is shared by two claims up to what it is made out for, and no fen further', async () => {
    const [one, two] = [
      await approved({ ...purchase('演示文印社'), amount: '600.00' }),
      await approved({ ...purchase('演示文印社'), amount: '600.00' }),
    ]
    const part = (amount: string) => ({ ...bought(amount), vouchers: [printed('S-1', '1000.00', amount)] })
    expect((await file(one, part('600.00'))).refusals).toEqual([])
    expect(told((await file(two, part('400.01'))).refusals)).toEqual([['RULE_BLOCKS', 'vouchers.0.number', 'R-DOC-02']])
    expect((await file(two, part('400.00'))).refusals).toEqual([])
  })
})

const printed = (number: string, amount: string, share = amount) =>
  slip(number, amount, share, { seller: '演示文印社', item: 'PRINTING', date: '2015-11-16' })

describe('a trip', () => {
  it('R-TRV-08 is not claimed for a day on which the traveller was on another', async () => {
    const [one, two] = [await approved(dayTrip('2015-12-07')), await approved(dayTrip('2015-12-07'))]
    const next = await approved(dayTrip('2015-12-08'))
    expect((await file(one, travelled('2015-12-07', 'T-1'))).refusals).toEqual([])
    expect(told((await file(two, travelled('2015-12-07', 'T-2'))).refusals)).toEqual([
      ['RULE_BLOCKS', 'travel.traveller', 'R-TRV-08'],
    ])
    expect((await file(next, travelled('2015-12-08', 'T-3'))).refusals).toEqual([])
  })

  it('R-TRV-12 is paid to nobody who did not take part', async () => {
    const alone = await approved(dayTrip('2015-12-09'))
    const both = await approved(dayTrip('2015-12-10', { participants: [who.colleague] }))
    expect(told((await file(alone, travelled('2015-12-09', 'T-4', { traveller: who.colleague }))).refusals)).toEqual([
      ['INVALID_INPUT', 'travel.traveller', 'R-TRV-12'],
    ])
    expect((await file(both, travelled('2015-12-10', 'T-5', { traveller: who.colleague }))).refusals).toEqual([])
  })

  it('R-TRV-05 may claim too many days of allowance, and the review cuts at least the excess', async () => {
    const request = await approved(dayTrip('2015-12-11', { amount: '800.00' }))
    const content = {
      ...travelled('2015-12-11', 'T-6', { mealDays: 2, mealAllowance: '200.00' }),
      amount: '300.00',
    }
    expect(await judged(request, content)).toMatchObject({ excess: { amount: '100.00' }, refusals: [] })
    const { claim } = await file(request, content)
    const less = await act(accountant, 'reviewClaim', { ...seen(claim), cut: '99.99', reason: '超天数' }, CLAIM)
    expect(less.refusals).toMatchObject([{ code: 'EXCESS_NOT_CUT', field: 'cut', rule: { id: 'R-TRV-05' } }])
    const enough = await act(accountant, 'reviewClaim', { ...seen(claim), cut: '100.00', reason: '超天数' }, CLAIM)
    expect(enough.claim).toMatchObject({ status: 'AUTHORISING', allowed: { amount: '200.00' } })
  })
})

it('a claim of which no fact could hold all is refused in words, and nothing is stored', async () => {
  const request = await approved({ ...purchase('演示文印社'), amount: '800.00' })
  const long = '长'.repeat(100)
  const vouchers = Array.from({ length: 100 }, (_, row) =>
    slip(`${long}${row}`.slice(-100), '8.00', '8.00', { seller: long, item: 'PRINTING' }),
  )
  const { refusals } = await file(request, { ...bought('800.00'), vouchers, payee: { name: long, account: '123456' } })
  expect(told(refusals)).toEqual([['INPUT_TOO_LONG', null, null]])
  const { rows } = await admin.query('select version from spending.request where number = $1', [request.number])
  expect(rows).toEqual([{ version: request.version }])
})

describe('the judgement of a claim that is being written', () => {
  it('says what filing it would say, and leaves no fact', async () => {
    const request = await approved({ ...purchase('演示文印社'), amount: '800.00' })
    const content = { ...bought('800.01'), payee: { name: '路人', account: '1' } }
    const facts = async () => (await admin.query('select count(*) from trail.fact')).rows[0].count
    const before = await facts()
    const live = await judged(request, content)
    expect(await facts()).toBe(before)
    expect(live.judgement.stage).toBe('CLM')
    const filed = await file(request, content)
    expect(told(live.refusals)).toEqual(told(filed.refusals))
    expect(told(live.refusals)).toEqual([
      ['INVALID_INPUT', 'payee.account', null],
      ['OVER_HOLD', 'amount', 'N-081'],
      ['RULE_BLOCKS', 'payeeName', 'R-PAY-02'],
    ])
  })

  it('is none of a matter that one may not see', async () => {
    const request = await approved({ ...purchase('演示文印社'), amount: '800.00' })
    const stranger = await signIn('sangyining')
    const { data } = await stranger(
      'query ($r: ID!, $c: ClaimContentInput!) { judgeClaim(request: $r, content: $c) { judgement { stage } refusals { code } } }',
      { r: request.id, c: bought('800.00') },
    )
    expect(data.judgeClaim).toEqual({ judgement: null, refusals: [{ code: 'NOT_FOUND' }] })
  })
})
