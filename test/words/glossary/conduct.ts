import { numbered as term, type Numbered } from './term.ts'

/** Receptions, travel and what is forbidden: terms 92 to 113. */
export const CONDUCT: readonly Numbered[] = [
  term(92, '公务接待', 'official reception', 'DOMESTIC_OFFICIAL'),
  term(93, '商务接待', 'business reception', 'BUSINESS', { forms: ['receptions of business guests'] }),
  term(94, '外宾接待', 'foreign-guest reception', 'FOREIGN_GUEST'),
  term(95, '公函', 'official letter', 'OfficialLetter'),
  term(96, '接待清单', 'reception list', 'ReceptionList'),
  term(97, '接待对象|客人', 'guests', 'guests', { forms: ['guest'] }),
  term(97, '陪餐人员|陪餐人数|陪餐|陪同人数|陪同', 'accompanying persons', 'hosts', {
    forms: ['accompanying', 'accompany'],
  }),
  term(98, '工作餐', 'work meal', 'WorkMeal'),
  term(99, '私人会所', 'private club', 'PRIVATE_CLUB'),
  term(100, '差旅费', 'travel expenses', 'TravelExpense'),
  term(101, '伙食补助', 'meal subsidy', 'mealSubsidy', { forms: ['meal subsidies'] }),
  term(101, '市内交通费', 'local transport', 'localTransport'),
  term(102, '因公临时出国(境)|因公临时出国', 'temporary official trip abroad', 'OverseasMission', {
    forms: ['temporary official trips abroad'],
  }),
  term(103, '会议费', 'meeting expenses', 'MeetingExpense'),
  term(103, '培训费', 'training expenses', 'TrainingExpense'),
  term(104, '三公经费', 'three public expenditures', 'ThreePublicExpense'),
  term(105, '八项规定', 'Eight-Point Rules', 'EIGHT_POINT_RULES'),
  term(106, '四风', 'four undesirable work styles', 'fourUndesirableStyles'),
  term(107, '公款吃喝', 'wining and dining on public money', 'PUBLIC_FUNDED_DINING'),
  term(107, '公款旅游', 'tourism on public money', 'PUBLIC_FUNDED_TOURISM'),
  term(108, '礼品', 'gift', 'Gift'),
  term(108, '礼金', 'cash gift', 'CashGift'),
  term(109, '虚列开支', 'false expense', 'FALSE_EXPENSE'),
  term(109, '套取', 'extraction of funds', 'FALSE_EXPENSE', { forms: ['extract', 'extraction'] }),
  term(110, '化整为零', 'splitting', 'SPLITTING', { forms: ['split'] }),
  term(111, '小金库', 'off-book fund', 'OFF_BOOK_FUND'),
  term(112, '超标准', 'over standard', 'overStandard', { forms: ['over the standard'] }),
  term(113, '同城接待', 'same-city reception', 'SAME_CITY'),
]
