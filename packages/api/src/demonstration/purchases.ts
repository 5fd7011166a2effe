import type { Asked } from './asked.ts'

export const projectBooks: Asked = {
  team: 'GENERAL_COORDINATION',
  fund: 'SPECIAL',
  use: 'PROJECT_PACKAGING',
  amount: '4800.00',
  purpose: '重点项目册印制',
  from: '2015-08-18',
  to: '2015-08-31',
  place: '澄川县',
  other: {
    items: [{ what: '重点项目册,彩印八十页', pieces: 400, price: '12.00' }],
    procurement: { way: 'QUOTATION', supplier: '澄川县文印社(演示)', inCatalogue: false },
    beneficiaries: [],
    legalBasis: null,
  },
}

export const siteModels: Asked = {
  team: 'URBAN_CONSTRUCTION',
  fund: 'SPECIAL',
  use: 'PROJECT_PACKAGING',
  amount: '1280.00',
  purpose: '城北地块推介用展板和沙盘配件',
  from: '2015-10-28',
  to: '2015-11-04',
  place: '澄川县',
  lead: '城北商业综合体',
  other: {
    items: [
      { what: '推介展板', pieces: 8, price: '110.00' },
      { what: '沙盘建筑配件', pieces: 20, price: '20.00' },
    ],
    procurement: { way: 'DIRECT', supplier: '河西图文制作部(演示)', inCatalogue: false },
    beneficiaries: [],
    legalBasis: null,
  },
}

export const halfYearReward: Asked = {
  team: 'GENERAL_COORDINATION',
  fund: 'SPECIAL',
  use: 'ASSESSMENT_REWARD',
  amount: '9000.00',
  purpose: '上半年招商考核先进单位奖励',
  from: '2015-11-10',
  to: '2015-11-30',
  place: '澄川县',
  other: {
    items: [],
    procurement: null,
    beneficiaries: [
      { kind: 'UNIT', what: '考核第一名,童装商贸产业组' },
      { kind: 'UNIT', what: '考核第二名,现代农业招商队' },
    ],
    legalBasis: '澄招组〔2015〕8号(演示),招商引资考核奖励办法第六条',
  },
}
