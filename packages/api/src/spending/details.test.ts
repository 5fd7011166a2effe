import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, businessMeal, lineOf, meal, officialMeal, purchase, seen, travel, trip } from '../../test/matters.ts'

const { signIn, admin } = await county()
let member: Ask, approver: Ask
let line: string, meals: string, training: string

beforeAll(async () => {
  member = await signIn('hezhixing')
  approver = await signIn('tanshouzheng')
  line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  meals = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'RECEPTION')
  training = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'CADRE_TRAINING')
})

const PAPER = '{ number office date }'
const STATED = `request { id version number kind lead
  reception { type letter { number unit date } evidence { kind reference date } guests hosts meals venue { name kind }
    parties { unit place heads functionaries } activities gifts { kind item pieces value } }
  travel { region outsiders agenda { date place what } otherPayers { kind name what }
    mission { countries permit ${PAPER} foreignOpinion ${PAPER} financeOpinion ${PAPER} courtesies { kind what inPlan } } }
  event { event plan heads lectureFee placeApproval ${PAPER} }
  other { items { what pieces price } procurement { way supplier inCatalogue } beneficiaries { kind what } legalBasis } }`

const submit = async (more: object, again: object = {}) => {
  const answer = await act(member, 'submitRequest', { ...again, application: trip(line, more) }, STATED)
  expect(answer.refusals).toEqual([])
  return answer.request
}
const none = { reception: null, travel: null, event: null, other: null }
const counts = async () => {
  const { rows } = await admin.query(`select (select count(*) from spending.request) as requests,
    (select count(*) from trail.fact) as facts, (select last from spending.register) as number`)
  return rows[0] as object
}

