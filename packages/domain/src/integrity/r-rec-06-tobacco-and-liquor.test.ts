import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { billLine } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ReceptionType } from '../spending/details.ts'
import type { BillKind } from '../spending/expenses.ts'
import type { CivilDate } from '../time.ts'
import { tobaccoAndLiquor } from './r-rec-06-tobacco-and-liquor.ts'

const found = (
  kind: BillKind,
  item: string,
  day: CivilDate = '2015-05-20',
  type: ReceptionType = 'DOMESTIC_OFFICIAL',
) => {
  const spent = { bill: [billLine(), billLine({ kind, item })] }
  return tobaccoAndLiquor.check(receptionCase({ type, spent, more: { from: day, to: day } }), law(), 'CLM')
}
const words = (finding: ReturnType<typeof found>) => tobaccoAndLiquor.explain(finding, NOTICE).sentence.zh

it('R-REC-06 E2 ordinary wine at an official meal on 20 May 2015 passes with a note, on 20 May 2025 it is blocked', () => {
  const [before, after] = [found('ALCOHOL', '红酒', '2015-05-20'), found('ALCOHOL', '红酒', '2025-05-20')]
  expect([before.verdict, after.verdict, after.severity]).toEqual(['PASS', 'FAIL', 'BLOCK'])
  expect(words(before)).toBe('水单上有普通酒水 1 行,可以通过;是否高档,请审核人员看一看。')
  expect(words(after)).toBe('水单上有烟酒 1 行,如“红酒”,上限 0 行:2025 年 5 月 2 日起,公务接待不上酒。')
})

it('R-REC-06 the last meal with ordinary alcohol was on 1 May 2025', () => {
  expect(found('ALCOHOL', '啤酒', '2025-05-01').verdict).toBe('PASS')
  expect(found('ALCOHOL', '啤酒', '2025-05-02').verdict).toBe('FAIL')
})

it('R-REC-06 business and foreign guests may still have ordinary alcohol in 2025, but neither premium liquor nor tobacco', () => {
  for (const type of ['BUSINESS', 'FOREIGN_GUEST'] as const) {
    const kinds = (['ALCOHOL', 'PREMIUM_LIQUOR', 'TOBACCO'] as const).map((kind) =>
      found(kind, '一', '2025-05-20', type),
    )
    expect(kinds.map(({ verdict }) => verdict)).toEqual(['PASS', 'FAIL', 'FAIL'])
  }
})

it.each(['TOBACCO', 'PREMIUM_LIQUOR'] as const)('R-REC-06, N-097 %s is blocked on any day, at its line', (kind) => {
  for (const day of ['2015-05-20', '2025-05-20'] as const)
    expect(found(kind, '两样', day)).toMatchObject({
      verdict: 'FAIL',
      severity: 'BLOCK',
      measured: '1',
      field: 'reception.bill.1.item',
      inputs: { what: kind },
    })
})

it.each([
  ['FOOD', '香烟两条', 'TOBACCO'],
  ['OTHER', '软中华', 'TOBACCO'],
  ['OTHER', '香 煙', 'TOBACCO'],
  ['FOOD', '飞天茅台', 'PREMIUM_LIQUOR'],
  ['OTHER', '五 粮 液 2 瓶', 'PREMIUM_LIQUOR'],
  ['ALCOHOL', '国窖1573', 'PREMIUM_LIQUOR'],
] as const)('R-REC-06 a line declared as %s that says %s is %s', (kind, item, what) => {
  expect(found(kind, item)).toMatchObject({ verdict: 'FAIL', inputs: { what, item } })
})

it('R-REC-06 liquor written down as food counts as alcohol on the day that it matters', () => {
  expect([found('FOOD', '白酒').verdict, found('FOOD', '白酒', '2025-05-20').verdict]).toEqual(['PASS', 'FAIL'])
  expect(found('FOOD', '白酒').inputs).toEqual({ ordinary: '1' })
})

it.each(['啤酒鸭', '红酒雪梨', '花雕鸡', '无酒精饮料', '酒店订餐', '烟熏豆腐'])(
  'R-REC-06 the dish %s only sounds like tobacco or alcohol',
  (item) => {
    const finding = found('FOOD', item, '2025-05-20')
    expect(finding).toMatchObject({ verdict: 'PASS', inputs: { ordinary: '0' } })
    expect(words(finding)).toBe('水单上没有烟酒。')
  },
)

it('R-REC-06 a harmless dish does not hide what stands beside it', () => {
  expect(found('FOOD', '啤酒鸭、啤酒两瓶', '2025-05-20').verdict).toBe('FAIL')
})

it('R-REC-06 what failed is to be taken out and paid privately', () => {
  expect(tobaccoAndLiquor.explain(found('TOBACCO', '烟'), NOTICE)).toEqual({
    sentence: {
      zh: '水单上有烟酒 1 行,如“烟”,上限 0 行:接待不提供香烟。',
      en: 'Lines of tobacco or liquor on the bill: 1, such as "烟"; the limit is 0: no reception offers tobacco.',
    },
    remedy: {
      zh: '从水单和报销金额中剔除,由个人承担。',
      en: 'Take it out of the bill and of the claim; it is paid privately.',
    },
  })
})
