import { numbered as term, type Numbered } from './term.ts'

/** Money and its documents: terms 78 to 91. */
export const MONEY: readonly Numbered[] = [
  term(78, '专项资金', 'special fund', 'SpecialFund', { sole: true }),
  term(79, '指标下达|下达', 'allocation', 'BudgetAllocation', { forms: ['allocate'] }),
  term(79, '划拨', 'transfer', 'TeamAllocation', { forms: ['transferred'] }),
  term(80, '工作经费|小组经费|小组工作经费', 'working funds', 'workingFunds', { sole: true }),
  term(81, '用途', 'use', 'FundUse'),
  term(82, '事前申请', 'pre-approval request', 'SpendRequest', { forms: ['request'] }),
  term(82, '审批', 'approval', 'Approval', { forms: ['approve'] }),
  term(83, '借款', 'advance', 'CashAdvance'),
  term(84, '公务卡', 'official card', 'OFFICIAL_CARD', { sole: true }),
  term(85, '报销|报销单', 'reimbursement claim', 'ReimbursementClaim', { forms: ['claim', 'reimburse'] }),
  term(86, '复核|审核', 'review', 'Review'),
  term(87, '支付', 'payment', 'Payment', { forms: ['pay', 'paid', 'payable'] }),
  term(88, '归档', 'archiving', 'archivedAt', { forms: ['archive', 'archived', 'archivist'] }),
  term(89, '发票', 'invoice', 'Invoice'),
  term(90, '凭证|票据', 'voucher', 'Voucher', { sole: true }),
  term(91, '不相容职务分离|不相容职务', 'segregation of duties', 'SegregationOfDuties', {
    forms: ['incompatible duties'],
  }),
]
