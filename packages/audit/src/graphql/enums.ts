import {
  ACTIVITY_KINDS,
  APPOINTMENT_STATUSES,
  BEARER_KINDS,
  BENEFICIARY_KINDS,
  BILL_KINDS,
  CAPABILITIES,
  CERTAINTIES,
  CLAIM_STATUSES,
  CLAUSE_KINDS,
  COMPOSITION_CHECKS,
  COURTESY_KINDS,
  EVENT_KINDS,
  EVIDENCE_KINDS,
  FORCES,
  GIFT_KINDS,
  GRADES,
  LEG_CLASSES,
  LEG_MODES,
  MATTER_KINDS,
  MEAL_KINDS,
  NIGHT_KINDS,
  PAYEE_ROLES,
  PAYER_KINDS,
  PAYMENT_STATUSES,
  POSTS,
  PROCUREMENT_WAYS,
  REALLOCATION_STATUSES,
  RECEPTION_TYPES,
  REGIONS,
  REQUEST_STATUSES,
  ROOM_TYPES,
  TEAM_STATES,
  UNIT_KINDS,
  UNIT_ROLES,
  VENUE_KINDS,
  VOUCHER_ITEMS,
  VOUCHER_KINDS,
} from '@lianzhao/domain'
import { registerEnumType } from 'type-graphql'

function listed(name: string, values: readonly string[], description: string): Record<string, string> {
  const members = Object.fromEntries(values.map((value) => [value, value]))
  registerEnumType(members, { name, description })
  return members
}

export const Currency = listed(
  'Currency',
  ['CNY', 'USD'],
  '币种;经费只用人民币,美元只见于目标的门槛(N-043)/ Currency; funds are in CNY, USD is found in the threshold of a target only (N-043)',
)
export const FundKind = listed(
  'FundKind',
  ['SPECIAL', 'TEAM_WORKING'],
  '专项资金或小组经费(N-081、N-091)/ The special fund, or working funds of the teams',
)
export const ReallocationStatus = listed(
  'ReallocationStatus',
  REALLOCATION_STATUSES,
  '调剂状态:待确认、已调剂、不予调剂 / Status of a reallocation: proposed, confirmed, declined',
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
export const ReceptionType = listed('ReceptionType', RECEPTION_TYPES, '接待类型 / Type of reception')
export const MatterKind = listed(
  'MatterKind',
  MATTER_KINDS,
  '事项类别:接待、差旅、会展培训、其他 / Kind of matter: reception, trip, event, other',
)
export const EvidenceKind = listed('EvidenceKind', EVIDENCE_KINDS, '来访凭证的种类 / Kind of evidence of a visit')
export const VenueKind = listed('VenueKind', VENUE_KINDS, '场所的种类 / Kind of venue')
export const ActivityKind = listed('ActivityKind', ACTIVITY_KINDS, '接待中的活动 / What is done during a reception')
export const GiftKind = listed('GiftKind', GIFT_KINDS, '礼品的种类 / Kind of gift')
export const Region = listed(
  'Region',
  REGIONS,
  '目的地:境内、港澳、台湾、国外 / Destination: mainland, Hong Kong and Macao, Taiwan, abroad',
)
export const PayerKind = listed('PayerKind', PAYER_KINDS, '其他出资方 / Kind of somebody else who pays')
export const CourtesyKind = listed('CourtesyKind', COURTESY_KINDS, '宴请或赠礼 / Banquet or gift')
export const EventKind = listed('EventKind', EVENT_KINDS, '展会、会议、培训 / Fair, meeting, training')
export const ProcurementWay = listed('ProcurementWay', PROCUREMENT_WAYS, '采购方式 / Way of buying')
export const BeneficiaryKind = listed('BeneficiaryKind', BENEFICIARY_KINDS, '受益人的种类 / Kind of beneficiary')
export const VoucherKind = listed('VoucherKind', VOUCHER_KINDS, '票据的种类 / Kind of voucher')
export const VoucherItem = listed('VoucherItem', VOUCHER_ITEMS, '票据上的内容 / What a voucher says was bought')
export const BillKind = listed('BillKind', BILL_KINDS, '水单各行的种类 / Kind of a line of the bill')
export const BearerKind = listed('BearerKind', BEARER_KINDS, '费用承担方的种类 / Kind of who bears the cost')
export const MealKind = listed('MealKind', MEAL_KINDS, '哪一餐 / Which meal')
export const RoomType = listed('RoomType', ROOM_TYPES, '房型 / Type of room')
export const LegMode = listed('LegMode', LEG_MODES, '交通工具 / Means of transport')
export const LegClass = listed('LegClass', LEG_CLASSES, '舱位或席别 / Class')
export const NightKind = listed('NightKind', NIGHT_KINDS, '住在哪里 / Where a night was spent')
export const PayeeRole = listed(
  'PayeeRole',
  PAYEE_ROLES,
  '收款人的身份:票据上的销售方、报销人本人、其他人 / Who the payee is: a seller on the vouchers, the claimant, somebody else',
)
export const GradeEnum = listed('Grade', GRADES, '级别,由低到高(Q-32)/ Grade of a cadre, ascending (Q-32)')
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
export const TargetScope = listed(
  'TargetScope',
  ['COUNTY', 'EACH_TEAM', 'PARK'],
  '目标由全县、每个组还是园区完成 / Whether the county, each team or a park has to meet the target',
)
export const TargetMeasure = listed(
  'TargetMeasure',
  ['TOTAL_INVESTMENT', 'BRAND_ENTERPRISES', 'PROJECTS'],
  '目标按什么计 / What a target counts by',
)
export const ThresholdOperator = listed(
  'ThresholdOperator',
  ['AT_LEAST', 'MORE_THAN'],
  '以上(含本数)或高于(不含本数)/ At least, the figure itself included, or strictly more than it',
)
export const TargetNeed = listed(
  'TargetNeed',
  ['STRATEGIC_SIGNIFICANCE', 'BRAND'],
  '项目计入前须有的认定 / Recognition that a project needs before it counts',
)
export const TreatmentStatus = listed(
  'TreatmentStatus',
  ['ENFORCED', 'PLANNED', 'DATA'],
  '已执行、计划中、记录在案 / Enforced, planned, kept and shown',
)
export const ClauseKind = listed('ClauseKind', CLAUSE_KINDS, '条款句的类别 / Kind of a sentence of the notice')
/** In capitals, as GraphQL writes them. */
const capabilities = Object.fromEntries(CAPABILITIES.map((part) => [part.toUpperCase(), part]))
registerEnumType(capabilities, { name: 'Capability', description: '系统的一部分 / A part of the system' })
export const CapabilityEnum = capabilities
export const PostEnum = listed('Post', POSTS, '职务 / Post')
export const AppointmentStatus = listed(
  'AppointmentStatus',
  APPOINTMENT_STATUSES,
  '任职状态:待确认、已确认、未确认、已更正 / Status of an appointment: proposed, confirmed, declined, replaced',
)
export const TeamState = listed(
  'TeamState',
  TEAM_STATES,
  '组队状态:组长待任命、组建中、已建成 / State of a team: awaits its head, forming, formed',
)
export const CompositionCheck = listed(
  'CompositionCheck',
  COMPOSITION_CHECKS,
  '通知对组队构成的要求(第二条)/ What the notice asks of a team (clause 2)',
)
export const UnitKind = listed('UnitKind', UNIT_KINDS, '单位种类 / Kind of unit')
export const UnitRole = listed('UnitRole', UNIT_ROLES, '单位在通知中的职责 / What the notice has a unit do')
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
    'REALLOCATION',
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
