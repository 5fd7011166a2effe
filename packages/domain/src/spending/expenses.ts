import type { Grade } from '../notice/notice.ts'
import type { PersonId } from '../organisation/person.ts'
import type { CivilDate } from '../time.ts'
import type { Commitment } from '../trail/commitment.ts'
import type { Document, FenDigits } from './details.ts'

export const VOUCHER_KINDS = ['VAT_INVOICE', 'QUOTA_INVOICE', 'RAIL_TICKET', 'AIR_ITINERARY', 'RECEIPT'] as const
export type VoucherKind = (typeof VOUCHER_KINDS)[number]

/** What a voucher says was bought. */
export const VOUCHER_ITEMS = [
  'MEALS',
  'LODGING',
  'TRANSPORT',
  'CONFERENCE',
  'TRAINING',
  'PRINTING',
  'GOODS',
  'SERVICES',
] as const
export type VoucherItem = (typeof VOUCHER_ITEMS)[number]

/**
 * A voucher (票据). `amount` is what it is made out for, `share` what this claim takes of it, in fen. Quota invoices and
 * tickets name no buyer, quota invoices no day.
 */
export type Voucher = {
  readonly kind: VoucherKind
  readonly code: string | null
  readonly number: string
  readonly date: CivilDate | null
  readonly buyer: string | null
  readonly seller: string
  readonly item: VoucherItem
  readonly amount: FenDigits
  readonly share: FenDigits
}

export const BILL_KINDS = [
  'FOOD',
  'LUXURY_FOOD',
  'SOFT_DRINK',
  'ALCOHOL',
  'PREMIUM_LIQUOR',
  'TOBACCO',
  'GIFT',
  'ENTERTAINMENT',
  'SCENIC_TICKET',
  'TRAVEL_AGENCY',
  'ROOM_HIRE',
  'MATERIAL',
  'LECTURE',
  'GUEST_TRAVEL',
  'GUEST_LODGING',
  'OTHER',
] as const
export type BillKind = (typeof BILL_KINDS)[number]
/** A line of the bill (水单), in fen. */
export type BillLine = { readonly kind: BillKind; readonly item: string; readonly amount: FenDigits }

export const BEARER_KINDS = ['OWN_UNIT', 'SUBORDINATE_UNIT', 'ENTERPRISE', 'PERSON'] as const
/** Who bears the cost in the end (费用承担方). */
export type Bearer = { readonly kind: (typeof BEARER_KINDS)[number]; readonly name: string }

/** A guest as the signed list (接待清单) has them. The name is personal and stays a commitment. */
export type ListedGuest = {
  readonly unit: string
  readonly name: Commitment
  readonly post: string
  readonly functionary: boolean
}

export const MEAL_KINDS = ['BREAKFAST', 'LUNCH', 'DINNER'] as const
/** A meal that was given, with everybody at the table, in fen. */
export type Meal = {
  readonly date: CivilDate
  readonly kind: (typeof MEAL_KINDS)[number]
  readonly heads: number
  readonly amount: FenDigits
}

export const ROOM_TYPES = ['STANDARD', 'SUITE'] as const
/** Rooms that were given to guests: `rate` for one room and night, in fen. */
export type Room = { readonly type: (typeof ROOM_TYPES)[number]; readonly nights: number; readonly rate: FenDigits }

/** What a reception was in the end: the list, its signature, the meals and the bill. */
export type ReceptionExpenses = {
  readonly kind: 'RECEPTION'
  readonly activity: string
  readonly place: string
  readonly guests: readonly ListedGuest[]
  readonly hosts: readonly PersonId[]
  /** Who signed the list, and on which day; null where nobody has. */
  readonly listSignedBy: PersonId | null
  readonly listSignedOn: CivilDate | null
  readonly meals: readonly Meal[]
  readonly rooms: readonly Room[]
  readonly bill: readonly BillLine[]
}

export const LEG_MODES = ['RAIL', 'HIGH_SPEED_RAIL', 'AIR', 'COACH', 'SHIP'] as const
/** Classes from the lowest up; what each grade may take stands with its rule. */
export const LEG_CLASSES = ['SECOND', 'FIRST', 'BUSINESS'] as const
/** One journey between two places, in fen. `exception` is the document that allows a higher class. */
export type Leg = {
  readonly date: CivilDate
  readonly from: string
  readonly to: string
  readonly mode: (typeof LEG_MODES)[number]
  readonly class: (typeof LEG_CLASSES)[number]
  readonly amount: FenDigits
  readonly exception: string | null
}

export const NIGHT_KINDS = ['HOTEL', 'IN_TRANSIT', 'HOST', 'HOME'] as const
/** Where a night was spent, in fen for one person; `vouched` where there is an invoice of the hotel. */
export type Night = {
  readonly date: CivilDate
  readonly city: string
  readonly kind: (typeof NIGHT_KINDS)[number]
  readonly amount: FenDigits
  readonly vouched: boolean
}

/** What a trip of one traveller cost: journeys, nights, the days for which allowances are claimed, and anything else. */
export type TravelExpenses = {
  readonly kind: 'TRAVEL'
  readonly traveller: PersonId
  readonly grade: Grade
  readonly legs: readonly Leg[]
  readonly nights: readonly Night[]
  /** Days for which the meal allowance, and the allowance for local transport, are claimed, and what for, in fen. */
  readonly mealDays: number
  readonly mealAllowance: FenDigits
  readonly localDays: number
  readonly localAllowance: FenDigits
  /** Days on which the organiser boarded the traveller, and days with an official car. */
  readonly hostDays: readonly CivilDate[]
  readonly carDays: readonly CivilDate[]
  readonly bill: readonly BillLine[]
  /** Abroad: the countries that were really visited. */
  readonly countries: readonly string[]
}

/** What a fair, meeting or training was in the end, with the papers that belong to its bill. */
export type EventExpenses = {
  readonly kind: 'EVENT'
  readonly heads: number
  readonly days: number
  readonly notice: Document | null
  readonly signIn: Document | null
  readonly bill: readonly BillLine[]
}

/** What anything else cost, and the paper by which it was taken over. */
export type OtherExpenses = {
  readonly kind: 'OTHER'
  readonly acceptance: Document | null
  readonly bill: readonly BillLine[]
}

export type Expenses = ReceptionExpenses | TravelExpenses | EventExpenses | OtherExpenses

/** Whom the money goes to: a seller on the vouchers, the traveller or claimant themself, or somebody else. */
export const PAYEE_ROLES = ['SELLER', 'CLAIMANT', 'STRANGER'] as const
export type PayeeRole = (typeof PAYEE_ROLES)[number]

export const total = (amounts: readonly { readonly amount: FenDigits }[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
