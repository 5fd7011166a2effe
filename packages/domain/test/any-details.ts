import fc from 'fast-check'
import {
  ACTIVITY_KINDS,
  BENEFICIARY_KINDS,
  COURTESY_KINDS,
  EVENT_KINDS,
  EVIDENCE_KINDS,
  GIFT_KINDS,
  PAYER_KINDS,
  PROCUREMENT_WAYS,
  RECEPTION_TYPES,
  REGIONS,
  VENUE_KINDS,
  type Details,
  type EventDetails,
  type MissionDetails,
  type OtherDetails,
  type ReceptionDetails,
  type TravelDetails,
} from '../src/spending/details.ts'
import { day, document, money, place, some } from './any-value.ts'

const receptions: fc.Arbitrary<ReceptionDetails> = fc.record({
  kind: fc.constant('RECEPTION'),
  type: fc.constantFrom(...RECEPTION_TYPES),
  letter: fc.option(fc.record({ number: fc.constant('演函 7 号'), unit: fc.constant('邻市商务局'), date: day })),
  evidence: some(fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS), reference: fc.constant('来访函'), date: day })),
  parties: fc.array(
    fc
      .record({ place, heads: fc.integer({ min: 1, max: 30 }), all: fc.boolean() })
      .map(({ place, heads, all }) => ({ unit: '演示单位', place, heads, functionaries: all ? heads : 0 })),
    { minLength: 1, maxLength: 2 },
  ),
  hosts: fc.integer({ min: 0, max: 20 }),
  meals: fc.integer({ min: 0, max: 2 }),
  venue: fc.record({ name: fc.constant('演示餐馆'), kind: fc.constantFrom(...VENUE_KINDS) }),
  activities: some(fc.constantFrom(...ACTIVITY_KINDS)),
  gifts: some(
    fc.record({
      kind: fc.constantFrom(...GIFT_KINDS),
      item: fc.constant('瓷器'),
      pieces: fc.integer({ min: 1, max: 6 }),
      value: money,
    }),
  ),
})

const missions: fc.Arbitrary<MissionDetails> = fc.record({
  countries: fc.subarray(['德国', '法国', '意大利', '瑞士'], { minLength: 1 }),
  permit: fc.option(document),
  foreignOpinion: fc.option(document),
  financeOpinion: fc.option(document),
  courtesies: some(
    fc.record({ kind: fc.constantFrom(...COURTESY_KINDS), what: fc.constant('答谢宴请'), inPlan: fc.boolean() }),
  ),
})

const trips: fc.Arbitrary<TravelDetails> = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    outsiders: fc.integer({ min: 0, max: 1 }),
    agenda: some(fc.record({ date: day, place, what: fc.constant('洽谈') })),
    otherPayers: some(
      fc.record({ kind: fc.constantFrom(...PAYER_KINDS), name: fc.constant('演示公司'), what: fc.constant('食宿') }),
    ),
    mission: missions,
  })
  .map(({ mission, ...trip }) => ({
    kind: 'TRAVEL',
    ...trip,
    mission: trip.region === 'MAINLAND' ? null : mission,
  }))

const events: fc.Arbitrary<EventDetails> = fc.record({
  kind: fc.constant('EVENT'),
  event: fc.constantFrom(...EVENT_KINDS),
  plan: fc.option(fc.constant('演示计划 3 号')),
  heads: fc.integer({ min: 1, max: 40 }),
  lectureFee: fc.option(money),
  placeApproval: fc.option(document),
})

const others: fc.Arbitrary<OtherDetails> = fc.record({
  kind: fc.constant('OTHER'),
  items: some(fc.record({ what: fc.constant('展板'), pieces: fc.integer({ min: 1, max: 5 }), price: money })),
  procurement: fc.option(
    fc.record({
      way: fc.constantFrom(...PROCUREMENT_WAYS),
      supplier: fc.constant('演示印务'),
      inCatalogue: fc.boolean(),
    }),
  ),
  beneficiaries: some(fc.record({ kind: fc.constantFrom(...BENEFICIARY_KINDS), what: fc.constant('年度先进单位') })),
  legalBasis: fc.option(fc.constant('演示考核办法')),
})

export const anyDetails: fc.Arbitrary<Details> = fc.oneof(receptions, trips, events, others)
