import type { Document, Expenses, FenDigits, Voucher as VoucherOfClaim } from '@lianzhao/domain'
import { GraphQLError } from 'graphql'
import { uuidOf } from '../graphql/node-id.ts'
import type { PlainText } from '../trail/command.ts'
import { personalText } from '../trail/personal-text.ts'
import type { BillLine } from './bill.type.ts'
import type {
  EventExpensesInput,
  OtherExpensesInput,
  ReceptionExpensesInput,
  TravelExpensesInput,
} from './expenses.input.ts'
import type { OfficialDocument } from './official-document.type.ts'
import type { Voucher } from './voucher.type.ts'

/** What a client may state of a claim: exactly one of the four. */
export type ExpensesGiven = {
  readonly reception?: ReceptionExpensesInput | null
  readonly travel?: TravelExpensesInput | null
  readonly event?: EventExpensesInput | null
  readonly other?: OtherExpensesInput | null
}

type Stated = { readonly expenses: Expenses; readonly plainTexts: readonly PlainText[] }

const notOne = (): GraphQLError =>
  new GraphQLError(
    '接待、差旅、会展培训、其他须填写且只填写一项 / State exactly one of reception, travel, event and other',
    { extensions: { code: 'BAD_USER_INPUT' } },
  )

/** Texts lose the blanks around them; names of guests become commitments, with their texts apart. */
export function expensesOf({ reception, travel, event, other }: ExpensesGiven): Stated {
  const given: Stated[] = [
    ...(reception ? [receptionOf(reception)] : []),
    ...(travel ? [{ expenses: travelOf(travel), plainTexts: [] }] : []),
    ...(event ? [{ expenses: eventOf(event), plainTexts: [] }] : []),
    ...(other ? [{ expenses: otherOf(other), plainTexts: [] }] : []),
  ]
  const [stated, second] = given
  if (!stated || second) throw notOne()
  return stated
}

function receptionOf(input: ReceptionExpensesInput): Stated {
  const guests = input.guests.map(({ unit, name, post, functionary }) => {
    const text = personalText(name.trim())
    return { text, listed: { unit: unit.trim(), name: text.commitment, post: post.trim(), functionary } }
  })
  return {
    plainTexts: guests.map(({ text }) => text),
    expenses: {
      kind: 'RECEPTION',
      activity: input.activity.trim(),
      place: input.place.trim(),
      guests: guests.map(({ listed }) => listed),
      hosts: input.hosts.map((id) => uuidOf('Person', id)),
      listSignedBy: input.listSignedBy ? uuidOf('Person', input.listSignedBy) : null,
      listSignedOn: input.listSignedOn ?? null,
      meals: input.meals.map(({ date, kind, heads, amount }) => ({ date, kind, heads, amount: digits(amount) })),
      rooms: input.rooms.map(({ type, nights, rate }) => ({ type, nights, rate: digits(rate) })),
      bill: billOf(input.bill),
    } as Expenses,
  }
}

const travelOf = (input: TravelExpensesInput): Expenses =>
  ({
    kind: 'TRAVEL',
    traveller: uuidOf('Person', input.traveller),
    grade: input.grade,
    legs: input.legs.map(({ date, from, to, mode, class: seat, amount, exception }) => ({
      date,
      from: from.trim(),
      to: to.trim(),
      mode,
      class: seat,
      amount: digits(amount),
      exception: exception?.trim() ?? null,
    })),
    nights: input.nights.map(({ date, city, kind, amount, vouched }) => ({
      date,
      city: city.trim(),
      kind,
      amount: digits(amount),
      vouched,
    })),
    mealDays: input.mealDays,
    mealAllowance: digits(input.mealAllowance),
    localDays: input.localDays,
    localAllowance: digits(input.localAllowance),
    hostDays: input.hostDays,
    carDays: input.carDays,
    bill: billOf(input.bill),
    countries: input.countries.map((country) => country.trim()),
  }) as Expenses

const eventOf = ({ heads, days, notice, signIn, bill }: EventExpensesInput): Expenses => ({
  kind: 'EVENT',
  heads,
  days,
  notice: documentOf(notice),
  signIn: documentOf(signIn),
  bill: billOf(bill),
})

const otherOf = ({ acceptance, bill }: OtherExpensesInput): Expenses => ({
  kind: 'OTHER',
  acceptance: documentOf(acceptance),
  bill: billOf(bill),
})

export const vouchersOf = (vouchers: readonly Voucher[]): readonly VoucherOfClaim[] =>
  vouchers.map(
    ({ kind, code, number, date, buyer, seller, item, amount, share }) =>
      ({
        kind,
        code: code?.trim() || null,
        number: number.trim(),
        date: date ?? null,
        buyer: buyer?.trim() || null,
        seller: seller.trim(),
        item,
        amount: digits(amount),
        share: digits(share),
      }) as VoucherOfClaim,
  )

const billOf = (bill: readonly BillLine[]) =>
  bill.map(({ kind, item, amount }) => ({ kind, item: item.trim(), amount: digits(amount) })) as Expenses['bill']

const documentOf = (document: OfficialDocument | null | undefined): Document | null =>
  document
    ? ({ number: document.number.trim(), office: document.office.trim(), date: document.date } as Document)
    : null

/** A sign stays, so that the law can refuse it in words. */
const digits = (fen: bigint): FenDigits => `${fen}`
