import type { Asked, Reception, Received } from './asked.ts'

type Guests = Reception['parties'][number]
type Visit = Pick<Reception, 'parties' | 'hosts' | 'venue'> & Partial<Reception>

const GUEST_HOUSE: Reception['venue'] = { name: '澄川县招待所', kind: 'DESIGNATED_RESTAURANT' }
const CANTEEN: Reception['venue'] = { name: '县政府食堂', kind: 'CANTEEN' }
const HOTEL: Reception['venue'] = { name: '澄川县宾馆', kind: 'ORDINARY_RESTAURANT' }

const guests = (unit: string, place: string, heads: number, functionaries = 0): Guests => ({
  unit,
  place,
  heads,
  functionaries,
})

const visit = (type: Reception['type'], stated: Visit): Reception => ({
  type,
  letter: null,
  evidence: [],
  meals: 1,
  activities: ['NEGOTIATION'],
  gifts: [],
  ...stated,
})

export const brandVisit = {
  team: 'CHILDRENS_WEAR_COMMERCE',
  use: 'RECEPTION',
  amount: '1480.00',
  purpose: '杭州童装品牌企业来访工作餐',
  from: '2015-04-14',
  place: '澄川县招待所',
  lead: '青苗童装北方加工基地',
  reception: visit('BUSINESS', {
    evidence: [{ kind: 'VISIT_LETTER', reference: '青苗服饰来访函〔2015〕6号(演示)', date: '2015-04-07' }],
    parties: [guests('杭州青苗服饰有限公司(演示)', '杭州市', 4), guests('杭州织梦岛童装设计工作室(演示)', '杭州市', 2)],
    hosts: 4,
    venue: GUEST_HOUSE,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
  }),
} satisfies Asked

export const secondBrandVisit: Asked = {
  ...brandVisit,
  amount: '1260.00',
  purpose: '童装品牌企业二次考察工作餐',
  from: '2015-11-19',
  reception: {
    ...brandVisit.reception,
    evidence: [
      { kind: 'INVITATION', reference: '童装城考察邀请函〔2015〕22号(演示)', date: '2015-11-05' },
      { kind: 'CONTACT_RECORD', reference: '十月电话接洽记录第9号(演示)', date: '2015-10-28' },
    ],
    parties: [guests('杭州青苗服饰有限公司(演示)', '杭州市', 3), guests('湖州小麦田童装有限公司(演示)', '湖州市', 2)],
    hosts: 6,
  },
  justifications: [{ rule: 'R-REC-03', reason: '两家企业同时来访,随行设计师较多,需分桌洽谈' }],
}

export const cityVisit: Asked = {
  team: 'COAL_CHEMICAL_CIRCULAR',
  use: 'RECEPTION',
  amount: '660.00',
  purpose: '市招商部门来县对接循环化工项目',
  from: '2015-04-22',
  place: '县政府食堂',
  lead: '焦炉煤气制甲醇循环项目',
  reception: visit('DOMESTIC_OFFICIAL', {
    letter: { number: '市招办函〔2015〕16号(演示)', unit: '市招商办公室', date: '2015-04-16' },
    parties: [guests('市招商办公室', '市区', 5, 5), guests('市招商组', '市区', 3, 3)],
    hosts: 3,
    venue: CANTEEN,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
  }),
}

export const inspectionVisit = {
  team: 'COAL_CHEMICAL_CIRCULAR',
  use: 'RECEPTION',
  amount: '760.00',
  purpose: '外市考察团来访工作餐',
  from: '2015-04-28',
  place: '县政府食堂',
  lead: '焦炉煤气制甲醇循环项目',
  reception: visit('DOMESTIC_OFFICIAL', {
    letter: { number: '临江商函〔2015〕9号(演示)', unit: '临江市商务局(演示)', date: '2015-04-21' },
    parties: [guests('临江市商务局(演示)', '临江市', 6, 6), guests('临江市化工园区管委会(演示)', '临江市', 3, 3)],
    hosts: 8,
    venue: CANTEEN,
    activities: ['SITE_VISIT'],
  }),
} satisfies Asked

