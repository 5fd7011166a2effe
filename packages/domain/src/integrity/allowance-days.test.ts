import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { journey, leg, night } from '../../test/spent.ts'
import { EVERY_FIGURE, law, UNRELATED_CLAIM } from '../../test/people.ts'
import { NIGHT_KINDS, total, LEG_CLASSES } from '../spending/expenses.ts'
import type { CivilDate } from '../time.ts'
import { allowanceDays } from './allowance-days.ts'
import { ruleOf } from './rule-book.ts'

const RATES = EVERY_FIGURE.allowances.value
const TRIP = { from: '2015-06-03', to: '2015-06-05' } as const
const days: CivilDate[] = ['2015-06-03', '2015-06-04', '2015-06-05', '2015-06-06']

it('E2 a trip from 3 to 5 June has three days: 300 yuan of meals, 240 of local transport', () => {
  const spent = journey({ mealDays: 3, mealAllowance: '30000', localDays: 3, localAllowance: '24000' })
  const counted = allowanceDays(TRIP, spent, RATES)
  expect(counted).toMatchObject({ days: 3, meals: { most: 30_000n, over: 0n }, local: { most: 24_000n, over: 0n } })
})

it('a day on the car and a day with the organiser are taken off once, also where both are one day', () => {
  const spent = journey({ localDays: 3, localAllowance: '24000', carDays: ['2015-06-03'], hostDays: ['2015-06-03'] })
  const { localWithoutCar, localWithoutHost } = allowanceDays(TRIP, spent, RATES)
  expect([localWithoutCar.over, localWithoutHost.over]).toEqual([8_000n, 0n])
  const apart = allowanceDays(TRIP, { ...spent, hostDays: ['2015-06-04'] }, RATES)
  expect([apart.localWithoutCar.over, apart.localWithoutHost.over]).toEqual([8_000n, 8_000n])
})

const money = fc.bigInt({ min: 0n, max: 60_000n }).map((sum) => `${sum}` as const)
const few = fc.integer({ min: 0, max: 5 })
const anyJourney = fc.record({
  legs: fc.array(
    fc
      .record({ class: fc.constantFrom(...LEG_CLASSES), amount: money })
      .map((more) => leg('2015-06-03', '澄川', '厦门', more)),
    { maxLength: 3 },
  ),
  nights: fc.array(
    fc
      .record({ kind: fc.constantFrom(...NIGHT_KINDS), amount: money, vouched: fc.boolean() })
      .map((more) => night('2015-06-03', more)),
    { maxLength: 3 },
  ),
  mealDays: few,
  mealAllowance: money,
  localDays: few,
  localAllowance: money,
  hostDays: fc.array(fc.constantFrom(...days)),
  carDays: fc.array(fc.constantFrom(...days)),
})

it('every fen of a trip is cut once at most: lodging, journeys and allowances each lose no more than they claim', () => {
  fc.assert(
    fc.property(anyJourney, few, (spent, mealsAtReceptions) => {
      const given = { ...tripCase({ related: { ...UNRELATED_CLAIM, mealsAtReceptions } }, spent), ...TRIP }
      const excess = (...ids: string[]) =>
        ids.reduce((sum, id) => sum + BigInt(ruleOf(id).check(given, law(EVERY_FIGURE), 'CLM').excess ?? 0), 0n)
      const allowances = BigInt(spent.mealAllowance) + BigInt(spent.localAllowance)
      expect(excess('R-TRV-03') <= total(spent.nights)).toBe(true)
      expect(excess('R-TRV-07') <= total(spent.legs)).toBe(true)
      expect(excess('R-TRV-05', 'R-TRV-06', 'R-TRV-13', 'R-REC-24') <= allowances).toBe(true)
      const all = ['R-TRV-03', 'R-TRV-04', 'R-TRV-05', 'R-TRV-06', 'R-TRV-07', 'R-TRV-13', 'R-REC-24']
      expect(excess(...all) <= total(spent.legs) + total(spent.nights) + allowances).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('what is left of the meal allowance is never worth more than the days on which nobody else gave the meals', () => {
  fc.assert(
    fc.property(anyJourney, (spent) => {
      const { mealsLeft, mealsWorth, meals } = allowanceDays(TRIP, journey(spent), RATES)
      expect(mealsLeft <= mealsWorth && mealsLeft <= meals.most).toBe(true)
    }),
  )
})
