import fc from 'fast-check'
import { RECUSAL_REASONS } from '../src/access/recusal.ts'
import { daysAfter } from '../src/integrity/days.ts'
import type { Case, ClaimCase, Duty } from '../src/integrity/rule.ts'
import { fen } from '../src/money.ts'
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
  type Document,
  type EventDetails,
  type FenDigits,
  type MissionDetails,
  type OtherDetails,
  type ReceptionDetails,
  type TravelDetails,
} from '../src/spending/details.ts'
import {
  BEARER_KINDS,
  BILL_KINDS,
  LEG_CLASSES,
  LEG_MODES,
  MEAL_KINDS,
  NIGHT_KINDS,
  PAYEE_ROLES,
  ROOM_TYPES,
  VOUCHER_ITEMS,
  VOUCHER_KINDS,
  type Expenses,
} from '../src/spending/expenses.ts'
import { GRADES } from '../src/notice/notice.ts'
import type { Commitment } from '../src/trail/commitment.ts'
import type { CivilDate } from '../src/time.ts'
import { caseOf } from './case.ts'
import { lineOf } from './matter.ts'
import { NOTICE } from './notices.ts'

const DUTIES: readonly Duty[] = ['APPLICANT', 'REVIEWER', 'APPROVER', 'PAYER', 'TREASURY']
const DAYS: readonly CivilDate[] = ['2015-06-08', '2015-06-12', '2015-06-15', '2015-06-17', '2015-08-20']
const PLACES = [NOTICE.name.zh, `${NOTICE.name.zh}城关镇`, '厦门市', '武夷山', '九寨沟', '石家庄市']

const day = fc.constantFrom(...DAYS)
const place = fc.constantFrom(...PLACES)
const money: fc.Arbitrary<FenDigits> = fc.constantFrom<FenDigits>('0', '480', '20000', '20001', '600000', '2000000')
const document: fc.Arbitrary<Document> = fc.record({
  number: fc.constant('演示批件 1 号'),
  office: fc.constant('演示外事办'),
  date: day,
})
const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 2 })

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

const documents = fc.option(document)
const bill = some(
  fc.record({
    kind: fc.constantFrom(...BILL_KINDS),
    item: fc.constantFrom('工作餐', '鱼翅羹', '黄山门票'),
    amount: money,
  }),
)
const city = fc.constantFrom('厦门', '厦门市', '黄山', '杭州')

const listedGuests = fc.array(
  fc.record({
    unit: fc.constantFrom('演示单位', ''),
    name: fc.constant('c3'.repeat(32) as Commitment),
    post: fc.constantFrom('经理', ''),
    functionary: fc.boolean(),
  }),
  { maxLength: 6 },
)

const anyExpenses: fc.Arbitrary<Expenses> = fc.oneof(
  fc.record({
    kind: fc.constant('RECEPTION' as const),
    activity: fc.constantFrom('洽谈', ''),
    place: fc.constantFrom('县机关食堂', ''),
    guests: listedGuests,
    hosts: fc.subarray(['甲', '乙', '丙', '丁', '戊']),
    listSignedBy: fc.option(fc.constantFrom('台湾组组长', '禾')),
    listSignedOn: fc.option(day),
    meals: some(
      fc.record({
        date: day,
        kind: fc.constantFrom(...MEAL_KINDS),
        heads: fc.integer({ min: 1, max: 8 }),
        amount: money,
      }),
    ),
    rooms: some(
      fc.record({ type: fc.constantFrom(...ROOM_TYPES), nights: fc.integer({ min: 1, max: 3 }), rate: money }),
    ),
    bill,
  }),
  fc.record({
    kind: fc.constant('TRAVEL' as const),
    traveller: fc.constantFrom('禾', '甘'),
    grade: fc.constantFrom(...GRADES),
    legs: some(
      fc.record({
        date: day,
        from: city,
        to: city,
        mode: fc.constantFrom(...LEG_MODES),
        class: fc.constantFrom(...LEG_CLASSES),
        amount: money,
        exception: fc.option(fc.constant('演示批件')),
      }),
    ),
    nights: some(
      fc.record({ date: day, city, kind: fc.constantFrom(...NIGHT_KINDS), amount: money, vouched: fc.boolean() }),
    ),
    mealDays: fc.integer({ min: 0, max: 5 }),
    mealAllowance: money,
    localDays: fc.integer({ min: 0, max: 5 }),
    localAllowance: money,
    hostDays: fc.subarray([...DAYS]),
    carDays: fc.subarray([...DAYS]),
    bill,
    countries: fc.subarray(['德国', '法国']),
  }),
  fc.record({
    kind: fc.constant('EVENT' as const),
    heads: fc.integer({ min: 1, max: 40 }),
    days: fc.integer({ min: 1, max: 3 }),
    notice: documents,
    signIn: documents,
    bill,
  }),
  fc.record({ kind: fc.constant('OTHER' as const), acceptance: documents, bill }),
)