export const tourismVisit: Asked = {
  team: 'TOURISM_CULTURE',
  use: 'RECEPTION',
  amount: '2000.00',
  purpose: '文旅企业考察接待',
  from: '2015-05-20',
  place: '澄川县招待所',
  lead: '古窑址文化园',
  reception: visit('BUSINESS', {
    evidence: [{ kind: 'CONTACT_RECORD', reference: '旅游推介会接洽记录第4号(演示)', date: '2015-04-02' }],
    parties: [guests('云上文旅发展有限公司(演示)', '成都市', 5), guests('青瓦民宿管理有限公司(演示)', '苏州市', 3)],
    hosts: 5,
    venue: GUEST_HOUSE,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
  }),
}

/** All guests are functionaries, so it is an official visit that calls itself one of business. */
export const functionaries: Received = {
  team: 'COMMERCE_SERVICES',
  use: 'RECEPTION',
  amount: '900.00',
  purpose: '商务洽谈工作餐',
  from: '2015-07-02',
  place: '澄川县宾馆',
  lead: '商贸物流园',
  reception: visit('BUSINESS', {
    evidence: [{ kind: 'CONTACT_RECORD', reference: '物流园接洽记录第11号(演示)', date: '2015-06-26' }],
    parties: [guests('临江市商务局(演示)', '临江市', 3, 3)],
    hosts: 3,
    venue: HOTEL,
  }),
}

/** The same guests as what they are: officials, announced by a letter of their unit. */
export const asOfficial = ({ reception, ...asked }: Received): Asked => ({
  ...asked,
  amount: '360.00',
  purpose: '临江市商务局来县对接商贸物流项目工作餐',
  reception: {
    ...reception,
    type: 'DOMESTIC_OFFICIAL',
    letter: { number: '临商函〔2015〕22号(演示)', unit: '临江市商务局(演示)', date: '2015-06-26' },
    evidence: [],
  },
})

/** One delegation; the equipment group asks for each of its meals by itself. */
const delegation = {
  team: 'ENERGY_SAVING_EQUIPMENT',
  use: 'RECEPTION',
  place: '澄川县宾馆',
  lead: '余热回收装备制造基地',
  reception: visit('BUSINESS', {
    evidence: [{ kind: 'INVITATION', reference: '装备产业考察邀请函〔2015〕8号(演示)', date: '2015-07-10' }],
    parties: [
      guests('无锡恒流热能设备有限公司(演示)', '无锡市', 6),
      guests('常州净源环保机械有限公司(演示)', '常州市', 5),
      guests('南通绿脉阀门有限公司(演示)', '南通市', 3),
    ],
    hosts: 6,
    venue: HOTEL,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
  }),
} as const
export const delegationMeals: readonly Asked[] = [
  { ...delegation, amount: '2950.00', purpose: '装备企业考察团工作餐,首日午餐', from: '2015-07-21' },
  { ...delegation, amount: '2900.00', purpose: '装备企业考察团工作餐,首日晚餐', from: '2015-07-21' },
  { ...delegation, amount: '2980.00', purpose: '装备企业考察团工作餐,次日午餐', from: '2015-07-22' },
]

export const dutchVisit: Asked = {
  team: 'MODERN_AGRICULTURE',
  use: 'RECEPTION',
  amount: '1060.00',
  purpose: '荷兰温室企业来访,宴请一次,赠当地瓷杯',
  from: '2015-10-22',
  place: '澄川县宾馆',
  lead: '智能温室蔬菜园',
  reception: visit('FOREIGN_GUEST', {
    evidence: [{ kind: 'INVITATION', reference: '智能温室项目邀请函〔2015〕3号(演示)', date: '2015-09-18' }],
    parties: [guests('Polderkas Greenhouses B.V. (demo)', '荷兰鹿特丹', 4)],
    hosts: 4,
    venue: HOTEL,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
    gifts: [{ kind: 'SOUVENIR', item: '青花瓷杯', pieces: 4, value: '65.00' }],
  }),
}

export const investorMeal: Asked = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  use: 'RECEPTION',
  amount: '1350.00',
  purpose: '台商考察团工作餐',
  from: '2015-11-12',
  place: '澄川县招待所',
  lead: '台资精密电子配套园',
  reception: visit('BUSINESS', {
    evidence: [{ kind: 'VISIT_LETTER', reference: '台商考察团来访函〔2015〕2号(演示)', date: '2015-11-03' }],
    parties: [guests('昆山台联电子有限公司(演示)', '昆山市', 4), guests('厦门海峡食品有限公司(演示)', '厦门市', 2)],
    hosts: 3,
    venue: GUEST_HOUSE,
    activities: ['NEGOTIATION', 'SITE_VISIT'],
  }),
}
