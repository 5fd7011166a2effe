import type {
  BearerKind,
  BillKind,
  Grade,
  LegClass,
  LegMode,
  MealKind,
  NightKind,
  RoomType,
  VoucherItem,
  VoucherKind,
} from '../../gql/graphql'
import { offered } from '../details/enumerated.ts'

export const voucherKinds = offered<VoucherKind>({
  VAT_INVOICE: true,
  QUOTA_INVOICE: true,
  RAIL_TICKET: true,
  AIR_ITINERARY: true,
  RECEIPT: true,
})
export const voucherItems = offered<VoucherItem>({
  MEALS: true,
  LODGING: true,
  TRANSPORT: true,
  CONFERENCE: true,
  TRAINING: true,
  PRINTING: true,
  GOODS: true,
  SERVICES: true,
})
export const billKinds = offered<BillKind>({
  FOOD: true,
  SOFT_DRINK: true,
  ROOM_HIRE: true,
  MATERIAL: true,
  LECTURE: true,
  GUEST_LODGING: true,
  GUEST_TRAVEL: true,
  GIFT: true,
  LUXURY_FOOD: true,
  ALCOHOL: true,
  PREMIUM_LIQUOR: true,
  TOBACCO: true,
  ENTERTAINMENT: true,
  SCENIC_TICKET: true,
  TRAVEL_AGENCY: true,
  OTHER: true,
})
export const bearerKinds = offered<BearerKind>({
  OWN_UNIT: true,
  SUBORDINATE_UNIT: true,
  ENTERPRISE: true,
  PERSON: true,
})
export const mealKinds = offered<MealKind>({ LUNCH: true, DINNER: true, BREAKFAST: true })
export const roomTypes = offered<RoomType>({ STANDARD: true, SUITE: true })
export const legModes = offered<LegMode>({ HIGH_SPEED_RAIL: true, RAIL: true, COACH: true, AIR: true, SHIP: true })
export const legClasses = offered<LegClass>({ SECOND: true, FIRST: true, BUSINESS: true })
export const nightKinds = offered<NightKind>({ HOTEL: true, IN_TRANSIT: true, HOST: true, HOME: true })
export const grades = offered<Grade>({
  STAFF: true,
  GU: true,
  DEPUTY_SECTION: true,
  SECTION: true,
  DEPUTY_COUNTY: true,
  COUNTY: true,
})
