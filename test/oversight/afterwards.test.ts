import { Client } from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { contents } from '../../packages/api/test/claimed.ts'
import { act, businessMeal, CLAIM, meal, purchase, REQUEST } from '../../packages/api/test/matters.ts'
import { personOf } from '../../packages/api/test/organising.ts'
import { afterwards, ofClaim, reasons } from './afterwards.ts'

const { member, overseer, records, remarkable, reasonsOf, reasonsOfRequest, approved, lineFor, trip } =
  await afterwards()
const who = { own: '', colleague: '', head: '' }
const { dined, travelled } = contents(who)

beforeAll(async () => {
  who.own = (await personOf(member, '禾知行')).id
  who.colleague = (await personOf(member, '甘若川')).id
  who.head = (await personOf(member, '岳临川')).id
})

async function filed(request: { id: string; version: number }, content: object): Promise<string> {
  const input = { request: request.id, requestVersion: request.version, ...content }
  const { refusals, claim } = await act(member, 'fileClaim', input, `${CLAIM} ${REQUEST}`)
  expect(refusals).toEqual([])
  return claim.number
}
const dayTrip = (on: string) => {
  const agenda = [{ date: on, place: '厦门市', what: '洽谈选址' }]
  return { from: on, to: on, travel: { ...trip({}).travel, agenda } }
}

/** Cups on an invoice of their own, with a reason; and two trips of which nobody has reported what came of them. */
const SOUND = {
  'ZC-2015-0016-B1': ['R-DOC-05 FLAG'],
  ...Object.fromEntries(
    ['ZC-2015-0006', 'ZC-2015-0006-B1', 'ZC-2015-0006-B2', 'ZC-2015-0008'].map((number) => [number, ['R-TRV-14 FLAG']]),
  ),
}

it('N-100, R-DOC-05, R-TRV-14 in the demonstration there are few reasons to look, and nothing is left unevaluated', async () => {
  expect(await remarkable()).toEqual(SOUND)
  const all = await records()
  const dutch = ofClaim(all, 'ZC-2015-0016-B1')
  expect(dutch.afterwards).toMatchObject({ stage: 'AUD' })
  expect(reasons(dutch.judgement)).toEqual(['R-DOC-05 JUST'])
  const missing = all.flatMap(({ claims }) => claims.flatMap((claim) => claim.afterwards?.results ?? []))
  expect(missing.filter(({ verdict }) => verdict === 'NOT_EVALUATED')).toEqual([])
})

it('a claim that is void or refused, and a request that was rejected or cancelled, is not judged', async () => {
  const all = await records()
  for (const number of ['ZC-2015-0007-B1', 'ZC-2015-0008-B1']) expect(ofClaim(all, number).afterwards).toBeNull()
  for (const wanted of ['ZC-2015-0009', 'ZC-2015-0021'])
    expect(all.find(({ number }) => number === wanted)?.afterwards).toBeNull()
})

describe('what was hidden from the claim because it was filed later', () => {
  it('R-REC-24 a meal at a reception is found with the trip that was claimed before it', async () => {
    const on = '2015-12-01'
    const journey = await filed(await approved(dayTrip(on)), {
      ...travelled(on, 'T-1', { mealDays: 1, mealAllowance: '100.00' }),
      amount: '200.00',
    })
    expect(await reasonsOf(journey)).toEqual([])
    await filed(
      await approved({ ...meal(await lineFor('RECEPTION'), businessMeal(5, 3)), amount: '800.00' }),
      dined('800.00', 'M-1'),
    )
    const claim = ofClaim(await records(), journey)
    expect(reasons(claim.judgement)).toEqual([])
    expect(reasons(claim.afterwards)).toEqual(['R-REC-24 BLOCK'])
    const found = claim.afterwards?.results.find(({ rule }) => rule.id === 'R-REC-24')
    expect(found).toMatchObject({ excess: { amount: '33.34' }, sentence: expect.stringContaining('1 次') as string })
  })

  it('R-BUD-07 a purchase below the threshold is found with the one that came after it', async () => {
    const packaging = await lineFor('PROJECT_PACKAGING')
    const bought = (supplier: string) => {
      const { other, travel } = purchase(supplier)
      const items = [{ what: '项目册', pieces: 10, price: '500.00' }]
      const procurement = { ...other.procurement, way: 'DIRECT' }
      const stated = { other: { ...other, items, procurement }, travel, lead: '台资食品项目' }
      return { ...stated, line: packaging, use: 'PROJECT_PACKAGING', amount: '5000.00' }
    }
    const first = await approved(bought('演示图文社'))
    const justifications = [{ rule: 'R-BUD-07', reason: '补印一批' }]
    expect(await reasonsOfRequest(first.number)).toEqual([])
    await approved({ ...bought('演示 图文社'), justifications })
    expect(await reasonsOfRequest(first.number)).toEqual(['R-BUD-07 JUST'])
  })
})

describe('what it costs', () => {
  const statements = async (query: string) => {
    const spy = vi.spyOn(Client.prototype, 'query')
    const { errors } = await overseer(query)
    const sent = spy.mock.calls.map(([asked]) => (asked as unknown as { text?: string }).text ?? String(asked))
    spy.mockRestore()
    expect(errors).toBeUndefined()
    return sent.filter((sql) => /audit\.|trail\.fact/.test(sql))
  }
  const list = (first: number, afterwards: string) =>
    `{ spendingRecords(first: ${first}) { nodes { number ${afterwards} claims { number ${afterwards} } } } }`
  const JUDGEMENT = 'afterwards { results { verdict sentence } }'

  it('costs the same statements for fifty records as for a few', async () => {
    const [few, many] = [await statements(list(5, JUDGEMENT)), await statements(list(50, JUDGEMENT))]
    expect(many.length).toBe(few.length)
  })

  it('is not looked up for anybody who does not ask', async () => {
    const [without, asked] = [await statements(list(50, '')), await statements(list(50, JUDGEMENT))]
    const related = (sent: string[]) => sent.filter((sql) => /shared_elsewhere|to_supplier|l\.fund = /.test(sql)).length
    expect([related(without), related(asked)]).toEqual([0, 3])
  })
})
