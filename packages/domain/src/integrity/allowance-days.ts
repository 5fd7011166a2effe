import type { TravelExpenses } from '../spending/expenses.ts'
import type { AllowanceRates } from './parameters.ts'
import type { Case } from './rule.ts'
import { calendarDays } from './travel-claim.ts'

/**
 * What is too much in the allowances of a trip, each fen counted once, in this order: more than the days of the calendar
 * (R-TRV-05), days with an official car (R-TRV-06), days on which the organiser boarded the traveller (R-TRV-13).
 */
export type AllowanceDays = {
  readonly days: number
  /** Fen above what the days of the calendar allow. */
  readonly aboveCalendar: bigint
  /** Days of the allowance for local transport that an official car covers already, and what they come to. */
  readonly carDays: number
  readonly withCar: bigint
  /** Days of each allowance that the organiser covers already, and what they come to. */
  readonly hostMealDays: number
  readonly hostLocalDays: number
  readonly withHost: bigint
  /** What is left of the meal allowance after all of this. */
  readonly mealsLeft: bigint
}

export function allowanceDays(
  { from, to }: Pick<Case, 'from' | 'to'>,
  spent: TravelExpenses,
  { mealPerDay, localPerDay }: AllowanceRates,
): AllowanceDays {
  const days = calendarDays(from, to)
  const mealDays = Math.min(spent.mealDays, days)
  const localDays = Math.min(spent.localDays, days)
  const within = (on: readonly string[]) => new Set(on.filter((day) => from <= day && day <= to))
  const [cars, hosts] = [within(spent.carDays), within(spent.hostDays)]
  const twice = (claimed: number, covered: number) => Math.max(0, claimed + covered - days)
  const carDays = twice(localDays, cars.size)
  const hostMealDays = twice(mealDays, hosts.size)
  const hostLocalDays = twice(localDays, new Set([...cars, ...hosts]).size) - carDays
  const above = (claimed: string, most: bigint) => (BigInt(claimed) > most ? BigInt(claimed) - most : 0n)
  const [mealMost, localMost] = [BigInt(mealDays) * mealPerDay, BigInt(localDays) * localPerDay]
  const meals = least(BigInt(spent.mealAllowance), mealMost)
  const local = least(BigInt(spent.localAllowance), localMost)
  const withCar = least(BigInt(carDays) * localPerDay, local)
  const hostMeals = least(BigInt(hostMealDays) * mealPerDay, meals)
  return {
    days,
    aboveCalendar: above(spent.mealAllowance, mealMost) + above(spent.localAllowance, localMost),
    carDays,
    withCar,
    hostMealDays,
    hostLocalDays,
    withHost: hostMeals + least(BigInt(hostLocalDays) * localPerDay, local - withCar),
    mealsLeft: meals - hostMeals,
  }
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)
