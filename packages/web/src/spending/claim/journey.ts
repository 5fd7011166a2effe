import type { Grade, LegClass, LegMode, NightKind, TravelExpensesInput, TravelInput } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { daysFrom } from '../../ui/day.ts'
import { countOf } from '../details/count.ts'
import { counted, gapsAt, gapsInRows, priced, written, type Gap } from '../details/gap.ts'
import { billInput, gapsOfBill, type TypedBillLine } from './bill.ts'

export interface TypedLeg {
  date: string
  from: string
  to: string
  mode: LegMode
  class: LegClass
  amount: string
  exception: string
}

export interface TypedNight {
  date: string
  city: string
  kind: NightKind
  amount: string
  vouched: boolean
}

/** What the trip of one traveller cost, as it is typed. */
export interface TypedJourney {
  traveller: string
  grade: Grade | ''
  legs: TypedLeg[]
  nights: TypedNight[]
  mealDays: string
  mealAllowance: string
  localDays: string
  localAllowance: string
  hostDays: string[]
  carDays: string[]
  bill: TypedBillLine[]
  countries: string[]
}

export const blankLeg = (date: string): TypedLeg => ({
  date,
  from: '',
  to: '',
  mode: 'HIGH_SPEED_RAIL',
  class: 'SECOND',
  amount: '',
  exception: '',
})

export const blankNight = (date: string, city: string): TypedNight => ({
  date,
  city,
  kind: 'HOTEL',
  amount: '',
  vouched: true,
})

interface Planned {
  from: string
  to: string
  place: string
  travel: TravelInput
}

/** There and back, a night for each day but the last, and allowances for every day: what most trips are. */
export function plannedJourney({ from, to, place, travel }: Planned, traveller: string): TypedJourney {
  const days = daysFrom(from, to)
  return {
    traveller,
    grade: '',
    legs: [
      { ...blankLeg(from), to: place },
      { ...blankLeg(to), from: place },
    ],
    nights: days.slice(0, -1).map((date) => blankNight(date, place)),
    mealDays: String(days.length),
    mealAllowance: '',
    localDays: String(days.length),
    localAllowance: '',
    hostDays: [],
    carDays: [],
    bill: [],
    countries: [...(travel.mission?.countries ?? [])],
  }
}

export function gapsOfJourney(journey: TypedJourney): Gap[] {
  const { traveller, grade, mealDays, mealAllowance, localDays, localAllowance } = journey
  return [
    ...gapsAt('travel', [
      ['traveller', 'journey.traveller', written(traveller)],
      ['grade', 'journey.grade', written(grade)],
    ]),
    ...gapsInRows('travel.legs', journey.legs, 'leg.row', ({ date, from, to, amount }) => [
      ['date', 'leg.date', written(date)],
      ['from', 'leg.from', written(from)],
      ['to', 'leg.to', written(to)],
      ['amount', 'leg.amount', priced(amount)],
    ]),
    ...gapsInRows('travel.nights', journey.nights, 'night.row', ({ date, city, kind, amount }) => [
      ['date', 'night.date', written(date)],
      ['city', 'night.city', written(city)],
      ['amount', 'night.amount', kind !== 'HOTEL' || priced(amount)],
    ]),
    ...gapsAt('travel', [
      ['mealDays', 'journey.mealDays', counted(mealDays)],
      ['mealAllowance', 'journey.mealAllowance', priced(mealAllowance)],
      ['localDays', 'journey.localDays', counted(localDays)],
      ['localAllowance', 'journey.localAllowance', priced(localAllowance)],
    ]),
    ...gapsOfBill('travel', journey.bill),
  ]
}

/** Null while the traveller or their grade is not chosen: limits go by grade. */
export function journeyInput(journey: TypedJourney, from: string): TravelExpensesInput | null {
  const { traveller, grade, legs, nights } = journey
  if (!traveller || !grade) return null
  return {
    traveller,
    grade,
    legs: legs.map((leg) => ({
      date: leg.date || from,
      from: leg.from.trim(),
      to: leg.to.trim(),
      mode: leg.mode,
      class: leg.class,
      amount: parseAmount(leg.amount) ?? '0.00',
      exception: leg.exception.trim() || null,
    })),
    nights: nights.map(({ date, city, kind, amount, vouched }) => ({
      date: date || from,
      city: city.trim(),
      kind,
      amount: parseAmount(amount) ?? '0.00',
      vouched,
    })),
    mealDays: countOf(journey.mealDays) ?? 0,
    mealAllowance: parseAmount(journey.mealAllowance) ?? '0.00',
    localDays: countOf(journey.localDays) ?? 0,
    localAllowance: parseAmount(journey.localAllowance) ?? '0.00',
    hostDays: journey.hostDays.filter(written),
    carDays: journey.carDays.filter(written),
    bill: billInput(journey.bill),
    countries: journey.countries.map((country) => country.trim()).filter(written),
  }
}
