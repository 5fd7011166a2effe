import fc from 'fast-check'
import type { ClaimCase } from '../src/integrity/rule.ts'
import { fen } from '../src/money.ts'
import { GRADES } from '../src/notice/notice.ts'
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
import type { Commitment } from '../src/trail/commitment.ts'
import { DAYS, day, document, money, some } from './any-value.ts'

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
