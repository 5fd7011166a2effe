import type { Asked } from './asked.ts'

export const fairStand: Asked = {
  team: 'COMMERCE_SERVICES',
  use: 'INVESTMENT_FAIR',
  amount: '27600.00',
  purpose: '商贸投资洽谈会展位',
  from: '2015-05-25',
  to: '2015-05-28',
  place: '石家庄市',
  lead: '商贸物流园',
  event: {
    event: 'FAIR',
    plan: '澄招展计〔2015〕3号(演示)',
    heads: 6,
    lectureFee: null,
    placeApproval: { number: '澄招组〔2015〕5号(演示)', office: '县引进重大项目工作领导小组', date: '2015-05-06' },
  },
}

export const cadreTraining: Asked = {
  team: 'GENERAL_COORDINATION',
  fund: 'SPECIAL',
  use: 'CADRE_TRAINING',
  amount: '12600.00',
  purpose: '招商干部培训班,两天,讲招商礼仪、合同与土地政策',
  from: '2015-10-29',
  to: '2015-10-30',
  place: '澄川县职教中心',
  event: {
    event: 'TRAINING',
    plan: '澄招培计〔2015〕2号(演示)',
    heads: 36,
    lectureFee: '1000.00',
    placeApproval: null,
  },
}

export const supplyMeeting: Asked = {
  team: 'COAL_CHEMICAL_CIRCULAR',
  fund: 'SPECIAL',
  use: 'PROMOTION_ACTIVITY',
  amount: '6800.00',
  purpose: '循环化工上下游企业对接会,会场、资料和工作餐',
  from: '2015-11-04',
  place: '澄川县会议中心',
  lead: '焦炉煤气制甲醇循环项目',
  event: {
    event: 'MEETING',
    plan: '澄招会计〔2015〕6号(演示)',
    heads: 40,
    lectureFee: null,
    placeApproval: null,
  },
}
