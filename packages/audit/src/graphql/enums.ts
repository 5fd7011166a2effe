import { CERTAINTIES, CLAIM_STATUSES, FORCES, PAYMENT_STATUSES, REQUEST_STATUSES } from '@lianzhao/domain'
import { registerEnumType } from 'type-graphql'

function listed(name: string, values: readonly string[], description: string): Record<string, string> {
  const members = Object.fromEntries(values.map((value) => [value, value]))
  registerEnumType(members, { name, description })
  return members
}

export const Currency = listed('Currency', ['CNY'], '币种 / Currency')
export const FundKind = listed(
  'FundKind',
  ['SPECIAL', 'TEAM_WORKING'],
  '专项资金或小组经费(N-081、N-091)/ The special fund, or working funds of the teams',
)
export const TeamKind = listed(
  'TeamKind',
  ['COORDINATION', 'PARK_INDUSTRY', 'SPECIALIST'],
  '组、队的类别(第二条)/ Kind of team (clause 2)',
)
export const OversightOffice = listed(
  'OversightOffice',
  ['SUPERVISION', 'AUDIT', 'FINANCE'],
  '监督机关:监察、审计、财政监督(N-100)/ Office that oversees: supervision, audit, finance oversight',
)
export const RequestStatus = listed('SpendingRequestStatus', REQUEST_STATUSES, '申请状态 / Status of a request')
export const ClaimStatus = listed('ClaimStatus', CLAIM_STATUSES, '报销单状态 / Status of a claim')
export const PaymentStatus = listed('PaymentStatus', PAYMENT_STATUSES, '支付状态 / Status of a payment')
export const PaymentMethod = listed(
  'PaymentMethod',
  ['TRANSFER', 'OFFICIAL_CARD', 'CASH'],
  '支付方式:转账、公务卡、现金 / Method of payment: transfer, official card, cash',
)
export const CashExemption = listed(
  'CashExemption',
  ['NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL'],
  '允许现金的情形 / Situation in which cash is allowed',
)
export const ReceptionType = listed(
  'ReceptionType',
  ['DOMESTIC_OFFICIAL', 'BUSINESS', 'FOREIGN_GUEST'],
  '接待类型 / Type of reception',
)
export const Verdict = listed(
  'Verdict',
  ['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_EVALUATED'],
  '规则结果;未评估不等于通过 / Verdict of a rule; not evaluated is not a pass',
)
export const Severity = listed(
  'Severity',
  ['BLOCK', 'JUST', 'FLAG'],
  '不合格的后果:阻止、须说明、提示 / What a failure means: it blocks, needs a reason, or is flagged',
)
export const Stage = listed(
  'Stage',
  ['PRE', 'CLM', 'PAY', 'AUD'],
  '判断环节:事前、报销、支付、审计 / Stage of judgement: before approval, claim, payment, audit',
)
export const Certainty = listed(
  'Certainty',
  CERTAINTIES,
  '核对程度:已核对、大体可信、存疑 / How far it was checked: read, likely, unsure',
)
export const LegalForce = listed(
  'LegalForce',
  FORCES,
  '法规文件是否有效:有效、未施行、已失效、待核 / Whether an instrument is in force: in force, not yet, ended, unknown',
)
export const RecordKind = listed(
  'RecordKind',
  [
    'SPENDING_REQUEST',
    'CLAIM',
    'PAYMENT',
    'BUDGET_LINE',
    'SPECIAL_FUND',
    'PERSON',
    'APPOINTMENT',
    'DELEGATION',
    'UNIT',
    'TEAM',
    'ADOPTION',
    'REFUSED_ATTEMPT',
  ],
  '记录种类 / Kind of record',
)
export const VerificationOutcome = listed(
  'VerificationOutcome',
  ['SOUND', 'TAMPERED', 'INCOMPLETE'],
  '核验结论:一致、被改动、不完整 / Outcome of a verification',
)
