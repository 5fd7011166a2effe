import type { CivilDate } from '@lianzhao/domain'
import { invoice, type Claimed, type Journey, type Slip } from './claimed.ts'

type Leg = Journey['legs'][number]
type Night = Journey['nights'][number]

const HOME = '澄川'

const leg = (
  date: CivilDate,
  from: string,
  to: string,
  amount: string,
  mode: Leg['mode'] = 'HIGH_SPEED_RAIL',
): Leg => ({
  date,
  from,
  to,
  mode,
  class: 'SECOND',
  amount,
  exception: null,
})

const ticket = ({ date, mode, amount }: Leg): Slip => ({
  kind: mode === 'COACH' ? 'QUOTA_INVOICE' : 'RAIL_TICKET',
  code: null,
  date,
  buyer: null,
  seller: mode === 'COACH' ? '县客运站(演示)' : '铁路车站(演示)',
  item: 'TRANSPORT',
  amount,
  share: amount,
})

const slept = (city: string, amount: string, dates: readonly CivilDate[]): readonly Night[] =>
  dates.map((date) => ({ date, city, kind: 'HOTEL', amount, vouched: true }))

type Trip = {
  readonly traveller: string
  readonly grade: Journey['grade']
  readonly amount: string
  readonly legs: readonly Leg[]
  readonly nights?: readonly Night[]
  /** The invoice of the hotel: the seller, and what all nights come to. */
  readonly hotel?: readonly [seller: string, amount: string]
  readonly days: number
}

/** A trip of one traveller, with the allowances of the demonstration's rates for each of its days. */
const trip = ({ traveller, grade, amount, legs, nights = [], hotel, days }: Trip): Claimed & { travel: Journey } => ({
  amount,
  payee: traveller,
  vouchers: [...legs.map(ticket), ...(hotel ? [invoice(hotel[0], 'LODGING', legs.at(-1)!.date, hotel[1])] : [])],
  travel: {
    traveller,
    grade,
    legs,
    nights,
    mealDays: days,
    mealAllowance: `${days * 100}.00`,
    localDays: days,
    localAllowance: `${days * 80}.00`,
    hostDays: [],
    carDays: [],
    bill: [],
    countries: [],
  },
})

const toShenzhen = (traveller: string, grade: Journey['grade']): Claimed =>
  trip({
    traveller,
    grade,
    amount: '3432.00',
    legs: [leg('2015-05-11', HOME, '深圳', '861.00'), leg('2015-05-14', '深圳', HOME, '861.00')],
    nights: slept('深圳', '330.00', ['2015-05-11', '2015-05-12', '2015-05-13']),
    hotel: ['深圳南湾旅舍(演示)', '990.00'],
    days: 4,
  })

/** Three travellers under one request: each claims their own journey. */
export const shenzhenJourneys = [
  toShenzhen('禾知行', 'DEPUTY_SECTION'),
  toShenzhen('甘若川', 'GU'),
  toShenzhen('谈守正', 'SECTION'),
] as const

const toShanghai = (traveller: string, grade: Journey['grade']): Claimed =>
  trip({
    traveller,
    grade,
    amount: '3100.00',
    legs: [leg('2015-05-19', HOME, '上海', '560.00'), leg('2015-05-22', '上海', HOME, '560.00')],
    nights: slept('上海', '420.00', ['2015-05-19', '2015-05-20', '2015-05-21']),
    hotel: ['上海闵行商旅酒店(演示)', '1260.00'],
    days: 4,
  })

/** Each night is above the limit of Shanghai. */
export const shanghaiJourneys = [toShanghai('晏清河', 'DEPUTY_SECTION'), toShanghai('蓝景行', 'GU')] as const

/** A night in a hotel, and no invoice for it. */
export const unvouchedNight: Claimed = trip({
  traveller: '苗沃野',
  grade: 'DEPUTY_SECTION',
  amount: '588.00',
  legs: [leg('2015-06-02', HOME, '寿光', '114.00', 'COACH'), leg('2015-06-03', '寿光', HOME, '114.00', 'COACH')],
  nights: [{ date: '2015-06-02', city: '寿光', kind: 'HOTEL', amount: '0.00', vouched: false }],
  days: 2,
})
