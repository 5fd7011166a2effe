import type { Bilingual } from '../bilingual.ts'
import type { Details } from '../spending/details.ts'

/** Economic classes of expenditure (支出经济分类) that lines of promotion are budgeted under, by the national code. */
export const ECONOMIC_CLASSES = {
  '30201': { zh: '办公费', en: 'office expenses' },
  '30202': { zh: '印刷费', en: 'printing' },
  '30211': { zh: '差旅费', en: 'travel expenses' },
  '30212': { zh: '因公出国(境)费用', en: 'official trips abroad' },
  '30214': { zh: '租赁费', en: 'rent' },
  '30215': { zh: '会议费', en: 'meeting expenses' },
  '30216': { zh: '培训费', en: 'training expenses' },
  '30217': { zh: '公务接待费', en: 'official reception' },
  '30227': { zh: '委托业务费', en: 'commissioned work of projects' },
  '30299': { zh: '其他商品和服务', en: 'other goods and services' },
  '30309': { zh: '奖励金', en: 'rewards' },
  '31007': { zh: '信息网络及软件购置更新', en: 'networks and software of projects' },
} as const satisfies Readonly<Record<string, Bilingual>>
export type EconomicClass = keyof typeof ECONOMIC_CLASSES

/** Meetings, training, office and projects: what receptions and trips abroad are hidden under. */
export const HIDING_PLACES: readonly EconomicClass[] = ['30201', '30202', '30215', '30216', '30227', '30299', '31007']

const PURCHASES: readonly EconomicClass[] = ['30201', '30202', '30227', '30299', '31007']

/** The classes that a matter belongs to by its nature; for a purchase, those that things and services are bought under. */
export function classesOf(details: Details): readonly EconomicClass[] {
  switch (details.kind) {
    case 'RECEPTION':
      return ['30217']
    case 'TRAVEL':
      return [details.region === 'MAINLAND' ? '30211' : '30212']
    case 'EVENT':
      return { FAIR: ['30214', '30227'], MEETING: ['30215'], TRAINING: ['30216'] }[details.event] as EconomicClass[]
    case 'OTHER':
      return details.beneficiaries.length && !details.items.length ? ['30309'] : PURCHASES
  }
}
