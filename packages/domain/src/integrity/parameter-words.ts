import type { Bilingual } from '../bilingual.ts'
import { useOf, type Notice } from '../notice/notice.ts'
import { yuan } from '../money.ts'
import type { RuleBook } from './law.ts'
import type { Parameters } from './parameters.ts'

/** A local figure as a reader of the rule book sees it: `value` and `source` are null while the county has given none. */
export type ExplainedParameter = {
  readonly id: string
  readonly name: Bilingual
  readonly value: Bilingual | null
  readonly source: Bilingual | null
  /** Who supplies it, and what its rules do without it. */
  readonly suppliedBy: Bilingual
  readonly without: Bilingual
}

type Words<Value> = Omit<ExplainedParameter, 'value' | 'source'> & {
  readonly inWords: (value: Value, notice: Notice) => Bilingual
}

const OFFICE: Bilingual = {
  zh: '领导小组办公室,按县里的经费管理办法',
  en: 'the leading-group office, from the county’s own rules',
}
const FINANCE: Bilingual = {
  zh: '县财政,按当地标准',
  en: 'the county finance office, from the local standards',
}
const notEvaluated = (zh: string, en: string): Bilingual => ({
  zh: `${zh}未评估,这不等于通过`,
  en: `${en} not evaluated, which is not a pass`,
})

