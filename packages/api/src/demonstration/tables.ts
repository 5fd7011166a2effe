import type { CivilDate } from '@lianzhao/domain'
import { invoice, type Claimed, type Table } from './claimed.ts'

type Guest = Table['guests'][number]

/** Guests of one unit. All of them are invented. */
const of = (unit: string, post: string, names: readonly string[], functionary = false): readonly Guest[] =>
  names.map((name) => ({ unit, name, post, functionary }))

type Lunch = {
  readonly on: CivilDate
  readonly at: string
  readonly amount: string
  readonly activity: string
  readonly guests: readonly Guest[]
  readonly hosts: readonly string[]
  readonly signedBy: string
  readonly kind?: Table['meals'][number]['kind']
}

/** One meal for everybody on the list, on one invoice of the house that gave it. */
const lunch = ({ on, at, amount, activity, guests, hosts, signedBy, kind = 'LUNCH' }: Lunch) =>
  ({
    amount,
    payee: at,
    vouchers: [invoice(at, 'MEALS', on, amount)],
    reception: {
      activity,
      place: at,
      guests,
      hosts,
      listSignedBy: signedBy,
      listSignedOn: on,
      meals: [{ date: on, kind, heads: guests.length + hosts.length, amount }],
      rooms: [],
      bill: [{ kind: 'FOOD', item: kind === 'DINNER' ? '工作晚餐' : '工作午餐', amount }],
    },
  }) satisfies Claimed

export const brandLunch = lunch({
  on: '2015-04-14',
  at: '澄川县招待所',
  amount: '1480.00',
  activity: '北方加工基地合作洽谈,看童装城厂房',
  guests: [
    ...of('杭州青苗服饰有限公司(演示)', '部门经理', ['冉秋白', '桂南星', '汲松年', '郗小舟']),
    ...of('杭州织梦岛童装设计工作室(演示)', '设计师', ['牧云舒', '阙一鸣']),
  ],
  hosts: ['桑以宁', '温其玉', '聂小满', '祁若兰'],
  signedBy: '祁若兰',
})

export const cityLunch = lunch({
  on: '2015-04-22',
  at: '澄川县政府食堂',
  amount: '660.00',
  activity: '对接循环化工项目,看焦化园区',
  guests: [
    ...of('市招商办公室', '科员', ['巫长林', '谷远帆', '茅子安', '屈晚晴', '项天佑'], true),
    ...of('市招商组', '组员', ['敖立新', '冷知秋', '辛望舒'], true),
  ],
  hosts: ['简书桓', '丰沐阳', '陶涵宇'],
  signedBy: '戚望北',
})

export const inspectionLunch = lunch({
  on: '2015-04-28',
  at: '澄川县政府食堂',
  amount: '720.00',
  activity: '考察化工园区建设',
  guests: [
    ...of('临江市商务局(演示)', '科员', ['池春生', '仰文博', '那嘉禾', '简宁远', '饶星河', '空明远'], true),
    ...of('临江市化工园区管委会(演示)', '干部', ['暴晓峰', '钭安澜', '厉行舟'], true),
  ],
  hosts: ['丰沐阳', '简书桓', '陶涵宇'],
  signedBy: '戚望北',
})

export const tourismLunch = lunch({
  on: '2015-05-20',
  at: '澄川县招待所',
  amount: '1860.00',
  activity: '古窑址文化园考察洽谈',
  guests: [
    ...of('云上文旅发展有限公司(演示)', '部门经理', ['司空朗', '台静之', '佴明轩', '伯清扬', '赏若溪']),
    ...of('青瓦民宿管理有限公司(演示)', '店长', ['南荣悦', '墨清浅', '哈丰年']),
  ],
  hosts: ['云知远', '姚景初', '丁引泉', '花见山', '祝安平'],
  signedBy: '花见山',
})

const DELEGATION = [
  ...of('无锡恒流热能设备有限公司(演示)', '工程师', ['缑怀远', '亢一行', '况文澜', '后思源', '有嘉木', '琴致和']),
  ...of('常州净源环保机械有限公司(演示)', '销售经理', ['商陆生', '牟清川', '佘景行', '伍月白', '岑望山']),
  ...of('南通绿脉阀门有限公司(演示)', '技术员', ['柴知微', '慕怀瑾', '蔚成林']),
]

const delegationMeal = (on: CivilDate, kind: 'LUNCH' | 'DINNER', amount: string): Claimed =>
  lunch({
    on,
    at: '澄川县宾馆',
    amount,
    kind,
    activity: '余热回收装备基地考察洽谈',
    guests: DELEGATION,
    hosts: ['晏清河', '蓝景行', '龚子昂', '骆致远', '傅思齐', '祝安平'],
    signedBy: '骆致远',
  })

/** The meals of one delegation, as they were asked for: each on an invoice of its own. */
export const delegationLunches = [
  delegationMeal('2015-07-21', 'LUNCH', '2950.00'),
  delegationMeal('2015-07-21', 'DINNER', '2900.00'),
  delegationMeal('2015-07-22', 'LUNCH', '2980.00'),
] as const

const dutchMeal = lunch({
  on: '2015-10-22',
  at: '澄川县宾馆',
  amount: '800.00',
  activity: '智能温室项目洽谈,看蔬菜园',
  guests: of('Polderkas Greenhouses B.V. (demo)', 'Engineer', ['Joris Demo', 'Femke Demo', 'Sanne Demo', 'Bram Demo']),
  hosts: ['苗沃野', '舒禾林', '于田佑', '柏青禾'],
  signedBy: '柏青禾',
})

/** A meal, and cups as souvenirs: their invoice is of another kind, and the claim says why. */
export const dutchDinner: Claimed = {
  ...dutchMeal,
  amount: '1060.00',
  vouchers: [...dutchMeal.vouchers, invoice('澄川县窑火陶瓷店(演示)', 'GOODS', '2015-10-21', '260.00')],
  reception: {
    ...dutchMeal.reception,
    bill: [...dutchMeal.reception.bill, { kind: 'GIFT', item: '青花瓷杯四只', amount: '260.00' }],
  },
  justifications: [{ rule: 'R-DOC-05', reason: '赠外宾的瓷杯另行购买,数量和单价与批准的一致' }],
}

export const investorLunch = lunch({
  on: '2015-11-12',
  at: '澄川县招待所',
  amount: '1350.00',
  activity: '电子配套园选址洽谈',
  guests: [
    ...of('昆山台联电子有限公司(演示)', '部门经理', ['连海生', '纪南风', '丘子谦', '游若水']),
    ...of('厦门海峡食品有限公司(演示)', '厂长', ['颜如松', '翁定山']),
  ],
  hosts: ['禾知行', '甘若川', '宋远志'],
  signedBy: '岳临川',
})
