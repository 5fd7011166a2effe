import type {
  ActivityKind,
  BeneficiaryKind,
  CourtesyKind,
  EventKind,
  EvidenceKind,
  GiftKind,
  MatterKind,
  PayerKind,
  ProcurementWay,
  ReceptionType,
  Region,
  VenueKind,
} from '../../gql/graphql'

/** In the order in which they are offered: the usual first. A value that is left out does not compile. */
export function offered<Value extends string>(values: Record<Value, true>): Value[] {
  return Object.keys(values) as Value[]
}

export const matterKinds = offered<MatterKind>({ RECEPTION: true, TRAVEL: true, EVENT: true, OTHER: true })

export const receptionTypes = offered<ReceptionType>({ BUSINESS: true, DOMESTIC_OFFICIAL: true, FOREIGN_GUEST: true })
export const evidenceKinds = offered<EvidenceKind>({ VISIT_LETTER: true, INVITATION: true, CONTACT_RECORD: true })
export const venueKinds = offered<VenueKind>({
  CANTEEN: true,
  DESIGNATED_RESTAURANT: true,
  ORDINARY_RESTAURANT: true,
  PRIVATE_CLUB: true,
  HIGH_CONSUMPTION: true,
  ENTERTAINMENT: true,
  FITNESS: true,
})
export const activityKinds = offered<ActivityKind>({
  NEGOTIATION: true,
  SITE_VISIT: true,
  TOURISM: true,
  ENTERTAINMENT: true,
  FITNESS: true,
  SHOW: true,
})
export const giftKinds = offered<GiftKind>({ SOUVENIR: true, LOCAL_PRODUCT: true, CASH: true, SECURITIES: true })

export const regions = offered<Region>({ MAINLAND: true, HONG_KONG_MACAO: true, TAIWAN: true, ABROAD: true })
export const payerKinds = offered<PayerKind>({
  HOST_ORGANISER: true,
  ENTERPRISE: true,
  SUBORDINATE_UNIT: true,
  MISSION_ABROAD: true,
})
export const courtesyKinds = offered<CourtesyKind>({ BANQUET: true, GIFT: true })

export const eventKinds = offered<EventKind>({ FAIR: true, MEETING: true, TRAINING: true })

export const procurementWays = offered<ProcurementWay>({
  CENTRAL: true,
  OPEN_TENDER: true,
  QUOTATION: true,
  FRAMEWORK: true,
  DIRECT: true,
})
export const beneficiaryKinds = offered<BeneficiaryKind>({
  ENTERPRISE: true,
  UNIT: true,
  OFFICIAL: true,
  OTHER_PERSON: true,
})
