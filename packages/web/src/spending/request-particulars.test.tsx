import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RecordParticulars } from '../oversight/record-particulars.tsx'
import { startSpeaking } from '../words/language.ts'
import { RequestParticulars } from './request-particulars.tsx'

const person = (name: string) => ({ id: `id of ${name}`, name })
const none = { amount: '0.00' }
const common = {
  id: 'R1',
  status: 'APPROVED',
  returnedReason: null,
  rejectedReason: null,
  team: { code: 'TW', name: '台湾组' },
  use: { code: 'TRANSPORT', name: '交通', clause: 'N-092' },
  from: '2015-11-16',
  to: '2015-11-17',
  place: '邯郸市',
  kind: 'TRAVEL',
  lead: null,
  reception: null,
  travel: { region: 'MAINLAND', outsiders: 0, agenda: [], otherPayers: [], mission: null },
  event: null,
  other: null,
  submittedAt: '2015-11-10T02:00:00Z',
  approvedAt: '2015-11-11T02:00:00Z',
  held: none,
  claimed: none,
  paid: none,
  released: none,
  recovered: none,
  cancelledReason: null,
  closer: null,
  report: null,
  reportDueOn: null,
  judgement: { ruleSet: 'RS', stage: 'PRE', at: '2015-11-10T02:00:00Z', results: [] },
}

/** The same people at either door: the office knows them by id, the overseers by name. */
type People = { participants: string[]; owner: string; approvedFor: string | null }
const nobody: People = { participants: [], owner: '禾知行', approvedFor: null }

function atTheOffice({ participants, owner, approvedFor }: People, matter: object = {}) {
  const request = {
    ...common,
    ...matter,
    participants: participants.map(person),
    applicant: person('禾知行'),
    owner: person(owner),
    approver: person('艾明澈'),
    approvedFor: approvedFor && person(approvedFor),
  }
  return <RequestParticulars request={request as never} />
}

function atTheOverseers(people: People, matter: object = {}) {
  const record = {
    ...common,
    ...matter,
    ...people,
    fund: 'TEAM_WORKING',
    fiscalYear: 2015,
    justifications: [],
    applicant: '禾知行',
    approver: '艾明澈',
  }
  return <RecordParticulars record={record as never} />
}

function told(page: React.ReactNode): Record<string, string | null> {
  const pairs = render(<MemoryRouter>{page}</MemoryRouter>).container.querySelectorAll('.particulars > div')
  return Object.fromEntries(
    [...pairs].map((pair) => [pair.querySelector('dt')!.textContent, pair.querySelector('dd')!.textContent]),
  )
}

beforeAll(() => startSpeaking())
afterEach(cleanup)

it.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])('%s: who takes part, who looks after it now, and in whose place it was approved', (_door, page) => {
  const handedOver = told(page({ participants: ['谈守正', '计慎之'], owner: '云致远', approvedFor: '钱清源' }))
  expect(handedOver).toMatchObject({
    参加人员: '谈守正、计慎之',
    经办人: '禾知行',
    现由谁经手: '云致远',
    审批人: '艾明澈(受钱清源委托代行)',
  })
})

it.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])(
  '%s: nobody is named twice where the applicant still has it and the approver decided for themselves',
  (_door, page) => {
    const plain = told(page(nobody))
    expect(plain).toMatchObject({ 经办人: '禾知行', 审批人: '艾明澈' })
    expect(Object.keys(plain)).not.toContain('参加人员')
    expect(Object.keys(plain)).not.toContain('现由谁经手')
  },
)

it.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])(
  '%s: what went back to the line is told, and why the matter was cancelled; nothing of it otherwise',
  (_door, page) => {
    const cancelled = { status: 'CLOSED', released: { amount: '3600.00' }, cancelledReason: '对方改期' }
    expect(told(page(nobody, cancelled))).toMatchObject({ 已释放: '3,600.00 元' })
    expect(document.body.textContent).toContain('已取消事项:对方改期')
    cleanup()
    expect(told(page(nobody, { recovered: { amount: '1200.00' } }))).toMatchObject({ 已追回: '1,200.00 元' })
    cleanup()
    const plain = Object.keys(told(page(nobody)))
    for (const label of ['已释放', '已追回', '结项人']) expect(plain).not.toContain(label)
  },
)

const paper = { number: '台字7号', office: '省台办', date: '2015-10-30' }
const trip = {
  ...common.travel,
  region: 'TAIWAN',
  outsiders: 2,
  agenda: [
    { date: '2015-11-16', place: '台北市', what: '产业对接会' },
    { date: '2015-11-17', place: '新竹市', what: '参观园区' },
  ],
  mission: { countries: ['台湾', '香港'], permit: paper, foreignOpinion: null, financeOpinion: null, courtesies: [] },
}
const reception = {
  type: 'DOMESTIC_OFFICIAL',
  parties: [
    { unit: '邻县招商局', place: '邻县', heads: 4, functionaries: 3 },
    { unit: '建材公司', place: '邻县', heads: 2, functionaries: 0 },
  ],
  guests: 6,
  hosts: 2,
  meals: 1,
  venue: { name: '县政府食堂', kind: 'CANTEEN' },
  activities: ['NEGOTIATION', 'SITE_VISIT'],
  letter: { number: '函3号', unit: '邻县招商局', date: '2015-11-12' },
  evidence: [],
  gifts: [{ kind: 'SOUVENIR', item: '瓷杯', pieces: 6, value: '30.50' }],
}
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.lastChild?.textContent),
    )

