import { z } from 'zod'
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
} from './details.ts'
import { date, document, money, text, whole } from './stored-shapes.ts'

const reception = z.strictObject({
  kind: z.literal('RECEPTION'),
  type: z.enum(RECEPTION_TYPES),
  letter: z.strictObject({ number: text, unit: text, date }).nullable(),
  evidence: z.array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), reference: text, date })),
  parties: z.array(z.strictObject({ unit: text, place: text, heads: whole, functionaries: whole })),
  hosts: whole,
  meals: whole,
  venue: z.strictObject({ name: text, kind: z.enum(VENUE_KINDS) }),
  activities: z.array(z.enum(ACTIVITY_KINDS)),
  gifts: z.array(z.strictObject({ kind: z.enum(GIFT_KINDS), item: text, pieces: whole, value: money })),
})

const travel = z.strictObject({
  kind: z.literal('TRAVEL'),
  region: z.enum(REGIONS),
  outsiders: whole,
  agenda: z.array(z.strictObject({ date, place: text, what: text })),
  otherPayers: z.array(z.strictObject({ kind: z.enum(PAYER_KINDS), name: text, what: text })),
  mission: z
    .strictObject({
      countries: z.array(text),
      permit: document.nullable(),
      foreignOpinion: document.nullable(),
      financeOpinion: document.nullable(),
      courtesies: z.array(z.strictObject({ kind: z.enum(COURTESY_KINDS), what: text, inPlan: z.boolean() })),
    })
    .nullable(),
})

const event = z.strictObject({
  kind: z.literal('EVENT'),
  event: z.enum(EVENT_KINDS),
  plan: text.nullable(),
  heads: whole,
  lectureFee: money.nullable(),
  placeApproval: document.nullable(),
})

const other = z.strictObject({
  kind: z.literal('OTHER'),
  items: z.array(z.strictObject({ what: text, pieces: whole, price: money })),
  procurement: z.strictObject({ way: z.enum(PROCUREMENT_WAYS), supplier: text, inCatalogue: z.boolean() }).nullable(),
  beneficiaries: z.array(z.strictObject({ kind: z.enum(BENEFICIARY_KINDS), what: text })),
  legalBasis: text.nullable(),
})

const shape: z.ZodType<Details> = z.discriminatedUnion('kind', [reception, travel, event, other])

/** Details as a row holds them, which anyone may have altered: null for what is none; naming it is the work of `verify`. */
export const readDetails = (stored: unknown): Details | null => shape.safeParse(stored).data ?? null