it.each([
  ['none', { travel: null }],
  ['two', { other: purchase('演示印务').other }],
  ['all four', { ...purchase('演示印务'), travel, reception: businessMeal(3, 2), event: { event: 'FAIR', heads: 2 } }],
])('a matter that is %s of the four is refused as malformed, and nothing is stored', async (_, more) => {
  const before = await counts()
  const application = trip(line, more)
  const submitted = await member(
    'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { refusals { code } } }',
    { input: { idempotencyKey: JSON.stringify(more), application } },
  )
  const judged = await member(
    'query ($a: ApplicationInput!) { judgeApplication(application: $a) { refusals { code } } }',
    {
      a: application,
    },
  )
  for (const answer of [submitted, judged])
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('只填写一项'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  expect(await counts()).toEqual(before)
})

it('a trip comes back as it was stated, and as nothing else', async () => {
  const paper = (number: string) => ({ number, office: '市外事办公室', date: '2015-11-10' })
  const abroad = {
    region: 'ABROAD',
    outsiders: 0,
    agenda: [{ date: '2015-12-02', place: '慕尼黑', what: '拜访装备企业' }],
    otherPayers: [{ kind: 'HOST_ORGANISER', name: '装备展主办方', what: '展期午餐' }],
    mission: {
      countries: ['德国', '瑞士'],
      permit: paper('外批 1 号'),
      foreignOpinion: paper('外审 2 号'),
      financeOpinion: paper('财审 3 号'),
      courtesies: [{ kind: 'GIFT', what: '瓷器一件', inPlan: true }],
    },
  }
  const request = await submit({ travel: abroad })
  expect(request).toMatchObject({ ...none, kind: 'TRAVEL', lead: '台资食品项目', travel: abroad })
})

it('a reception comes back with its guests counted and its gifts in yuan', async () => {
  const reception = {
    ...officialMeal('外函 4 号'),
    type: 'FOREIGN_GUEST',
    parties: [
      { unit: '演示温室公司', place: '鹿特丹', heads: 4, functionaries: 0 },
      { unit: '演示商会', place: '海牙', heads: 3, functionaries: 1 },
    ],
    gifts: [{ kind: 'SOUVENIR', item: '瓷杯', pieces: 7, value: '65.5' }],
  }
  const request = await submit(meal(meals, reception))
  expect(request).toMatchObject({
    ...none,
    kind: 'RECEPTION',
    reception: { ...reception, guests: 7, gifts: [{ ...reception.gifts[0], value: '65.50' }] },
  })
})

it('how many guests there are is counted from the parties, and nobody can say otherwise', async () => {
  const { errors } = await member(
    'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { refusals { code } } }',
    { input: { idempotencyKey: 'g', application: trip(line, meal(meals, { ...businessMeal(3, 2), guests: 30 })) } },
  )
  expect(errors[0].message).toContain('"guests" is not defined')
})

it('fees, prices and a training come back in yuan, to the fen', async () => {
  const course = { event: 'TRAINING', plan: '演示培训计划 2 号', heads: 20, lectureFee: '1000', placeApproval: null }
  expect(await submit({ line: training, use: 'CADRE_TRAINING', travel: null, event: course })).toMatchObject({
    ...none,
    kind: 'EVENT',
    event: { ...course, lectureFee: '1000.00' },
  })
  const other = {
    items: [
      { what: '项目册', pieces: 10, price: '0.05' },
      { what: '样品', pieces: 1, price: '0' },
    ],
    procurement: { way: 'FRAMEWORK', supplier: '演示印务', inCatalogue: true },
    beneficiaries: [{ kind: 'ENTERPRISE', what: '参展企业' }],
    legalBasis: '演示办法第三条',
  }
  expect(await submit({ travel: null, other })).toMatchObject({
    ...none,
    kind: 'OTHER',
    other: { ...other, items: [{ ...other.items[0] }, { ...other.items[1], price: '0.00' }] },
  })
})

it('a price that is no believable amount is refused with the row where it stands', async () => {
  const priced = (price: string) =>
    act(member, 'submitRequest', {
      application: trip(line, { travel: null, other: { ...purchase('演示印务').other, items: [item(price)] } }),
    })
  const item = (price: string) => ({ what: '项目册', pieces: 1, price })
  expect((await priced('-1.00')).refusals).toMatchObject([
    { code: 'AMOUNT_TOO_LARGE', field: 'application.other.items.0.price' },
  ])
  await expect(priced('1.005')).rejects.toThrow('两位小数')
})

it('texts lose the blanks around them wherever they stand', async () => {
  const blank = (text: string) => `  ${text}\t`
  const letter = { number: blank('演函 9 号'), unit: blank('邻江县商务局'), date: '2015-11-12' }
  const spaced = officialMeal('', {
    letter,
    evidence: [{ kind: 'INVITATION', reference: blank('邀请函'), date: '2015-11-11' }],
    parties: [{ unit: blank('邻江县商务局'), place: blank('邻江县'), heads: 5, functionaries: 5 }],
    venue: { name: blank('县政府食堂'), kind: 'CANTEEN' },
  })
  const request = await submit({ ...meal(meals, spaced), lead: blank('物流园') })
  expect(request.lead).toBe('物流园')
  expect(request.reception).toMatchObject({
    letter: { number: '演函 9 号', unit: '邻江县商务局' },
    evidence: [{ reference: '邀请函' }],
    parties: [{ unit: '邻江县商务局', place: '邻江县' }],
    venue: { name: '县政府食堂' },
  })
  const agenda = [{ date: '2015-12-02', place: blank('厦门市'), what: blank('洽谈') }]
  expect((await submit({ travel: { ...travel, agenda } })).travel.agenda).toEqual([
    { date: '2015-12-02', place: '厦门市', what: '洽谈' },
  ])
  const bought = await submit({ ...purchase(blank('演示印务')), lead: ' ' })
  expect(bought).toMatchObject({ lead: null, other: { procurement: { supplier: '演示印务' } } })
  const { refusals } = await act(member, 'submitRequest', { application: trip(line, purchase(blank(''))) })
  expect(refusals).toMatchObject([{ code: 'TEXT_LENGTH', field: 'application.other.procurement.supplier' }])
})

it('a returned request keeps what it stated, and states something else when it is submitted again', async () => {
  const request = await submit({})
  const { request: returned } = await act(approver, 'returnRequest', { ...seen(request), reason: '写明日程' }, STATED)
  expect(returned).toMatchObject({ ...none, kind: 'TRAVEL', travel: { ...travel, mission: null } })
  const agenda = [...travel.agenda, { date: '2015-12-03', place: '泉州市', what: '看厂房' }]
  const changed = { ...travel, agenda }
  const again = await submit({ travel: changed, lead: '食品冷链园' }, seen(returned))
  expect(again).toMatchObject({ number: request.number, lead: '食品冷链园', travel: { ...changed, mission: null } })
  const second = await act(approver, 'returnRequest', { ...seen(again), reason: '改为采购' }, STATED)
  const bought = await submit(purchase('演示印务'), seen(second.request))
  expect(bought).toMatchObject({
    number: request.number,
    kind: 'OTHER',
    travel: null,
    other: purchase('演示印务').other,
  })
})

it('use and kind of matter agree: a reception is a reception, and nothing else is one', async () => {
  const codes = async (more: object) =>
    (await act(member, 'submitRequest', { application: trip(line, more) })).refusals.map(
      ({ code, field }: { code: string; field: string }) => [code, field],
    )
  expect(await codes({ line: meals, use: 'RECEPTION' })).toEqual([['RECEPTION_MISSING', 'application.reception']])
  expect(await codes({ travel: null, reception: businessMeal(3, 2) })).toEqual([['NOT_A_RECEPTION', 'application.use']])
})
