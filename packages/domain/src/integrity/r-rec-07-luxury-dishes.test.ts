import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { BillKind } from '../spending/expenses.ts'
import { luxuryDishes } from './r-rec-07-luxury-dishes.ts'

const found = (kind: BillKind, item: string) =>
  luxuryDishes.check(receptionCase({ spent: { bill: [billLine(), billLine({ kind, item })] } }), law(), 'CLM')

it.each([
  ['LUXURY_FOOD', '海参'],
  ['FOOD', '红烧鱼翅'],
  ['OTHER', '冰糖燕 窝'],
  ['SOFT_DRINK', '即食燕窩'],
  ['FOOD', '娃娃鱼汤'],
] as const)('R-REC-07, N-097 a line of %s that says %s is blocked at its line', (kind, item) => {
  const finding = found(kind, item)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', field: 'reception.bill.1.item' })
  expect(luxuryDishes.explain(finding, NOTICE).sentence.zh).toBe(`水单上有高档菜肴 1 行,如“${item}”,上限 0 行。`)
})

it.each(['素鱼翅', '鱼翅瓜', '燕窝果', '家常豆腐'])('R-REC-07 %s is no luxury dish', (item) => {
  const finding = found('FOOD', item)
  expect(finding.verdict).toBe('PASS')
  expect(luxuryDishes.explain(finding, NOTICE)).toMatchObject({
    sentence: { zh: '水单上没有写明高档菜肴;是否家常菜,由审核人员看。' },
    remedy: null,
  })
})
