import type { Bilingual } from '../bilingual.ts'
import { fen } from '../money.ts'
import type { County } from '../notice/notice.ts'
import type { Parameters } from './parameters.ts'

const rules = (zh: string, en: string): Bilingual => ({
  zh: `澄川县招商经费管理细则(演示样本),${zh}`,
  en: `Chengchuan County, rules on promotion expenditure (demonstration sample), ${en}`,
})

/** Local figures of the invented county, from a sample document of a body that does not exist. */
export const DEMONSTRATION_PARAMETERS: Parameters = {
  businessEscorts: {
    id: 'P-08',
    value: { oneToOneUpTo: 5, thenOneTo: 2 },
    source: rules('商务接待陪同比例', 'accompanying at business receptions'),
  },
  mealPerHead: {
    id: 'P-11',
    value: { official: fen(6_000n), business: fen(15_000n) },
    source: rules('接待餐费标准', 'cost of meals at receptions'),
  },
  foreignGift: { id: 'P-12', value: fen(20_000n), source: rules('外宾礼品', 'gifts to foreign guests') },
  trainingQuota: {
    id: 'P-14',
    value: { perPersonDay: fen(45_000n), lectureFee: fen(100_000n) },
    source: rules('培训费定额', 'quotas for training expenses'),
  },
  procurement: {
    id: 'P-15',
    value: { threshold: fen(1_000_000n), windowDays: 30 },
    source: rules('采购限额', 'procurement limit'),
  },
  claimWithinDays: { id: 'P-16', value: 30, source: rules('报销时限', 'time for claims') },
  invoiceTitles: { id: 'P-17', value: ['县招商合作局'], source: rules('开票抬头', 'titles of invoices') },
  guestRoom: { id: 'P-18', value: fen(35_000n), source: rules('接待住房标准', 'rooms of guests at receptions') },
  meetingPerPersonDay: { id: 'P-19', value: fen(45_000n), source: rules('会议费定额', 'quota for meeting expenses') },
  lodging: {
    id: 'P-20',
    value: {
      places: [
        { place: '上海', cap: fen(35_000n) },
        { place: '深圳', cap: fen(33_000n) },
      ],
      elsewhere: fen(31_000n),
    },
    source: rules('差旅住宿标准', 'lodging on trips'),
  },
  allowances: {
    id: 'P-21',
    value: { mealPerDay: fen(10_000n), localPerDay: fen(8_000n) },
    source: rules('差旅补助标准', 'allowances on trips'),
  },
  missionLimits: {
    id: 'P-22',
    value: { people: 6, daysByCountries: [5, 8, 10] },
    source: rules('出国(境)团组限制', 'limits of missions abroad'),
  },
  reportWithinDays: { id: 'P-25', value: 7, source: rules('出差报告期限', 'time for reports of trips') },
  missionUses: {
    id: 'P-23',
    value: ['PROMOTION_ACTIVITY'],
    source: rules('承担出国(境)费用的用途', 'uses that pay for missions abroad'),
  },
  economicClasses: {
    id: 'P-24',
    value: [
      { use: 'PROMOTION_ACTIVITY', classes: ['30212', '30215', '30227'] },
      { use: 'INVESTMENT_FAIR', classes: ['30214', '30227'] },
      { use: 'PROJECT_PACKAGING', classes: ['30202', '30227'] },
      { use: 'PROJECT_POOL', classes: ['30227'] },
      { use: 'ASSESSMENT_REWARD', classes: ['30309'] },
      { use: 'INFORMATION_PLATFORM', classes: ['30227', '31007'] },
      { use: 'CADRE_TRAINING', classes: ['30216'] },
      { use: 'OTHER_SPECIAL_WORK', classes: ['30299'] },
      { use: 'TRANSPORT', classes: ['30211'] },
      { use: 'MEALS', classes: ['30211'] },
      { use: 'LODGING', classes: ['30211'] },
      { use: 'RECEPTION', classes: ['30217'] },
      { use: 'OTHER', classes: ['30201', '30202', '30299'] },
    ],
    source: rules('预算线的经济分类', 'economic classes of budget lines'),
  },
}

/** A county's own figures. Every other county has none yet, and the rules say so. */
export const parametersOf = ({ code }: County): Parameters => (code === 'demo' ? DEMONSTRATION_PARAMETERS : {})
