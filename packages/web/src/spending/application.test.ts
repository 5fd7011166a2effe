import { describe, expect, it } from 'vitest'
import {
  emptyApplication,
  inputOf,
  isToldMissing,
  isUseFor,
  missingParts,
  partAt,
  type Application,
} from './application.ts'
import { emptyPaper } from './details/paper.ts'

const start = emptyApplication('TW', '2015-11-16')
const party = { unit: '台商采购团', place: '台北市', heads: '６', functionaries: '0' }
const filled: Application = {
  ...start,
  use: 'RECEPTION',
  line: 'line-1',
  amount: '1.2万',
  purpose: ' 客商来访工作餐 ',
  place: '县招待所',
  reception: {
    ...start.reception,
    parties: [party],
    hosts: '5',
    evidence: [{ kind: 'INVITATION', reference: ' 邀请函 7 号 ', date: '2015-11-10' }],
  },
}
const trip: Application = {
  ...filled,
  kind: 'TRAVEL',
  use: 'TRANSPORT',
  travel: { ...start.travel, agenda: [{ date: '2015-11-16', place: '台北市', what: '拜访' }] },
}
const taiwan: Application = {
  ...trip,
  travel: { ...trip.travel, region: 'TAIWAN', mission: { ...trip.travel.mission, countries: ['台湾'] } },
}
const gaps = (application: Application) => missingParts(application).map(({ part }) => part)

describe('an application', () => {
  it('is sent as the server wants it, however it was typed', () => {
    expect(inputOf({ ...filled, lead: ' XM-7 ', reasons: { 'R-REC-03': ' 两家企业同来 ', 'R-BUD-02': ' ' } })).toEqual({
      team: 'TW',
      use: 'RECEPTION',
      line: 'line-1',
      amount: '12000.00',
      purpose: '客商来访工作餐',
      from: '2015-11-16',
      to: '2015-11-16',
      place: '县招待所',
      lead: 'XM-7',
      reception: {
        type: 'BUSINESS',
        parties: [{ unit: '台商采购团', place: '台北市', heads: 6, functionaries: 0 }],
        hosts: 5,
        meals: 1,
        venue: { name: '县招待所', kind: 'CANTEEN' },
        activities: ['NEGOTIATION'],
        gifts: [],
        letter: null,
        evidence: [{ kind: 'INVITATION', reference: '邀请函 7 号', date: '2015-11-10' }],
      },
      justifications: [{ rule: 'R-REC-03', reason: '两家企业同来' }],
    })
  })

  it('is not judged before there is something to judge, nor on people whom nobody counted', () => {
    expect(inputOf({ ...filled, amount: '一千' })).toBeNull()
    expect(inputOf({ ...filled, line: '' })).toBeNull()
    expect(inputOf({ ...filled, reception: { ...filled.reception, hosts: '' } })).toBeNull()
    expect(inputOf({ ...filled, reception: { ...filled.reception, parties: [{ ...party, heads: '六' }] } })).toBeNull()
    expect(inputOf({ ...filled, kind: 'EVENT', use: 'INVESTMENT_FAIR' })).toBeNull()
  })

  it('names those who take part, each by id', () => {
    const participants = [
      { id: 'P2', name: '谈守正' },
      { id: 'P3', name: '计慎之' },
    ]
    expect(inputOf({ ...filled, participants })?.participants).toEqual(['P2', 'P3'])
    expect(inputOf(filled)).not.toHaveProperty('participants')
  })

  it('states exactly one kind, whatever was typed for another one before', () => {
    for (const kind of ['RECEPTION', 'TRAVEL', 'EVENT', 'OTHER'] as const) {
      const all = { ...filled, kind, event: { ...filled.event, heads: '30' } }
      const stated = ['reception', 'travel', 'event', 'other'].filter((name) => name in inputOf(all)!)
      expect(stated).toEqual([kind.toLowerCase()])
    }
  })

  it('offers the use of receptions to receptions alone', () => {
    expect(isUseFor('RECEPTION', 'RECEPTION')).toBe(true)
    expect(isUseFor('RECEPTION', 'TRANSPORT')).toBe(false)
    expect(isUseFor('OTHER', 'RECEPTION')).toBe(false)
    expect(isUseFor('EVENT', 'TRANSPORT')).toBe(true)
  })

  it('names what is missing: first what every application has, then what its kind asks for', () => {
    const empty = ['use', 'line', 'amount', 'purpose', 'place']
    const guests = ['unit', 'place', 'heads'].map((part) => `reception.parties.0.${part}`)
    const evidence = ['reference', 'date'].map((part) => `reception.evidence.0.${part}`)
    expect(gaps(start)).toEqual([...empty, ...guests, 'reception.hosts', ...evidence])
    expect(gaps(filled)).toEqual([])
    expect(gaps({ ...filled, place: '  ', reception: { ...filled.reception, hosts: '五' } })).toEqual([
      'place',
      'reception.hosts',
    ])
  })
})

