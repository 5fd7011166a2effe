import type { BillLine } from '../spending/expenses.ts'
import { plain } from './same-words.ts'

/** Words of one thing on a bill, and dishes that only sound so. */
type BillWords = { readonly names: readonly string[]; readonly harmless: readonly string[] }

export const TOBACCO_WORDS: BillWords = {
  names: ['香烟', '香煙', '卷烟', '雪茄', '烟草', '烟丝', '中华烟', '软中华', '硬中华', '芙蓉王', '玉溪烟', '云烟'],
  harmless: [],
}

export const PREMIUM_LIQUOR_WORDS: BillWords = {
  names: ['茅台', '五粮液', '国窖', '水井坊', '梦之蓝', '青花郎', '轩尼诗', '人头马', '路易十三', '拉菲'],
  harmless: [],
}

export const ALCOHOL_WORDS: BillWords = {
  names: [
    ...['白酒', '红酒', '黄酒', '啤酒', '葡萄酒', '洋酒', '米酒', '药酒', '果酒', '清酒', '高粱酒', '花雕', '酒水'],
    ...['二锅头', '老白干', '威士忌', '白兰地', '伏特加', '香槟'],
  ],
  harmless: ['啤酒鸭', '啤酒鱼', '红酒雪梨', '红酒烩', '花雕鸡', '花雕蒸', '米酒汤圆', '米酒圆子', '无酒精'],
}

export const LUXURY_WORDS: BillWords = {
  names: ['鱼翅', '魚翅', '燕窝', '燕窩', '血燕', '官燕', '熊掌', '猴脑', '穿山甲', '娃娃鱼', '大鲵', '中华鲟', '玳瑁'],
  harmless: ['素鱼翅', '仿鱼翅', '人造鱼翅', '鱼翅瓜', '鱼翅菇', '燕窝果'],
}

/** Under these names a line says little of what was really served; its words say more. */
const VAGUE: readonly BillLine['kind'][] = ['FOOD', 'SOFT_DRINK', 'ALCOHOL', 'OTHER']

/** Whether the words of a line tell what its declared kind does not. */
export function betrays({ kind, item }: BillLine, { names, harmless }: BillWords): boolean {
  if (!VAGUE.includes(kind)) return false
  const served = harmless.reduce((text, dish) => text.replaceAll(dish, ''), plain(item))
  return names.some((name) => served.includes(name))
}