const vouchers = some(
  fc.record({
    kind: fc.constantFrom(...VOUCHER_KINDS),
    code: fc.option(fc.constant('1300151320')),
    number: fc.constantFrom('00001234', '00001235'),
    date: fc.option(day),
    buyer: fc.option(fc.constantFrom('县招商合作局', '演示个人')),
    seller: fc.constant('演示饭店'),
    item: fc.constantFrom(...VOUCHER_ITEMS),
    amount: money,
    share: money,
  }),
)

export const anyClaim: fc.Arbitrary<ClaimCase> = fc.record({
  vouchers,
  expenses: anyExpenses,
  bearer: fc.record({ kind: fc.constantFrom(...BEARER_KINDS), name: fc.constant('演示单位') }),
  payeeRole: fc.constantFrom(...PAYEE_ROLES),
  claimant: fc.constant('禾'),
  related: fc.option(
    fc.record({
      settledUnderLetter: fc.integer({ min: 0, max: 1 }),
      sharedElsewhere: fc.array(fc.constantFrom(fen(0n), fen(600_000n)), { minLength: 2, maxLength: 2 }),
      overlaps: fc.integer({ min: 0, max: 1 }),
      mealsAtReceptions: fc.integer({ min: 0, max: 2 }),
    }),
    { freq: 9 },
  ),
})

const USES = ['TRANSPORT', 'OTHER', 'OTHER_SPECIAL_WORK', 'INVESTMENT_FAIR', 'ASSESSMENT_REWARD', 'ENTERTAINMENT']

/** Cases of every kind in which any rule of the book may pass or fail; justified where `rules` are named. */
export const anyCase = (rules: readonly string[]): fc.Arbitrary<Case> =>
  fc
    .record({
      on: day,
      from: day,
      nights: fc.integer({ min: 0, max: 12 }),
      place,
      lead: fc.option(fc.constant('台资食品项目')),
      use: fc.constantFrom(...USES),
      amount: fc.bigInt({ min: -1n, max: 2_000_000n }).map(fen),
      lineUse: fc.constantFrom(...USES),
      fund: fc.constantFrom('SPECIAL' as const, 'TEAM_WORKING' as const),
      ownLine: fc.boolean(),
      allocated: fc.constantFrom(100_000n, 3_000_000n),
      details: anyDetails,
      claim: fc.option(anyClaim),
      justifications: fc.uniqueArray(
        fc.record({ rule: fc.constantFrom(...rules), reason: fc.constantFrom('', '理由') }),
        { selector: ({ rule }) => rule },
      ),
      duties: fc.array(fc.record({ duty: fc.constantFrom(...DUTIES), person: fc.constantFrom('禾', '计', '谈') }), {
        maxLength: 4,
      }),
      strangers: fc.subarray(['外']),
      overseers: fc.subarray([...DUTIES], { maxLength: 1 }),
      recusals: fc.option(fc.subarray(RECUSAL_REASONS.slice())),
      related: fc.option(
        fc.record({
          mealsUnderLetter: fc.integer({ min: 0, max: 1 }),
          toSupplier: fc.constantFrom(fen(0n), fen(900_000n)),
        }),
        { freq: 9 },
      ),
      payment: fc.option(
        fc.record({
          method: fc.constantFrom('TRANSFER' as const, 'OFFICIAL_CARD' as const, 'CASH' as const),
          cashExemption: fc.option(fc.constantFrom('NO_CARD_TERMINAL' as const, 'TAXI' as const, 'ROAD_TOLL' as const)),
        }),
      ),
    })
    .map(({ lineUse, fund, ownLine, allocated, nights, claim, ...given }) =>
      caseOf({
        ...given,
        // A claim is of the kind that was applied for.
        claim: claim?.expenses.kind === given.details.kind ? claim : null,
        to: daysAfter(given.from, nights),
        line: lineOf(allocated, { use: lineUse, fund, ...(ownLine ? {} : { team: 'TOURISM_CULTURE' }) }),
      }),
    )