const WORDS: { readonly [Key in keyof Required<Parameters>]: Words<Required<Parameters>[Key]['value']> } = {
  businessEscorts: {
    id: 'P-08',
    name: { zh: '商务接待陪同比例', en: 'Ratio of accompanying persons at business receptions' },
    suppliedBy: OFFICE,
    without: {
      zh: '商务接待按公务接待的上限判断,超出须说明理由',
      en: 'business receptions are judged by the limit of official receptions, and more needs a reason',
    },
    inWords: ({ oneToOneUpTo, thenOneTo }) => ({
      zh: `客人 ${oneToOneUpTo} 人以内,陪同不超过客人人数;其余客人每 ${thenOneTo} 人可加陪同 1 人`,
      en: `Up to ${oneToOneUpTo} guests one accompanying person each; beyond that one more for every ${thenOneTo} guests`,
    }),
  },
  mealPerHead: {
    id: 'P-11',
    name: { zh: '接待餐费人均标准', en: 'Cap of a meal at a reception for one person' },
    suppliedBy: FINANCE,
    without: notEvaluated('接待的人均餐费', 'the cost per head at receptions is'),
    inWords: ({ official, business }) => ({
      zh: `每人每餐公务接待 ${yuan(official)} 元,商务接待 ${yuan(business)} 元`,
      en: `CNY ${yuan(official)} for each person and meal at official receptions, ${yuan(business)} at business receptions`,
    }),
  },
  foreignGift: {
    id: 'P-12',
    name: { zh: '外宾礼品上限', en: 'Limit of a gift to a foreign guest' },
    suppliedBy: FINANCE,
    without: notEvaluated('给外宾的礼品', 'gifts to foreign guests are'),
    inWords: (value) => ({ zh: `每位外宾 ${yuan(value)} 元`, en: `CNY ${yuan(value)} for each foreign guest` }),
  },
  businessSouvenir: {
    id: 'P-13',
    name: { zh: '商务纪念品上限', en: 'Limit of a souvenir for a business guest' },
    suppliedBy: OFFICE,
    without: { zh: '商务接待一律不送纪念品', en: 'business receptions give no souvenirs at all' },
    inWords: (value) => ({ zh: `每位客商 ${yuan(value)} 元`, en: `CNY ${yuan(value)} for each visiting investor` }),
  },
  trainingQuota: {
    id: 'P-14',
    name: { zh: '培训费定额', en: 'Quotas for training expenses' },
    suppliedBy: FINANCE,
    without: notEvaluated('培训的费用', 'the cost of a training is'),
    inWords: ({ perPersonDay, lectureFee }) => ({
      zh: `每人每天 ${yuan(perPersonDay)} 元,讲课费合计 ${yuan(lectureFee)} 元`,
      en: `CNY ${yuan(perPersonDay)} for each person and day, lectures together ${yuan(lectureFee)}`,
    }),
  },
  procurement: {
    id: 'P-15',
    name: { zh: '采购限额', en: 'Procurement limit' },
    suppliedBy: FINANCE,
    without: notEvaluated('采购方式和化整为零', 'the way of buying, and splitting, are'),
    inWords: ({ threshold, windowDays }) => ({
      zh: `${yuan(threshold)} 元起须经采购程序,${windowDays} 天内同一供应商合并计算`,
      en: `From CNY ${yuan(threshold)} up by a procurement procedure; purchases from one supplier within ${windowDays} days count together`,
    }),
  },
  claimWithinDays: {
    id: 'P-16',
    name: { zh: '报销时限', en: 'Time for claims' },
    suppliedBy: OFFICE,
    without: notEvaluated('逾期报销', 'late claims are'),
    inWords: (days) => ({ zh: `办结后 ${days} 天内`, en: `Within ${days} days after the event` }),
  },
  invoiceTitles: {
    id: 'P-17',
    name: { zh: '开票抬头', en: 'Titles of invoices' },
    suppliedBy: OFFICE,
    without: {
      zh: '只要求票据有抬头,不比对是哪个单位',
      en: 'vouchers need a buyer, and which one is not compared',
    },
    inWords: (titles) => ({ zh: titles.join('、'), en: titles.join(', ') }),
  },
  guestRoom: {
    id: 'P-18',
    name: { zh: '接待住房标准', en: 'Rate of a room for a guest at a reception' },
    suppliedBy: FINANCE,
    without: notEvaluated('客人标准间的价格', 'the rate of a standard room for guests is'),
    inWords: (value) => ({ zh: `每间每晚 ${yuan(value)} 元`, en: `CNY ${yuan(value)} for a room and night` }),
  },
  meetingPerPersonDay: {
    id: 'P-19',
    name: { zh: '会议费定额', en: 'Quota for meeting expenses' },
    suppliedBy: FINANCE,
    without: notEvaluated('会议费是否超定额', 'meeting expenses are'),
    inWords: (value) => ({ zh: `每人每天 ${yuan(value)} 元`, en: `CNY ${yuan(value)} for each person and day` }),
  },
  lodging: {
    id: 'P-20',
    name: { zh: '差旅住宿标准', en: 'Lodging limits on trips' },
    suppliedBy: FINANCE,
    without: notEvaluated('住宿费', 'lodging is'),
    inWords: ({ places, elsewhere }) => ({
      zh: `每人每晚:${places.map(({ place, cap }) => `${place} ${yuan(cap)} 元`).join('、')},其他地区 ${yuan(elsewhere)} 元`,
      en: `For one person and night: ${places.map(({ place, cap }) => `${place} CNY ${yuan(cap)}`).join(', ')}, elsewhere ${yuan(elsewhere)}`,
    }),
  },
  allowances: {
    id: 'P-21',
    name: { zh: '差旅补助标准', en: 'Allowances on trips' },
    suppliedBy: FINANCE,
    without: notEvaluated('补助天数和金额', 'days and sums of allowances are'),
    inWords: ({ mealPerDay, localPerDay }) => ({
      zh: `每人每天伙食 ${yuan(mealPerDay)} 元、市内交通 ${yuan(localPerDay)} 元`,
      en: `For one person and day: meals CNY ${yuan(mealPerDay)}, local transport ${yuan(localPerDay)}`,
    }),
  },
  missionLimits: {
    id: 'P-22',
    name: { zh: '出国(境)团组限制', en: 'Limits of missions abroad' },
    suppliedBy: OFFICE,
    without: notEvaluated('团组人数和天数', 'the size and the days of missions abroad are'),
    inWords: ({ people, daysByCountries }) => ({
      zh: `每团不超过 ${people} 人;${daysByCountries.map((days, at) => `${at + 1} 国 ${days} 天`).join('、')}`,
      en: `At most ${people} people; days by number of countries: ${daysByCountries.map((days, at) => `${at + 1}: ${days}`).join(', ')}`,
    }),
  },
  reportWithinDays: {
    id: 'P-25',
    name: { zh: '出差报告期限', en: 'Time for reports of trips' },
    suppliedBy: OFFICE,
    without: { zh: '没有规定时为结束后 7 天内', en: 'without one it is 7 days after the last day' },
    inWords: (days) => ({ zh: `结束后 ${days} 天内`, en: `Within ${days} days after the last day` }),
  },
  missionUses: {
    id: 'P-23',
    name: { zh: '承担出国(境)费用的用途', en: 'Uses that may pay for missions abroad' },
    suppliedBy: FINANCE,
    without: notEvaluated('出国经费走哪条预算线', 'the budget line of a mission abroad is'),
    inWords: (uses, notice) => {
      const names = uses.map((use) => nameOf(use, notice))
      return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }
    },
  },
  economicClasses: {
    id: 'P-24',
    name: { zh: '各用途的经济分类', en: 'Economic classes of the uses' },
    suppliedBy: FINANCE,
    without: notEvaluated('挤占挪用', 'diversion between lines is'),
    inWords: (uses, notice) => {
      const told = uses.map(({ use, classes }) => ({ name: nameOf(use, notice), codes: classes.join(' ') }))
      return {
        zh: told.map(({ name, codes }) => `${name.zh} ${codes}`).join(';'),
        en: told.map(({ name, codes }) => `${name.en} ${codes}`).join('; '),
      }
    },
  },
}

const nameOf = (use: string, notice: Notice): Bilingual => useOf(notice, use)?.name ?? { zh: use, en: use }

/** The figure in force under its number, in words; or what is missing and who supplies it. */
export function explainParameter(key: keyof Parameters, { parameters, notice }: RuleBook): ExplainedParameter {
  return explain(WORDS[key] as Words<unknown>, parameters[key], notice)
}

function explain<Value>(
  { inWords, ...shown }: Words<Value>,
  given: { readonly id: string; readonly value: Value; readonly source: Bilingual } | undefined,
  notice: Notice,
): ExplainedParameter {
  return {
    ...shown,
    ...(given && { id: given.id }),
    value: given ? inWords(given.value, notice) : null,
    source: given?.source ?? null,
  }
}