describe.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])('%s: what a matter states in detail', (_door, page) => {
  it('of a reception: guests by unit and together, letter, gifts, and no list that is empty', () => {
    const pairs = told(page(nobody, { kind: 'RECEPTION', travel: null, reception, lead: 'XM-7' }))
    expect(pairs).toMatchObject({
      事项类别: '接待',
      线索或项目: 'XM-7',
      客人人数: '6 人,其中公职人员 3 人',
      场所: '县政府食堂(机关食堂)',
      活动: '洽谈、实地考察',
      公函: '邻县招商局 函3号,2015-11-12',
    })
    expect(rowsOf('来宾')).toEqual([
      ['邻县招商局', '邻县', '4', '3'],
      ['建材公司', '邻县', '2', '0'],
    ])
    expect(rowsOf('礼品')).toEqual([['瓷杯', '纪念品', '6', '30.50 元']])
    expect(screen.queryByRole('table', { name: '来访凭证' })).toBeNull()
  })

  it('of a trip outside the mainland: its programme, and of its papers only those that are there', () => {
    const pairs = told(page(nobody, { travel: trip }))
    expect(pairs).toMatchObject({
      目的地: '台湾',
      国家或地区: '台湾、香港',
      随行的其他人员: '2',
      '出国(境)批件': '省台办 台字7号,2015-10-30',
    })
    expect(Object.keys(pairs)).not.toContain('外事审核意见')
    expect(Object.keys(pairs)).not.toContain('线索或项目')
    expect(rowsOf('日程').map(([date]) => date)).toEqual(['2015-11-16', '2015-11-17'])
  })

  it('of a training: how many attend, what the lecturer is paid, and no place approval where there is none', () => {
    const event = { event: 'TRAINING', heads: 40, plan: 'JH-3', lectureFee: '2000.00', placeApproval: null }
    const pairs = told(page(nobody, { kind: 'EVENT', travel: null, event }))
    expect(pairs).toMatchObject({ 到场人数: '40', 年度计划编号: 'JH-3', 讲课费: '2,000.00 元' })
    expect(Object.keys(pairs)).not.toContain('地点批件')
  })

  it('of any other matter: what is bought and who profits, and nothing at all where nothing is stated', () => {
    const silent = { items: [], procurement: null, beneficiaries: [], legalBasis: null }
    const procurement = { way: 'QUOTATION', supplier: '广告公司', inCatalogue: true }
    const items = [{ what: '展架', pieces: 3, price: '300.00' }]
    const pairs = told(page(nobody, { kind: 'OTHER', travel: null, other: { ...silent, items, procurement } }))
    expect(pairs).toMatchObject({ 采购方式: '询价', 属集中采购目录: '是' })
    expect(rowsOf('物品或服务')).toEqual([['展架', '3', '300.00 元']])
    cleanup()
    told(page(nobody, { kind: 'OTHER', travel: null, other: silent }))
    expect(screen.queryByText('购置与受益')).toBeNull()
  })
})

it('oversight: a row altered beyond reading shows what is left, and claims no kind', () => {
  const pairs = told(atTheOverseers(nobody, { kind: null, travel: null }))
  expect(pairs).toMatchObject({ 地点: '邯郸市' })
  expect(Object.keys(pairs)).not.toContain('事项类别')
})

describe('the report of a trip', () => {
  const document = { number: '演示出差报告 1 号', office: '县招商合作局', date: '2015-11-20' }
  const report = { summary: '谈妥选址', at: '2015-11-20T02:00:00Z', document }

  it('is awaited until a day, at both doors', () => {
    for (const page of [atTheOffice, atTheOverseers])
      expect(told(page(nobody, { reportDueOn: '2015-11-24' }))).toMatchObject({ 出差报告: '最迟 2015-11-24' })
  })

  it('is shown with who gave it and the paper behind it, at both doors', () => {
    const given = { reportDueOn: '2015-11-24', report: { ...report, by: person('甘若川') } }
    for (const page of [
      atTheOffice(nobody, given),
      atTheOverseers(nobody, { ...given, report: { ...report, by: '甘若川' } }),
    ])
      expect(told(page)).toMatchObject({
        出差报告: '谈妥选址',
        报告人: expect.stringContaining('甘若川'),
        书面报告: '演示出差报告 1 号(县招商合作局,2015-11-20)',
      })
  })

  it('is no part of what is no trip', () => {
    for (const page of [atTheOffice, atTheOverseers]) expect(told(page(nobody))).not.toHaveProperty('出差报告')
  })
})
