import { z } from 'zod'
import { GRADES } from '../notice/notice.ts'
import type { Commitment } from '../trail/commitment.ts'
import {
  BEARER_KINDS,
  BILL_KINDS,
  LEG_CLASSES,
  LEG_MODES,
  MEAL_KINDS,
  NIGHT_KINDS,
  ROOM_TYPES,
  VOUCHER_ITEMS,
  VOUCHER_KINDS,
  type Bearer,
  type Expenses,
  type Voucher,
} from './expenses.ts'
import { date, document, money, text, whole } from './stored-shapes.ts'

const commitment = z.string() as unknown as z.ZodType<Commitment>
const bill = z.array(z.strictObject({ kind: z.enum(BILL_KINDS), item: text, amount: money }))

const reception = z.strictObject({
  kind: z.literal('RECEPTION'),
  activity: text,
  place: text,
  guests: z.array(z.strictObject({ unit: text, name: commitment, post: text, functionary: z.boolean() })),
  hosts: z.array(text),
  listSignedBy: text.nullable(),
  listSignedOn: date.nullable(),
  meals: z.array(z.strictObject({ date, kind: z.enum(MEAL_KINDS), heads: whole, amount: money })),
  rooms: z.array(z.strictObject({ type: z.enum(ROOM_TYPES), nights: whole, rate: money })),
  bill,
})

const travel = z.strictObject({
  kind: z.literal('TRAVEL'),
  traveller: text,
  grade: z.enum(GRADES),
  legs: z.array(
    z.strictObject({
      date,
      from: text,
      to: text,
      mode: z.enum(LEG_MODES),
      class: z.enum(LEG_CLASSES),
      amount: money,
      exception: text.nullable(),
    }),
  ),
  nights: z.array(z.strictObject({ date, city: text, kind: z.enum(NIGHT_KINDS), amount: money, vouched: z.boolean() })),
  mealDays: whole,
  mealAllowance: money,
  localDays: whole,
  localAllowance: money,
  hostDays: z.array(date),
  carDays: z.array(date),
  bill,
  countries: z.array(text),
})

const event = z.strictObject({
  kind: z.literal('EVENT'),
  heads: whole,
  days: whole,
  notice: document.nullable(),
  signIn: document.nullable(),
  bill,
})

const other = z.strictObject({ kind: z.literal('OTHER'), acceptance: document.nullable(), bill })

const expenses: z.ZodType<Expenses> = z.discriminatedUnion('kind', [reception, travel, event, other])
const vouchers: z.ZodType<readonly Voucher[]> = z.array(
  z.strictObject({
    kind: z.enum(VOUCHER_KINDS),
    code: text.nullable(),
    number: text,
    date: date.nullable(),
    buyer: text.nullable(),
    seller: text,
    item: z.enum(VOUCHER_ITEMS),
    amount: money,
    share: money,
  }),
)
const bearer: z.ZodType<Bearer> = z.strictObject({ kind: z.enum(BEARER_KINDS), name: text })

/** Parts of a claim as its row holds them, which anyone may have altered: null for what is none. */
export const readExpenses = (stored: unknown): Expenses | null => expenses.safeParse(stored).data ?? null
export const readVouchers = (stored: unknown): readonly Voucher[] | null => vouchers.safeParse(stored).data ?? null
export const readBearer = (stored: unknown): Bearer | null => bearer.safeParse(stored).data ?? null
