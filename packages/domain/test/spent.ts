import { fen } from '../src/money.ts'
import type { CivilDate } from '../src/time.ts'
import type { ClaimContent } from '../src/spending/claim.ts'
import type {
  BillLine,
  EventExpenses,
  Leg,
  ListedGuest,
  Meal,
  Night,
  ReceptionExpenses,
  TravelExpenses,
  Voucher,
} from '../src/spending/expenses.ts'
import { commit } from '../src/trail/commitment.ts'
import { sha256 } from './sha256.ts'

/** A voucher of the travel agency, made out for what the test's claim asks for. */
export const voucher = (more: Partial<Voucher> = {}): Voucher => ({
  kind: 'VAT_INVOICE',
  code: '1300151320',
  number: '00001234',
  date: '2015-06-18',
  buyer: '县招商合作局',
  seller: '演示旅行社',
  item: 'TRANSPORT',
  amount: '50000',
  share: '50000',
  ...more,
})

/** What the trip of the tests cost, and no rule objects to it: there by rail and back, two nights, allowances. */
export const journey = (more: Partial<TravelExpenses> = {}): TravelExpenses => ({
  kind: 'TRAVEL',
  traveller: '禾',
  grade: 'GU',
  legs: [leg('2015-06-15', '澄川', '厦门'), leg('2015-06-17', '厦门', '澄川')],
  nights: [night('2015-06-15'), night('2015-06-16')],
  mealDays: 0,
  mealAllowance: '0',
  localDays: 0,
  localAllowance: '0',
  hostDays: [],
  carDays: [],
  bill: [],
  countries: [],
  ...more,
})

const BUREAU = '邻市商务局'

/** Guests of one unit on the signed list; only those of the bureau are state functionaries. */
export const listed = (guests: number, unit = BUREAU): ListedGuest[] =>
  Array.from({ length: guests }, (_, index) => ({
    unit,
    name: commit(sha256, 'c3'.repeat(32), `来宾${index + 1}`),
    post: '科长',
    functionary: unit === BUREAU,
  }))

/** What a reception was in the end: one work meal, the list signed by the head of the team. */
export const dinner = (guests: number, hosts: number, more: Partial<ReceptionExpenses> = {}): ReceptionExpenses => ({
  kind: 'RECEPTION',
  activity: '项目洽谈',
  place: '县机关食堂',
  guests: listed(guests),
  hosts: Array.from({ length: hosts }, (_, index) => `陪同${index + 1}`),
  listSignedBy: '台湾组组长',
  listSignedOn: '2015-06-17',
  meals: [meal(guests + hosts)],
  rooms: [],
  bill: [billLine()],
  ...more,
})

export const meal = (heads: number, more: Partial<Meal> = {}): Meal => ({
  date: '2015-06-15',
  kind: 'LUNCH',
  heads,
  amount: '50000',
  ...more,
})

/** A line of the bill. */
export const billLine = (more: Partial<BillLine> = {}): BillLine => ({
  kind: 'FOOD',
  item: '工作餐',
  amount: '50000',
  ...more,
})

/** What a meeting was in the end, with all its papers. */
export const met = (more: Partial<EventExpenses> = {}): EventExpenses => ({
  kind: 'EVENT',
  heads: 20,
  days: 1,
  notice: { number: '演示会通〔2015〕3号', office: '县招商合作局', date: '2015-06-08' },
  signIn: { number: '签到表 3 号', office: '县招商合作局', date: '2015-06-15' },
  bill: [billLine({ kind: 'ROOM_HIRE', item: '会议室' })],
  ...more,
})

export const leg = (date: CivilDate, from: string, to: string, more: Partial<Leg> = {}): Leg => ({
  date,
  from,
  to,
  mode: 'HIGH_SPEED_RAIL',
  class: 'SECOND',
  amount: '10000',
  exception: null,
  ...more,
})

export const night = (date: CivilDate, more: Partial<Night> = {}): Night => ({
  date,
  city: '厦门',
  kind: 'HOTEL',
  amount: '15000',
  vouched: true,
  ...more,
})

/** An unremarkable claim: its vouchers and its journey come to whatever amount it is for. */
export const claimed = (more: Partial<ClaimContent> = {}): ClaimContent => {
  const { amount = fen(50_000n), expenses = journeyFor(amount) } = more
  return {
    amount,
    method: 'TRANSFER',
    cashExemption: null,
    payeeName: commit(sha256, 'a1'.repeat(32), '演示旅行社'),
    payeeAccount: commit(sha256, 'b2'.repeat(32), '演示账号 0001'),
    payeeRole: 'SELLER',
    vouchers: [voucher({ item: BOUGHT[expenses.kind], amount: `${amount}`, share: `${amount}` })],
    expenses,
    bearer: { kind: 'OWN_UNIT', name: '县招商合作局' },
    justifications: [],
    note: '',
    ...more,
  }
}

const BOUGHT = { RECEPTION: 'MEALS', TRAVEL: 'TRANSPORT', EVENT: 'CONFERENCE', OTHER: 'PRINTING' } as const

/** The journey of the tests, with the journey out costing whatever the amount leaves for it. */
function journeyFor(amount: bigint): TravelExpenses {
  const share = (amount < 50_000n ? amount : 50_000n) / 10n
  return journey({
    legs: [
      leg('2015-06-15', '澄川', '厦门', { amount: `${amount - share * 8n}` }),
      leg('2015-06-17', '厦门', '澄川', { amount: `${share * 2n}` }),
    ],
    nights: [night('2015-06-15', { amount: `${share * 3n}` }), night('2015-06-16', { amount: `${share * 3n}` })],
  })
}
