import type { MealKind, ReceptionExpensesInput, ReceptionInput, RoomType } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { countOf } from '../details/count.ts'
import { counted, gapsAt, gapsInRows, priced, written, type Gap } from '../details/gap.ts'
import type { Chosen } from '../people-field.tsx'
import { billInput, blankLine, gapsOfBill, type TypedBillLine } from './bill.ts'

export interface TypedGuest {
  unit: string
  name: string
  post: string
  functionary: boolean
}

export interface TypedMeal {
  date: string
  kind: MealKind
  heads: string
  amount: string
}

export interface TypedRoom {
  type: RoomType
  nights: string
  rate: string
}

/** What a reception was in the end, as it is typed: the list, the meals, the bill. */
export interface TypedTable {
  activity: string
  place: string
  guests: TypedGuest[]
  hosts: Chosen[]
  listSignedBy: Chosen[]
  listSignedOn: string
  meals: TypedMeal[]
  rooms: TypedRoom[]
  bill: TypedBillLine[]
}

export const blankGuest: TypedGuest = { unit: '', name: '', post: '', functionary: false }
export const blankRoom: TypedRoom = { type: 'STANDARD', nights: '1', rate: '' }
export const blankMeal = (date: string): TypedMeal => ({ date, kind: 'LUNCH', heads: '', amount: '' })

/** The guests that were announced, each in a row of their unit; functionaries first, as the request counted them. */
function announced({ parties }: ReceptionInput): TypedGuest[] {
  return parties.flatMap(({ unit, heads, functionaries }) =>
    Array.from({ length: Math.min(heads, 100) }, (_, index) => ({
      ...blankGuest,
      unit,
      functionary: index < functionaries,
    })),
  )
}

/** What the request says already need not be typed again. */
export function plannedTable(planned: ReceptionInput, place: string, from: string, writer: Chosen): TypedTable {
  const guests = announced(planned)
  const heads = String(guests.length + planned.hosts)
  return {
    activity: '',
    place: planned.venue.name || place,
    guests,
    hosts: [writer],
    listSignedBy: [],
    listSignedOn: from,
    meals: Array.from({ length: planned.meals }, () => ({ ...blankMeal(from), heads })),
    rooms: [],
    bill: [blankLine('FOOD')],
  }
}

/** What the list must say is for the rules to tell (R-REC-11): here only what could not be sent is missing. */
export function gapsOfTable({ meals, rooms, bill }: TypedTable): Gap[] {
  return [
    ...gapsInRows('reception.meals', meals, 'meal.row', ({ date, heads, amount }) => [
      ['date', 'meal.date', written(date)],
      ['heads', 'meal.heads', counted(heads)],
      ['amount', 'meal.amount', priced(amount)],
    ]),
    ...gapsInRows('reception.rooms', rooms, 'room.row', ({ nights, rate }) => [
      ['nights', 'room.nights', counted(nights)],
      ['rate', 'room.rate', priced(rate)],
    ]),
    ...(bill.length > 0 ? gapsOfBill('reception', bill) : gapsAt('reception', [['bill', 'billLine.bill', false]])),
  ]
}

export function tableInput({ guests, meals, rooms, ...table }: TypedTable, from: string): ReceptionExpensesInput {
  const [signer] = table.listSignedBy
  return {
    activity: table.activity.trim(),
    place: table.place.trim(),
    guests: guests.map(({ unit, name, post, functionary }) => ({
      unit: unit.trim(),
      name: name.trim(),
      post: post.trim(),
      functionary,
    })),
    hosts: table.hosts.map(({ id }) => id),
    listSignedBy: signer?.id ?? null,
    listSignedOn: table.listSignedOn || null,
    meals: meals.map(({ date, kind, heads, amount }) => ({
      date: date || from,
      kind,
      heads: countOf(heads) ?? 0,
      amount: parseAmount(amount) ?? '0.00',
    })),
    rooms: rooms.map(({ type, nights, rate }) => ({
      type,
      nights: countOf(nights) ?? 0,
      rate: parseAmount(rate) ?? '0.00',
    })),
    bill: billInput(table.bill),
  }
}
