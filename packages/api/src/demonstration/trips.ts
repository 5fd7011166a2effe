import type { Asked, Trip, Travelled } from './asked.ts'

type Programme = Trip['agenda']

const withinMainland = (agenda: Programme): Trip => ({
  region: 'MAINLAND',
  outsiders: 0,
  agenda,
  otherPayers: [],
  mission: null,
})

export const shenzhenTrip: Asked = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  use: 'TRANSPORT',
  amount: '10296.00',
  purpose: '赴深圳拜访台资电子企业,三人四天',
  participants: ['甘若川', '谈守正'],
  from: '2015-05-11',
  to: '2015-05-14',
  place: '深圳市',
  lead: '台资精密电子配套园',
  travel: withinMainland([
    { date: '2015-05-12', place: '深圳市龙华区', what: '与连接器企业洽谈配套园选址' },
    { date: '2015-05-13', place: '深圳市宝安区', what: '参观模具车间,听取投资意向' },
    { date: '2015-05-14', place: '深圳市南山区', what: '拜访台商协会,约定回访' },
  ]),
}

export const shanghaiTrip = {
  team: 'ENERGY_SAVING_EQUIPMENT',
  use: 'TRANSPORT',
  amount: '6200.00',
  purpose: '赴上海洽谈节能装备项目,两人四天',
  participants: ['蓝景行'],
  from: '2015-05-19',
  to: '2015-05-22',
  place: '上海市',
  lead: '余热回收装备制造基地',
  travel: withinMainland([
    { date: '2015-05-19', place: '上海市闵行区', what: '考察换热器生产线' },
    { date: '2015-05-20', place: '上海市嘉定区', what: '与投资方商谈用地和供电条件' },
    { date: '2015-05-21', place: '上海市浦东新区', what: '拜访装备行业协会' },
    { date: '2015-05-22', place: '上海市闵行区', what: '商定意向书文本' },
  ]),
} satisfies Asked

export const suzhouTrip: Asked = {
  ...shanghaiTrip,
  amount: '4980.00',
  purpose: '赴苏州考察环保装备园',
  from: '2015-11-24',
  to: '2015-11-26',
  place: '苏州市',
  travel: withinMainland([{ date: '2015-11-25', place: '苏州市', what: '考察园区' }]),
}

export const soilVisit: Asked = {
  team: 'MODERN_AGRICULTURE',
  use: 'LODGING',
  amount: '588.00',
  purpose: '赴外县考察设施农业,住宿一晚',
  from: '2015-06-02',
  to: '2015-06-03',
  place: '寿光市',
  lead: '智能温室蔬菜园',
  travel: withinMainland([
    { date: '2015-06-02', place: '寿光市', what: '看土壤改良和滴灌示范棚' },
    { date: '2015-06-03', place: '寿光市', what: '与育苗企业谈合作种植' },
  ]),
}

/** Both opinions are there, the permit is not. */
export const taiwanFair: Travelled = {
  team: 'TAIWAN_GENERAL_INDUSTRY',
  fund: 'SPECIAL',
  use: 'PROMOTION_ACTIVITY',
  amount: '86000.00',
  purpose: '赴台参加产业对接活动',
  from: '2015-06-24',
  to: '2015-06-28',
  place: '台北市',
  lead: '台资精密电子配套园',
  travel: {
    region: 'TAIWAN',
    outsiders: 0,
    agenda: [
      { date: '2015-06-25', place: '台北市', what: '参加两岸产业对接会,推介澄川' },
      { date: '2015-06-26', place: '新竹市', what: '拜访精密电子企业' },
      { date: '2015-06-27', place: '台中市', what: '拜访机床企业' },
    ],
    otherPayers: [],
    mission: {
      countries: ['台湾地区'],
      permit: null,
      foreignOpinion: { number: '市外事审〔2015〕14号(演示)', office: '市外事办公室', date: '2015-06-11' },
      financeOpinion: { number: '澄财审〔2015〕31号(演示)', office: '县财政局', date: '2015-06-12' },
      courtesies: [{ kind: 'GIFT', what: '瓷器纪念品两件', inPlan: true }],
    },
  },
}

/** The same mission once its permit has come. */
export const permitted = ({ travel, ...asked }: Travelled): Asked => ({
  ...asked,
  travel: {
    ...travel,
    mission: {
      ...travel.mission!,
      permit: { number: '台办批〔2015〕9号(演示)', office: '市台湾事务办公室', date: '2015-06-16' },
    },
  },
})

export const zhengzhouTrip: Asked = {
  team: 'URBAN_CONSTRUCTION',
  use: 'TRANSPORT',
  amount: '3600.00',
  purpose: '赴郑州洽谈城市综合体项目',
  from: '2015-11-18',
  to: '2015-11-20',
  place: '郑州市',
  lead: '城北商业综合体',
  travel: withinMainland([
    { date: '2015-11-18', place: '郑州市金水区', what: '与商业运营企业洽谈入驻条件' },
    { date: '2015-11-19', place: '郑州市郑东新区', what: '考察在营综合体' },
    { date: '2015-11-20', place: '郑州市', what: '商定意向书文本' },
  ]),
}
