// Texts in both languages; a marked line uses another word than the glossary for the terms that it names.
export const sound = [
  { zh: '由领导小组办公室登记。', en: 'The leading-group office records it.' },
  { zh: '各领导小组', en: 'Leading groups' },
  { zh: '已支付', en: 'Paid' },
  { zh: '同意报销后收款人不能再改。', en: 'Once the claim is authorised, the payee cannot be changed.' },
  { zh: '登记台帐', en: 'Enter it in the ledger' },
  { zh: '目标是下月', en: 'Aimed at next month' },
  { zh: '不予批准', en: 'Rejected' },
  { zh: '备案或核准', en: 'Filing or verification-approval' },
]

export const unsound = [
  { zh: '由领导小组办公室登记。', en: 'The leading group records it.' }, // BROKEN 领导小组办公室
  { zh: '督查组', en: 'Supervision group' }, // BROKEN 督查组
  { zh: '台账', en: 'Register' }, // BROKEN 台账
  { zh: '目标', en: 'Goal' }, // BROKEN 目标
  { zh: '不予批准', en: 'Not approved' }, // BROKEN 不予批准
  { zh: '财务审核', en: 'Check the accounts' }, // BROKEN 财务审核
  { zh: '报销单已提交', en: 'The reclaim was submitted' }, // BROKEN 报销
  { zh: '项目备案', en: 'Approval of the project' }, // BROKEN 备案
  { zh: '指标', en: 'Budget line' }, // SECOND WORD 预算线
  { zh: '申请人', en: 'Applicant for the request' }, // SECOND WORD 经办人
]
