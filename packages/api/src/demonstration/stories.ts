import { fairStand } from './occasions.ts'
import { projectBooks } from './purchases.ts'
import {
  asOfficial,
  brandVisit,
  cityVisit,
  functionaries,
  inspectionVisit,
  investorMeal,
  secondBrandVisit,
  tourismVisit,
} from './receptions.ts'
import { closed, days, kept, settled, type Story } from './scenes.ts'
import { LATER_STORIES } from './later-stories.ts'
import { shanghaiJourneys, shenzhenJourneys, unvouchedNight } from './journeys.ts'
import { booksPrinted, fairHeld } from './results.ts'
import { brandLunch, cityLunch, inspectionLunch, investorLunch, tourismLunch } from './tables.ts'
import { permitted, shanghaiTrip, shenzhenTrip, soilVisit, suzhouTrip, taiwanFair, zhengzhouTrip } from './trips.ts'

const ABOVE = { cut: { amount: '210.00', reason: '住宿超过当地标准的部分由个人承担' } }

/** A dozen matters after the stories of the product, as far as the five rules and the steps of this line carry them. */
export const STORIES: readonly Story[] = [
  [
    { on: '2015-04-10', by: 'sangyining', act: 'submit', asked: brandVisit },
    { on: '2015-04-13', by: 'tanshouzheng', act: 'approve' },
    ...settled('sangyining', brandLunch, days('2015-04-16', '2015-04-17', '2015-04-20', '2015-04-21')),
    ...kept('记-2015-04-031', '2015-04-22', '2015-04-23'),
    closed('2015-04-24'),
  ],
  [
    { on: '2015-04-20', by: 'jianshuhuan', act: 'submit', asked: cityVisit },
    { on: '2015-04-21', by: 'tanshouzheng', act: 'approve' },
    ...settled('jianshuhuan', cityLunch, days('2015-04-23', '2015-04-24', '2015-04-27', '2015-04-28')),
    ...kept('记-2015-04-047', '2015-04-29', '2015-04-30'),
    closed('2015-05-05'),
  ],
  [
    { on: '2015-04-27', by: 'fengmuyang', act: 'submit', asked: inspectionVisit, refused: 'RULE_BLOCKS' },
    {
      on: '2015-04-27',
      by: 'fengmuyang',
      act: 'submit',
      asked: { ...inspectionVisit, amount: '720.00', reception: { ...inspectionVisit.reception, hosts: 3 } },
    },
    { on: '2015-04-28', by: 'aimingche', act: 'approve' },
    ...settled('fengmuyang', inspectionLunch, days('2015-04-30', '2015-05-04', '2015-05-05', '2015-05-06')),
    ...kept('记-2015-05-009', '2015-05-08', '2015-05-12'),
    closed('2015-05-11'),
  ],
  [
    { on: '2015-05-07', by: 'hezhixing', act: 'submit', asked: shenzhenTrip },
    { on: '2015-05-08', by: 'aimingche', act: 'approve' },
    {
      on: '2015-05-18',
      by: 'ganruochuan',
      act: 'report',
      summary: '两家连接器企业愿到配套园看地;台商协会约定七月回访,由台湾组跟进',
      document: { number: '台湾组出差报告 1 号(演示)', office: '县招商合作局', date: '2015-05-18' },
    },
    ...settled('hezhixing', shenzhenJourneys[0], days('2015-05-18', '2015-05-20', '2015-05-21', '2015-05-22')),
    ...kept('记-2015-05-026', '2015-05-22'),
    ...settled('hezhixing', shenzhenJourneys[1], days('2015-05-25', '2015-05-26', '2015-05-27', '2015-05-28')),
    ...kept('记-2015-05-033', '2015-05-28'),
    ...settled('hezhixing', shenzhenJourneys[2], days('2015-05-29', '2015-06-01', '2015-06-02', '2015-06-03')),
    ...kept('记-2015-06-004', '2015-06-04', '2015-06-09'),
    closed('2015-06-10'),
  ],
  [
    { on: '2015-05-14', by: 'yanqinghe', act: 'submit', asked: shanghaiTrip },
    { on: '2015-05-15', by: 'tanshouzheng', act: 'approve' },
    ...settled('yanqinghe', shanghaiJourneys[0], days('2015-05-25', '2015-05-27', '2015-05-28', '2015-05-29'), ABOVE),
    ...settled('yanqinghe', shanghaiJourneys[1], days('2015-06-01', '2015-06-02', '2015-06-03', '2015-06-04'), ABOVE),
    // What the reviews cut is free again.
    closed('2015-06-10'),
  ],
  [
    { on: '2015-05-11', by: 'wenyinuo', act: 'submit', asked: fairStand, refused: 'RULE_BLOCKS' },
    { on: '2015-05-12', by: 'wenyinuo', act: 'submit', asked: { ...fairStand, fund: 'SPECIAL' } },
    { on: '2015-05-15', by: 'shijingzhi', act: 'approve' },
    ...settled('wenyinuo', fairHeld, days('2015-06-01', '2015-06-03', '2015-06-05', '2015-06-08'), {
      authoriser: 'shijingzhi',
    }),
    ...kept('记-2015-06-011', '2015-06-10'),
    {
      on: '2015-06-19',
      by: 'jishenzhi',
      act: 'recover',
      amount: '1200.00',
      reason: '展位面积少于合同,主办方退回差额',
    },
    closed('2015-06-26'),
  ],
  [
    { on: '2015-05-29', by: 'miaowoye', act: 'submit', asked: soilVisit },
    { on: '2015-06-01', by: 'tanshouzheng', act: 'approve' },
    { on: '2015-06-05', by: 'miaowoye', act: 'claim', claimed: unvouchedNight },
    { on: '2015-06-08', by: 'jishenzhi', act: 'review', cut: '588.00', reason: '有住宿没有发票' },
    { on: '2015-06-09', by: 'tanshouzheng', act: 'refuse', reason: '没有住宿发票,不能报销' },
    closed('2015-06-30'),
  ],
  [
    {
      on: '2015-04-08',
      by: 'yunzhiyuan',
      act: 'submit',
      asked: { ...tourismVisit, from: '2015-04-12' },
      refused: 'TEAM_AWAITS_HEAD',
    },
    { on: '2015-05-18', by: 'yunzhiyuan', act: 'submit', asked: tourismVisit, refused: 'RULE_BLOCKS' },
    { on: '2015-05-18', by: 'yunzhiyuan', act: 'submit', asked: { ...tourismVisit, amount: '1860.00' } },
    { on: '2015-05-19', by: 'tanshouzheng', act: 'approve' },
    { on: '2015-05-21', by: 'yunzhiyuan', act: 'claim', claimed: tourismLunch },
    { on: '2015-05-21', by: 'yunzhiyuan', act: 'void', reason: '收款账号填错,重新填报' },
    ...settled('yunzhiyuan', tourismLunch, days('2015-05-22', '2015-05-25', '2015-05-26', '2015-05-27')),
  ],
  [
    { on: '2015-06-15', by: 'ganruochuan', act: 'submit', asked: taiwanFair, refused: 'RULE_BLOCKS' },
    { on: '2015-06-16', by: 'ganruochuan', act: 'submit', asked: permitted(taiwanFair) },
    { on: '2015-06-17', by: 'shijingzhi', act: 'reject', reason: '批件只准两人,人数与申请不符,不能安排' },
  ],
  [
    { on: '2015-06-30', by: 'wenyinuo', act: 'submit', asked: functionaries, refused: 'RULE_BLOCKS' },
    { on: '2015-06-30', by: 'wenyinuo', act: 'submit', asked: asOfficial(functionaries) },
    { on: '2015-07-01', by: 'aimingche', act: 'reject', reason: '会议已统一安排用餐,不再另行接待' },
  ],
  [
    { on: '2015-07-13', by: 'zhuanping', act: 'submit', asked: projectBooks },
    // In the place of the convenor, who delegated for these days.
    { on: '2015-07-14', by: 'yebanxia', act: 'approve' },
    // Handed over in August.
    ...settled('fusiqi', booksPrinted, days('2015-09-01', '2015-09-02', '2015-09-06', '2015-09-07'), {
      authoriser: 'tanshouzheng',
    }),
  ],
  [
    { on: '2015-11-10', by: 'hezhixing', act: 'submit', asked: investorMeal },
    { on: '2015-11-11', by: 'tanshouzheng', act: 'approve' },
    { on: '2015-11-13', by: 'hezhixing', act: 'claim', claimed: investorLunch },
  ],
  [
    { on: '2015-11-12', by: 'shifangyuan', act: 'submit', asked: zhengzhouTrip },
    { on: '2015-11-12', by: 'aimingche', act: 'approve' },
    { on: '2015-11-13', by: 'shifangyuan', act: 'cancel', reason: '对方改期到明年,这次不去了' },
  ],
  [{ on: '2015-11-13', by: 'sangyining', act: 'submit', asked: secondBrandVisit }],
  [
    { on: '2015-11-12', by: 'lanjingxing', act: 'submit', asked: suzhouTrip },
    { on: '2015-11-13', by: 'tanshouzheng', act: 'return', reason: '行程与人数写得不全,补正后再报' },
  ],
  ...LATER_STORIES,
]
