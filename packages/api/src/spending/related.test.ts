import type { Application, Circumstances, Instant, Related } from '@lianzhao/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { application } from '../../../domain/test/matter.ts'
import { purchase as bought, reception } from '../../../domain/test/planned.ts'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, meal, officialMeal, purchase, REQUEST, seen, trip } from '../../test/matters.ts'
import { openSession } from '../access/session.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { askRelatedToApplication, askRelatedToRequest, withRelated } from './related.ts'

const { books, instance, signIn } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
let member: Ask, approver: Ask
let line: string, meals: string
let now: Circumstances

beforeAll(async () => {
  member = await signIn('hezhixing')
  approver = await signIn('tanshouzheng')
  line = await lineOf(member, TAIWAN, 'TRANSPORT')
  meals = await lineOf(member, TAIWAN, 'RECEPTION')
  now = (await openSession(books, instance, 'hezhixing'))!.circumstances
})

type Asked = ReturnType<typeof askRelatedToApplication | typeof askRelatedToRequest>
type Named = { readonly id: string; readonly version: number }

async function answer({ statement, values }: Asked): Promise<Related> {
  const [row] = await books.rows(statement, [...values])
  return withRelated(now, row).related!
}
const toApplication = (asked: Application, id: string | null = null, at = now) =>
  answer(askRelatedToApplication(id, asked, at))
const toRequest = ({ id }: Named) => answer(askRelatedToRequest(uuidOf('SpendingRequest', id), now))

async function submitted(more: object): Promise<Named> {
  const { refusals, request } = await act(member, 'submitRequest', { application: trip(line, more) })
  expect(refusals).toEqual([])
  return request
}

describe('meals under one letter', () => {
  const UNIT = '邻江县商务局'
  const planned = (number: string, unit = UNIT) =>
    application({ details: reception(5, 3, 'DOMESTIC_OFFICIAL', { letter: { number, unit, date: '2015-11-12' } }) })
  const mealsUnder = async (asked: Application, id: string | null = null) =>
    (await toApplication(asked, id)).mealsUnderLetter

  it('count what other receptions give, however the number and the unit are typed', async () => {
    expect(await mealsUnder(planned('邻商函〔2015〕A7号'))).toBe(0)
    await submitted(meal(meals, officialMeal('邻商函〔2015〕A7号')))
    for (const [number, unit] of [
      ['邻商函〔2015〕A7号', UNIT],
      ['邻商函 〔2015〕 A7 号', UNIT],
      ['邻商函〔２０１５〕Ａ７号', UNIT],
      ['邻商函〔2015〕a7号', '邻江县\u3000商务局'],
    ] as const)
      expect(await mealsUnder(planned(number, unit)), number).toBe(1)
    expect(await mealsUnder(planned('邻商函〔2015〕A17号'))).toBe(0)
    expect(await mealsUnder(planned('邻商函〔2015〕A7号', '邻江县工信局'))).toBe(0)
  })

  it('do not count those of a matter that was withdrawn or rejected', async () => {
    const letter = officialMeal('邻商函 8 号')
    const [one, other] = [await submitted(meal(meals, letter)), await submitted(meal(meals, business(letter)))]
    expect(await mealsUnder(planned('邻商函 8 号'))).toBe(2)
    await act(member, 'withdrawRequest', seen(one))
    expect(await mealsUnder(planned('邻商函 8 号'))).toBe(1)
    await act(approver, 'rejectRequest', { ...seen(other), reason: '不宜安排' })
    expect(await mealsUnder(planned('邻商函 8 号'))).toBe(0)
  })

  it('do not count those of the returned request that is submitted again', async () => {
    const { id, version } = await submitted(meal(meals, officialMeal('邻商函 9 号')))
    const { request } = await act(approver, 'returnRequest', { id, version, reason: '写明来宾' }, REQUEST)
    expect(request.status).toBe('DRAFT')
    expect(await mealsUnder(planned('邻商函 9 号'), uuidOf('SpendingRequest', id))).toBe(0)
    expect(await mealsUnder(planned('邻商函 9 号'))).toBe(1)
  })

  it('are those of all others when it comes to the approval', async () => {
    const first = await submitted(meal(meals, officialMeal('邻商函 10 号', { meals: 1 })))
    expect((await toRequest(first)).mealsUnderLetter).toBe(0)
    const second = await submitted(meal(meals, business(officialMeal('邻商函10号', { meals: 2 }))))
    expect((await toRequest(first)).mealsUnderLetter).toBe(2)
    expect((await toRequest(second)).mealsUnderLetter).toBe(1)
  })

  it('are none without a letter, and none of a trip', async () => {
    const guests = application({ details: reception(5, 3, 'BUSINESS') })
    for (const asked of [guests, application()])
      expect(await toApplication(asked)).toEqual({ mealsUnderLetter: 0, toSupplier: 0n, unreportedTrips: [] })
  })
})

/** People of a firm who also bring a letter. */
const business = (letter: object) => ({
  ...letter,
  type: 'BUSINESS',
  evidence: [{ kind: 'VISIT_LETTER', reference: '来访函', date: '2015-11-12' }],
  parties: [{ unit: '演示食品公司', place: '厦门市', heads: 5, functionaries: 0 }],
})

describe('what goes to one supplier', () => {
  const planned = (supplier: string, team = TAIWAN) =>
    application({ team, details: bought({ procurement: { way: 'DIRECT', supplier, inCatalogue: false } }) })
  const daysLater = (days: number): Circumstances => ({
    ...now,
    at: new Date(Date.parse(now.at) + days * 86_400_000).toISOString() as Instant,
  })
  const paidTo = async (asked: Application, at = now) => (await toApplication(asked, null, at)).toSupplier

  it('is summed over the matters of the same team, however the supplier is typed', async () => {
    await submitted({ ...purchase('演示 印务(A)'), amount: '300.00' })
    const { id } = await submitted({ ...purchase('演示印务（Ａ）'), amount: '500.01' })
    expect(await paidTo(planned('演示印务(a)'))).toBe(80_001n)
    expect(await paidTo(planned('演示印务(a)', 'URBAN_CONSTRUCTION'))).toBe(0n)
    expect(await paidTo(planned('演示印务(B)'))).toBe(0n)
    expect((await toRequest({ id, version: 1 })).toSupplier).toBe(30_000n)
  })

  it('is summed within the window of the county, and nowhere where the county has set none', async () => {
    await submitted({ ...purchase('演示展具'), amount: '700.00' })
    // The clock runs on between the session of this test and the submission.
    expect(await paidTo(planned('演示展具'), daysLater(30))).toBe(70_000n)
    expect(await paidTo(planned('演示展具'), daysLater(31))).toBe(0n)
    const law = { ...now.law, parameters: {} }
    expect(await paidTo(planned('演示展具'), { ...daysLater(1), law })).toBe(0n)
  })

  it('of the demonstration is there to be asked: the models of October, to their own team', async () => {
    const models = (team: string) => paidTo(planned('河西图文制作部(演示)', team))
    expect(await models('URBAN_CONSTRUCTION')).toBe(128_000n)
    expect(await models(TAIWAN)).toBe(0n)
  })

  it('does not count what was withdrawn', async () => {
    const request = await submitted({ ...purchase('演示耗材'), amount: '90.00' })
    expect(await paidTo(planned('演示耗材'))).toBe(9_000n)
    await act(member, 'withdrawRequest', seen(request))
    expect(await paidTo(planned('演示耗材'))).toBe(0n)
  })
})