describe('a reception', () => {
  const official: Application = {
    ...filled,
    reception: {
      ...filled.reception,
      type: 'DOMESTIC_OFFICIAL',
      letter: { stated: true, number: '函〔2015〕3号', unit: '邻县招商局', date: '2015-11-12' },
    },
  }

  it('of officials is announced by a letter, and one without a letter can still be asked for', () => {
    expect(inputOf(official)?.reception?.letter).toEqual({
      number: '函〔2015〕3号',
      unit: '邻县招商局',
      date: '2015-11-12',
    })
    const { letter, ...rest } = official.reception
    expect(gaps({ ...official, reception: { ...rest, letter: { ...letter, date: '' } } })).toEqual([
      'reception.letter.date',
    ])
    const without = { ...official, reception: { ...rest, letter: { ...letter, stated: false } } }
    expect(gaps(without)).toEqual([])
    expect(inputOf(without)?.reception?.letter).toBeNull()
  })

  it('needs no evidence of business while it is official, and keeps what is written', () => {
    const blank = { ...official.reception, evidence: start.reception.evidence }
    expect(gaps({ ...official, reception: blank })).toEqual([])
    expect(inputOf({ ...official, reception: blank })?.reception?.evidence).toEqual([])
    expect(inputOf(official)?.reception?.evidence).toHaveLength(1)
  })

  it('prices each gift as amounts are typed, and may have no row at all in its lists', () => {
    const gifts = [{ kind: 'SOUVENIR' as const, item: '瓷杯', pieces: '6', value: '０.０１万' }]
    expect(inputOf({ ...filled, reception: { ...filled.reception, gifts } })?.reception?.gifts).toEqual([
      { kind: 'SOUVENIR', item: '瓷杯', pieces: 6, value: '100.00' },
    ])
    expect(gaps({ ...filled, reception: { ...filled.reception, gifts: [{ ...gifts[0]!, value: '' }] } })).toEqual([
      'reception.gifts.0.value',
    ])
    expect(gaps({ ...filled, reception: { ...filled.reception, evidence: [] } })).toEqual([])
  })
})

describe('a trip', () => {
  it('states its mission outside the mainland and only there', () => {
    expect(inputOf(trip)?.travel).toMatchObject({ region: 'MAINLAND', outsiders: 0, mission: null })
    expect(gaps(trip)).toEqual([])
    const papers = ['permit', 'foreignOpinion', 'financeOpinion'].flatMap((paper) =>
      ['number', 'office', 'date'].map((part) => `travel.mission.${paper}.${part}`),
    )
    expect(gaps(taiwan)).toEqual(papers)
  })

  it('can be asked for before its papers are there', () => {
    const none = emptyPaper(false)
    const mission = { ...taiwan.travel.mission, permit: none, foreignOpinion: none, financeOpinion: none }
    const early = { ...taiwan, travel: { ...taiwan.travel, mission } }
    expect(gaps(early)).toEqual([])
    expect(inputOf(early)?.travel?.mission).toEqual({
      countries: ['台湾'],
      courtesies: [],
      permit: null,
      foreignOpinion: null,
      financeOpinion: null,
    })
  })
})

it('a lecture fee belongs to a training; elsewhere what was typed is kept and not sent', () => {
  const training = { ...filled.event, event: 'TRAINING' as const, heads: '40', lectureFee: '2千', plan: ' ' }
  const application: Application = { ...filled, kind: 'EVENT', use: 'CADRE_TRAINING', event: training }
  expect(gaps(application)).toEqual(['event.lectureFee'])
  const readable = { ...training, lectureFee: '2000' }
  expect(inputOf({ ...application, event: readable })?.event).toMatchObject({ lectureFee: '2000.00', plan: null })
  expect(inputOf({ ...application, event: { ...training, event: 'FAIR' } })?.event?.lectureFee).toBeNull()
})

it('any other matter may be bought in many ways, or in none', () => {
  const other: Application = { ...filled, kind: 'OTHER', use: 'OTHER' }
  expect(inputOf(other)?.other).toEqual({ items: [], procurement: null, beneficiaries: [], legalBasis: null })
  const procurement = { ...other.other.procurement, stated: true }
  const items = [{ what: '展架', pieces: '1.5', price: '300' }]
  expect(gaps({ ...other, other: { ...other.other, procurement, items } })).toEqual([
    'other.items.0.pieces',
    'other.procurement.supplier',
  ])
})

it('a refusal finds its part, however deep', () => {
  expect(partAt('application.amount')).toBe('amount')
  expect(partAt('application.reception.parties.0.heads')).toBe('reception.parties.0.heads')
  expect(partAt('input.application.travel.mission.permit.number')).toBe('travel.mission.permit.number')
  expect(partAt('application.participants')).toBe('participants')
  expect(partAt('version')).toBeUndefined()
})

it('what is missing is told once, also where the server asks for the venue that the empty place would be', () => {
  const missing = missingParts({ ...filled, place: '' })
  expect(isToldMissing(missing, 'application.place')).toBe(true)
  expect(isToldMissing(missing, 'application.reception.venue.name')).toBe(true)
  expect(isToldMissing(missing, 'application.reception.hosts')).toBe(false)
  expect(isToldMissing(missingParts(filled), 'application.reception.venue.name')).toBe(false)
  expect(isToldMissing(missing, null)).toBe(false)
})
