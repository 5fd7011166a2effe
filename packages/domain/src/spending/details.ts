import type { CivilDate } from '../time.ts'

/** Money inside details: fen as digits, which is how facts and rows carry it. */
export type FenDigits = `${bigint}`

/** 接待 · 差旅 · 会展培训 · 其他. It decides which details an application states and which rules look at it. */
export const MATTER_KINDS = ['RECEPTION', 'TRAVEL', 'EVENT', 'OTHER'] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

export const RECEPTION_TYPES = ['DOMESTIC_OFFICIAL', 'BUSINESS', 'FOREIGN_GUEST'] as const
export type ReceptionType = (typeof RECEPTION_TYPES)[number]

/** The letter (公函) by which a unit announces its people. */
type Letter = { readonly number: string; readonly unit: string; readonly date: CivilDate }

/** What shows that business guests come: a visit letter, an invitation, a contact record (art. 23 of L-REC; practice). */
export const EVIDENCE_KINDS = ['VISIT_LETTER', 'INVITATION', 'CONTACT_RECORD'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
type Evidence = { readonly kind: EvidenceKind; readonly reference: string; readonly date: CivilDate }

/** Guests of one unit. Names come with the signed list; `functionaries` of the `heads` are state functionaries. */
export type Party = {
  readonly unit: string
  readonly place: string
  readonly heads: number
  readonly functionaries: number
}

export const VENUE_KINDS = [
  'CANTEEN',
  'DESIGNATED_RESTAURANT',
  'ORDINARY_RESTAURANT',
  'PRIVATE_CLUB',
  'HIGH_CONSUMPTION',
  'ENTERTAINMENT',
  'FITNESS',
] as const
export type VenueKind = (typeof VENUE_KINDS)[number]

export const ACTIVITY_KINDS = ['NEGOTIATION', 'SITE_VISIT', 'TOURISM', 'ENTERTAINMENT', 'FITNESS', 'SHOW'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

export const GIFT_KINDS = ['SOUVENIR', 'LOCAL_PRODUCT', 'CASH', 'SECURITIES'] as const
export type GiftKind = (typeof GIFT_KINDS)[number]
/** `value` is that of one piece, in fen. */
export type Gift = {
  readonly kind: GiftKind
  readonly item: string
  readonly pieces: number
  readonly value: FenDigits
}

/** A planned reception. `hosts` accompany the guests; `meals` are those that the county gives to this visit. */
export type ReceptionDetails = {
  readonly kind: 'RECEPTION'
  readonly type: ReceptionType
  readonly letter: Letter | null
  readonly evidence: readonly Evidence[]
  readonly parties: readonly Party[]
  readonly hosts: number
  readonly meals: number
  readonly venue: { readonly name: string; readonly kind: VenueKind }
  readonly activities: readonly ActivityKind[]
  readonly gifts: readonly Gift[]
}

export const REGIONS = ['MAINLAND', 'HONG_KONG_MACAO', 'TAIWAN', 'ABROAD'] as const
export type Region = (typeof REGIONS)[number]

/** One item of the programme of a trip: what is done where on which day. */
type AgendaItem = { readonly date: CivilDate; readonly place: string; readonly what: string }

/** A document of an office, by its number. */
export type Document = { readonly number: string; readonly office: string; readonly date: CivilDate }

export const PAYER_KINDS = ['ENTERPRISE', 'SUBORDINATE_UNIT', 'MISSION_ABROAD', 'HOST_ORGANISER'] as const
export type PayerKind = (typeof PAYER_KINDS)[number]
/** Somebody else who pays a part. The organiser of a fair may board its guests; nobody else may pay. */
export type OtherPayer = { readonly kind: PayerKind; readonly name: string; readonly what: string }

export const COURTESY_KINDS = ['BANQUET', 'GIFT'] as const
/** A banquet or a gift abroad, and whether the approved plan of the mission has it. */
export type Courtesy = {
  readonly kind: (typeof COURTESY_KINDS)[number]
  readonly what: string
  readonly inPlan: boolean
}

/** What a trip outside the mainland needs (L-OVS): the permit, both opinions of the prior review, its courtesies. */
export type MissionDetails = {
  readonly countries: readonly string[]
  readonly permit: Document | null
  readonly foreignOpinion: Document | null
  readonly financeOpinion: Document | null
  readonly courtesies: readonly Courtesy[]
}

/** A planned trip of the participants. `outsiders` travel along without being on the county's register. */
export type TravelDetails = {
  readonly kind: 'TRAVEL'
  readonly region: Region
  readonly outsiders: number
  readonly agenda: readonly AgendaItem[]
  readonly otherPayers: readonly OtherPayer[]
  /** Stated outside the mainland, and only there. */
  readonly mission: MissionDetails | null
}

export const EVENT_KINDS = ['FAIR', 'MEETING', 'TRAINING'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A planned fair, meeting or training of `heads` people. `plan` is its number in the approved yearly plan. */
export type EventDetails = {
  readonly kind: 'EVENT'
  readonly event: EventKind
  readonly plan: string | null
  readonly heads: number
  /** Of a training, in fen; null where nobody lectures for money. */
  readonly lectureFee: FenDigits | null
  /** The approval of a place that is not open to everybody: outside the county. */
  readonly placeApproval: Document | null
}

/** `price` is that of one piece, in fen. */
export type Item = { readonly what: string; readonly pieces: number; readonly price: FenDigits }

export const PROCUREMENT_WAYS = ['CENTRAL', 'OPEN_TENDER', 'QUOTATION', 'FRAMEWORK', 'DIRECT'] as const
export type ProcurementWay = (typeof PROCUREMENT_WAYS)[number]
/** How things are bought: `inCatalogue` where the central catalogue names them. */
type Procurement = {
  readonly way: ProcurementWay
  readonly supplier: string
  readonly inCatalogue: boolean
}

export const BENEFICIARY_KINDS = ['UNIT', 'OFFICIAL', 'ENTERPRISE', 'OTHER_PERSON'] as const
type BeneficiaryKind = (typeof BENEFICIARY_KINDS)[number]
type Beneficiary = { readonly kind: BeneficiaryKind; readonly what: string }

/** Anything else: what is bought, and who profits from a reward. */
export type OtherDetails = {
  readonly kind: 'OTHER'
  readonly items: readonly Item[]
  readonly procurement: Procurement | null
  readonly beneficiaries: readonly Beneficiary[]
  /** The scheme or the law by which a reward is paid. */
  readonly legalBasis: string | null
}

export type Details = ReceptionDetails | TravelDetails | EventDetails | OtherDetails

/** How many guests a reception has. */
export const guestsOf = ({ parties }: ReceptionDetails): number => parties.reduce((sum, { heads }) => sum + heads, 0)

/** How many of the guests are state functionaries. */
export const functionariesOf = ({ parties }: ReceptionDetails): number =>
  parties.reduce((sum, { functionaries }) => sum + functionaries, 0)
