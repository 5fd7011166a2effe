import { expect, it } from 'vitest'
import type { EventInput, OtherInput, ReceptionInput, TravelInput } from '../../gql/graphql'
import { eventInput } from './event.ts'
import { otherInput } from './other.ts'
import { receptionInput } from './reception.ts'
import { travelInput } from './travel.ts'
import { typedEvent, typedOther, typedReception, typedTravel } from './typed-again.ts'

const day = '2015-11-16'
const paper = { number: '台字7号', office: '市台办', date: '2015-10-30' }

const reception: ReceptionInput = {
  type: 'DOMESTIC_OFFICIAL',
  parties: [
    { unit: '邻县招商局', place: '邻县', heads: 4, functionaries: 3 },
    { unit: '建材公司', place: '邻县', heads: 2, functionaries: 0 },
  ],
  hosts: 0,
  meals: 2,
  venue: { name: '招待所二楼', kind: 'DESIGNATED_RESTAURANT' },
  activities: ['SITE_VISIT', 'SHOW'],
  gifts: [{ kind: 'LOCAL_PRODUCT', item: '小米', pieces: 6, value: '30.50' }],
  letter: { number: '函3号', unit: '邻县招商局', date: '2015-11-12' },
  evidence: [{ kind: 'CONTACT_RECORD', reference: '电话记录', date: '2015-11-11' }],
}
const travel: TravelInput = {
  region: 'TAIWAN',
  outsiders: 2,
  agenda: [{ date: day, place: '台北市', what: '拜访' }],
  otherPayers: [{ kind: 'ENTERPRISE', name: '某公司', what: '市内交通' }],
  mission: {
    countries: ['台湾', '香港'],
    permit: paper,
    foreignOpinion: null,
    financeOpinion: { ...paper, office: '财政局' },
    courtesies: [{ kind: 'GIFT', what: '纪念章', inPlan: true }],
  },
}
const event: EventInput = { event: 'TRAINING', heads: 40, plan: 'JH-3', lectureFee: '2000.00', placeApproval: paper }
const other: OtherInput = {
  items: [{ what: '展架', pieces: 3, price: '300.00' }],
  procurement: { way: 'QUOTATION', supplier: '广告公司', inCatalogue: true },
  beneficiaries: [{ kind: 'OFFICIAL', what: '引荐人' }],
  legalBasis: '奖励办法',
}

it('what a returned application states comes back unchanged when nothing is corrected', () => {
  expect(receptionInput(typedReception(reception), { place: '县招待所', from: day })).toEqual(reception)
  expect(travelInput(typedTravel(travel), day)).toEqual(travel)
  expect(eventInput(typedEvent(event), day)).toEqual(event)
  expect(otherInput(typedOther(other))).toEqual(other)
})

it('and what it did not state is not asked for again', () => {
  const silent = { ...reception, letter: null, evidence: [], gifts: [] }
  expect(receptionInput(typedReception(silent), { place: '县招待所', from: day })).toEqual(silent)
  expect(eventInput(typedEvent({ event: 'FAIR', heads: 9 }), day)).toEqual({
    event: 'FAIR',
    heads: 9,
    plan: null,
    lectureFee: null,
    placeApproval: null,
  })
})
