import fc from 'fast-check'
import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { billLine, meal } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import type { Meal } from '../spending/expenses.ts'
import { costPerHead } from './r-rec-09-cost-per-head.ts'

/** Official meals up to 60 yuan for one person, business meals up to 150. */
const cost = (amount: bigint, type: ReceptionType = 'DOMESTIC_OFFICIAL', more: Partial<Meal> = {}, bill = amount) => {
  const spent = { meals: [meal(11, { amount: `${amount}`, ...more })], bill: [billLine({ amount: `${bill}` })] }
  return costPerHead.check(receptionCase({ type, spent }), law(EVERY_FIGURE), 'CLM')
}

it.each([
  ['DOMESTIC_OFFICIAL', 66_000n],
  ['BUSINESS', 165_000n],
] as const)('R-REC-09, N-094 eleven people at a meal of %s may cost %i fen, and not one more', (type, most) => {
  expect([cost(most, type).verdict, cost(most + 1n, type).verdict]).toEqual(['PASS', 'FAIL'])
  expect(cost(most + 1n, type)).toMatchObject({
    severity: 'BLOCK',
    measured: String(most + 1n),
    limit: String(most),
    field: 'reception.meals.0.amount',
    excess: null,
  })
})

it('R-REC-09 the words say which meal, for how many, and by how much', () => {
  const { sentence, remedy } = costPerHead.explain(cost(70_000n), NOTICE)
  expect(sentence).toEqual({
    zh: '2015-06-15 午餐 700.00 元,清单上 11 人用餐,每人 60.00 元,上限 660.00 元(参数 P-11),超出 40.00 元。',
    en: 'On 2015-06-15, lunch cost CNY 700.00; heads on the list: 11, at 60.00 for each the limit is 660.00 (parameter P-11): over by 40.00.',
  })
  expect(remedy?.zh).toContain('由个人承担')
  expect(costPerHead.explain(cost(50_000n), NOTICE).sentence.zh).toBe(
    '餐饮 500.00 元,按每人每餐 60.00 元,上限 660.00 元(参数 P-11)。',
  )
})

it('R-REC-09 a head that is not on the list does not thin the cost out', () => {
  expect(cost(66_001n, 'DOMESTIC_OFFICIAL', { heads: 40 })).toMatchObject({ verdict: 'FAIL', limit: '66000' })
  expect(cost(60_001n, 'DOMESTIC_OFFICIAL', { heads: 10 })).toMatchObject({ verdict: 'FAIL', limit: '60000' })
})

it('R-REC-09 a cheap meal does not pay for a dear one', () => {
  const meals = [meal(11, { amount: '1000' }), meal(11, { kind: 'DINNER', amount: '70000' })]
  const given = receptionCase({ spent: { meals, bill: [billLine({ amount: '71000' })] } })
  expect(costPerHead.check(given, law(EVERY_FIGURE), 'CLM')).toMatchObject({
    verdict: 'FAIL',
    field: 'reception.meals.1.amount',
  })
})

it('R-REC-09 food on the bill that no meal accounts for is measured too', () => {
  const finding = cost(50_000n, 'DOMESTIC_OFFICIAL', {}, 66_001n)
  expect(finding).toMatchObject({ verdict: 'FAIL', field: 'reception.bill', measured: '66001', limit: '66000' })
  expect(costPerHead.explain(finding, NOTICE).sentence.zh).toBe(
    '水单餐饮 660.01 元,所列各餐按每人 60.00 元,上限合计 660.00 元(参数 P-11),超出 0.01 元。',
  )
  expect(cost(50_000n, 'DOMESTIC_OFFICIAL', {}, 66_000n).verdict).toBe('PASS')
})

it('R-REC-09 what is no food does not count against the cap', () => {
  const bill = [billLine(), billLine({ kind: 'ROOM_HIRE', item: '会议室', amount: '900000' })]
  expect(costPerHead.check(receptionCase({ spent: { bill } }), law(EVERY_FIGURE), 'CLM').verdict).toBe('PASS')
})

it('R-REC-09 without the figure of the county it is not evaluated, and the words say who supplies it', () => {
  const finding = costPerHead.check(receptionCase(), law(), 'CLM')
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'mealPerHead' } })
  expect(costPerHead.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '未评估:缺“接待餐费人均标准”(参数 P-11)。这不等于通过。',
      en: 'Not evaluated: "Cap of a meal at a reception for one person" is missing (parameter P-11). This is not a pass.',
    },
    remedy: {
      zh: '由谁提供:县财政,按当地标准。',
      en: 'Supplied by the county finance office, from the local standards.',
    },
  })
})

it('R-REC-09 is silent on foreign guests, whose cap is another', () => {
  expect(cost(900_000n, 'FOREIGN_GUEST').verdict).toBe('NOT_APPLICABLE')
})

it('R-REC-09 a meal passes exactly where heads times the cap cover it, without any rounding', () => {
  const people = fc.integer({ min: 1, max: 11 })
  fc.assert(
    fc.property(people, fc.bigInt({ min: 0n, max: 80_000n }), (heads, amount) => {
      const passed = cost(amount, 'DOMESTIC_OFFICIAL', { heads }).verdict === 'PASS'
      expect(passed).toBe(amount <= BigInt(heads) * 6_000n)
    }),
  )
})
