import type { CivilDate } from '@lianzhao/domain'

/** What somebody of the demonstration asks for. Amounts are yuan as people write them. */
export type Asked = {
  readonly team: string
  readonly fund?: 'SPECIAL'
  readonly use: string
  readonly amount: string
  readonly purpose: string
  readonly from: CivilDate
  readonly to?: CivilDate
  readonly place: string
  readonly reception?: { readonly type: string; readonly guests: number; readonly hosts: number }
  readonly justifications?: readonly { readonly rule: string; readonly reason: string }[]
}

export const meal = (type: string, guests: number, hosts: number) => ({ type, guests, hosts })

export const brandVisit: Asked = {
  team: 'CHILDRENS_WEAR_COMMERCE',
  use: 'RECEPTION',
  amount: '1480.00',
  purpose: '杭州童装品牌企业来访工作餐',
  from: '2015-04-14',
  place: '澄川县招待所',
  reception: meal('BUSINESS', 6, 4),
}
export const cityVisit: Asked = {
  team: 'COAL_CHEMICAL_CIRCULAR',
  use: 'RECEPTION',
  amount: '660.00',
  purpose: '市招商部门来县对接循环化工项目',
  from: '2015-04-22',
  place: '县政府食堂',
  reception: meal('DOMESTIC_OFFICIAL', 8, 3),
}
export const inspectionVisit: Asked = {
  ...cityVisit,
  amount: '760.00',
  purpose: '外市考察团来访工作餐',
  from: '2015-04-28',
  reception: meal('DOMESTIC_OFFICIAL', 9, 8),
}
export const shenzhenTrip: Asked = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  use: 'TRANSPORT',
  amount: '10296.00',
  purpose: '赴深圳拜访台资电子企业,三人四天',
  from: '2015-05-11',
  to: '2015-05-14',
  place: '深圳市',
}
export const shanghaiTrip: Asked = {
  team: 'ENERGY_SAVING_EQUIPMENT',
  use: 'TRANSPORT',
  amount: '6200.00',
  purpose: '赴上海洽谈节能装备项目,两人',
  from: '2015-05-19',
  to: '2015-05-21',
  place: '上海市',
}
export const fairStand: Asked = {
  team: 'COMMERCE_SERVICES',
  use: 'INVESTMENT_FAIR',
  amount: '27600.00',
  purpose: '商贸投资洽谈会展位',
  from: '2015-05-25',
  to: '2015-05-28',
  place: '石家庄市',
}
export const soilVisit: Asked = {
  team: 'MODERN_AGRICULTURE',
  use: 'LODGING',
  amount: '588.00',
  purpose: '赴外县考察设施农业,住宿一晚',
  from: '2015-06-02',
  to: '2015-06-03',
  place: '寿光市',
}
export const tourismVisit: Asked = {
  team: 'TOURISM_CULTURE',
  use: 'RECEPTION',
  amount: '2000.00',
  purpose: '文旅企业考察接待',
  from: '2015-05-20',
  place: '澄川县招待所',
  reception: meal('BUSINESS', 8, 5),
}
export const taiwanFair: Asked = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  fund: 'SPECIAL',
  use: 'PROMOTION_ACTIVITY',
  amount: '86000.00',
  purpose: '赴台参加产业对接活动',
  from: '2015-06-24',
  to: '2015-06-30',
  place: '台北市',
}
export const functionaries: Asked = {
  team: 'COMMERCE_SERVICES',
  use: 'RECEPTION',
  amount: '900.00',
  purpose: '商务洽谈工作餐',
  from: '2015-07-02',
  place: '澄川县宾馆',
  reception: meal('BUSINESS', 3, 3),
}
export const projectBooks: Asked = {
  team: 'GENERAL_COORDINATION',
  fund: 'SPECIAL',
  use: 'PROJECT_PACKAGING',
  amount: '4800.00',
  purpose: '重点项目册印制',
  from: '2015-08-18',
  to: '2015-08-31',
  place: '澄川县',
}
export const zhengzhouTrip: Asked = {
  team: 'URBAN_CONSTRUCTION',
  use: 'TRANSPORT',
  amount: '3600.00',
  purpose: '赴郑州洽谈城市综合体项目',
  from: '2015-11-18',
  to: '2015-11-20',
  place: '郑州市',
}
export const investorMeal: Asked = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  use: 'RECEPTION',
  amount: '1350.00',
  purpose: '台商考察团工作餐',
  from: '2015-11-12',
  place: '澄川县招待所',
  reception: meal('BUSINESS', 6, 3),
}
