import { invoice, type Claimed } from './claimed.ts'

const EXHIBITION = '石家庄会展服务中心(演示)'
const SCHOOL = '澄川县职教中心(演示)'
const HALL = '澄川县会议中心(演示)'
const PRINTER = '澄川县文印社(演示)'
const MAKER = '河西图文制作部(演示)'
const BUREAU = '县招商合作局'

export const fairHeld: Claimed = {
  amount: '27600.00',
  payee: EXHIBITION,
  vouchers: [invoice(EXHIBITION, 'CONFERENCE', '2015-05-28', '27600.00')],
  event: {
    heads: 6,
    days: 4,
    notice: { number: '澄招组〔2015〕6号(演示)', office: BUREAU, date: '2015-05-13' },
    signIn: { number: '展会签到表 1 号(演示)', office: BUREAU, date: '2015-05-25' },
    bill: [
      { kind: 'ROOM_HIRE', item: '展位两个,四天', amount: '24000.00' },
      { kind: 'MATERIAL', item: '展板和项目册', amount: '3600.00' },
    ],
  },
}

export const trainingHeld: Claimed = {
  amount: '12180.00',
  payee: SCHOOL,
  vouchers: [invoice(SCHOOL, 'TRAINING', '2015-10-30', '12180.00')],
  event: {
    heads: 34,
    days: 2,
    notice: { number: '澄招培〔2015〕2号(演示)', office: BUREAU, date: '2015-10-20' },
    signIn: { number: '培训签到表 2 号(演示)', office: BUREAU, date: '2015-10-29' },
    bill: [
      { kind: 'ROOM_HIRE', item: '教室两天', amount: '3000.00' },
      { kind: 'FOOD', item: '学员工作餐', amount: '6120.00' },
      { kind: 'MATERIAL', item: '教材', amount: '2060.00' },
      { kind: 'LECTURE', item: '讲课费', amount: '1000.00' },
    ],
  },
}

export const supplyMeetingHeld: Claimed = {
  amount: '6640.00',
  payee: HALL,
  vouchers: [invoice(HALL, 'CONFERENCE', '2015-11-04', '6640.00')],
  event: {
    heads: 40,
    days: 1,
    notice: { number: '澄招会〔2015〕6号(演示)', office: BUREAU, date: '2015-10-26' },
    signIn: { number: '会议签到表 6 号(演示)', office: BUREAU, date: '2015-11-04' },
    bill: [
      { kind: 'ROOM_HIRE', item: '会场一天', amount: '3200.00' },
      { kind: 'FOOD', item: '工作餐', amount: '2400.00' },
      { kind: 'MATERIAL', item: '会议资料', amount: '1040.00' },
    ],
  },
}

export const booksPrinted: Claimed = {
  amount: '4800.00',
  payee: PRINTER,
  vouchers: [invoice(PRINTER, 'PRINTING', '2015-08-28', '4800.00')],
  other: {
    acceptance: { number: '验收单 4 号(演示)', office: BUREAU, date: '2015-08-31' },
    bill: [{ kind: 'MATERIAL', item: '重点项目册四百册', amount: '4800.00' }],
  },
}

export const modelsMade: Claimed = {
  amount: '1280.00',
  payee: MAKER,
  vouchers: [invoice(MAKER, 'PRINTING', '2015-11-03', '880.00'), invoice(MAKER, 'GOODS', '2015-11-04', '400.00')],
  other: {
    acceptance: { number: '验收单 9 号(演示)', office: BUREAU, date: '2015-11-04' },
    bill: [
      { kind: 'MATERIAL', item: '推介展板八块', amount: '880.00' },
      { kind: 'MATERIAL', item: '沙盘建筑配件二十件', amount: '400.00' },
    ],
  },
}
