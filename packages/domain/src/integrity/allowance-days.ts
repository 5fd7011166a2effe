import type { FenDigits } from '../spending/details.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { calendarDays } from './days.ts'
import type { AllowanceRates } from './parameters.ts'
import type { Case } from './rule.ts'

/** A sum that is held to what it may be at most, and how much of it is over. */
type Capped = { readonly claimed: bigint; readonly most: bigint; readonly over: bigint }

export const capped = (claimed: bigint, most: bigint): Capped => ({
  claimed,
  most,
  over: claimed > most ? claimed - most : 0n,
})

/** What a cap leaves to be looked at by the next one, so that no fen is cut twice. */
const left = ({ claimed, over }: Capped): bigint => claimed - over

/**
 * The allowances of a trip under one cap after the other: the days of the calendar (R-TRV-05), days without an official
 * car (R-TRV-06), days on which the organiser did not board the traveller (R-TRV-13). Days for which nothing is claimed
 * are taken to be those that are covered already.
 */
export type AllowanceDays = {
  readonly days: number
  readonly meals: Capped
  readonly local: Capped
  readonly carDays: number
  readonly localWithoutCar: Capped
  readonly hostDays: number
  readonly mealsWithoutHost: Capped
  readonly localWithoutHost: Capped
  /** What is left of the meal allowance, and what the days without the organiser are worth (R-REC-24). */
  readonly mealsLeft: bigint
  readonly mealsWorth: bigint
}

export function allowanceDays(
  { from, to }: Pick<Case, 'from' | 'to'>,
  spent: TravelExpenses,
  { mealPerDay, localPerDay }: AllowanceRates,
): AllowanceDays {
  const days = calendarDays(from, to)
  const within = (...on: string[]) => new Set(on.filter((day) => from <= day && day <= to)).size
  const carDays = within(...spent.carDays)
  const hostDays = within(...spent.hostDays)
  const covered = within(...spent.carDays, ...spent.hostDays)
  const calendar = (claimed: FenDigits, counted: number, rate: bigint) =>
    capped(BigInt(claimed), BigInt(Math.min(counted, days)) * rate)
  const meals = calendar(spent.mealAllowance, spent.mealDays, mealPerDay)
  const local = calendar(spent.localAllowance, spent.localDays, localPerDay)
  const mealsWorth = BigInt(days - hostDays) * mealPerDay
  const mealsWithoutHost = capped(left(meals), mealsWorth)
  const localWithoutCar = capped(left(local), BigInt(days - carDays) * localPerDay)
  return {
    days,
    meals,
    local,
    carDays,
    localWithoutCar,
    hostDays,
    mealsWithoutHost,
    localWithoutHost: capped(left(localWithoutCar), BigInt(days - covered) * localPerDay),
    mealsLeft: left(mealsWithoutHost),
    mealsWorth,
  }
}
