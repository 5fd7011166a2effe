import type { Bilingual } from '../bilingual.ts'
import type { Fen } from '../money.ts'
import type { EconomicClass } from './economic-classes.ts'

/** How many may accompany guests: one for one up to `oneToOneUpTo` guests, then one for every `thenOneTo` more. */
export type EscortRatio = { readonly oneToOneUpTo: number; readonly thenOneTo: number }

/** What a training may cost for one person and day, and its lectures together, in fen. */
type TrainingQuota = { readonly perPersonDay: Fen; readonly lectureFee: Fen }

/** From which sum in fen a purchase is put to competition; purchases from one supplier within `windowDays` count together. */
type ProcurementLimit = { readonly threshold: Fen; readonly windowDays: number }

/** What a meal may cost for one person, in fen, at official and at business receptions. */
type MealCaps = { readonly official: Fen; readonly business: Fen }
/** What one person may spend for a night: by the name of a place inside that of the city, and everywhere else, in fen. */
export type LodgingLimits = {
  readonly places: readonly { readonly place: string; readonly cap: Fen }[]
  readonly elsewhere: Fen
}

/** What one day of a trip is allowed for meals and for local transport, in fen. */
export type AllowanceRates = { readonly mealPerDay: Fen; readonly localPerDay: Fen }

/** How many people a mission may have, and how many days it may stay for one country, for two, and so on. */
type MissionLimits = { readonly people: number; readonly daysByCountries: readonly number[] }

/** Under which economic classes (经济分类) the lines of a use are budgeted. */
type ClassesOfUse = { readonly use: string; readonly classes: readonly EconomicClass[] }

/** A local figure that no law gives. It has a source, or it is not used. */
type Parameter<Value> = { readonly id: string; readonly value: Value; readonly source: Bilingual }

/** The county's local figures in force. A missing one is undefined, and rules say so. */
export type Parameters = {
  readonly businessEscorts?: Parameter<EscortRatio>
  readonly mealPerHead?: Parameter<MealCaps>
  /** What a gift to one foreign guest may be worth, in fen. */
  readonly foreignGift?: Parameter<Fen>
  /** What a souvenir for one business guest may be worth, in fen. Without it there are none. */
  readonly businessSouvenir?: Parameter<Fen>
  readonly trainingQuota?: Parameter<TrainingQuota>
  readonly procurement?: Parameter<ProcurementLimit>
  /** Within how many days after the event it is to be claimed. */
  readonly claimWithinDays?: Parameter<number>
  /** Names of units to which an invoice may be made out. */
  readonly invoiceTitles?: Parameter<readonly string[]>
  /** What a room for a guest may cost for one night, in fen. */
  readonly guestRoom?: Parameter<Fen>
  /** What a meeting may cost for one person and day, in fen. */
  readonly meetingPerPersonDay?: Parameter<Fen>
  readonly lodging?: Parameter<LodgingLimits>
  readonly allowances?: Parameter<AllowanceRates>
  readonly missionLimits?: Parameter<MissionLimits>
  /** Within how many civil days after its last day a trip is to be reported; 7 without it. */
  readonly reportWithinDays?: Parameter<number>
  /** Codes of the uses whose lines may pay for missions abroad. */
  readonly missionUses?: Parameter<readonly string[]>
  readonly economicClasses?: Parameter<readonly ClassesOfUse[]>
}
