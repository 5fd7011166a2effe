import {
  ACTIONS,
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
  LINK_KINDS,
  MATTER_KINDS,
  MEAL_KINDS,
  NIGHT_KINDS,
  FUNDING,
  OPERATIONS,
  ORGANISING,
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

const listed = (values: readonly string[]): Record<string, string> => Object.fromEntries(values.map((v) => [v, v]))

function named(name: string, values: readonly string[], description: string): Record<string, string> {
  const members = listed(values)
  registerEnumType(members, { name, description })
  return members
}

export const Currency = named(
  'Currency',
  ['CNY', 'USD'],
  '币种;经费只用人民币,美元只见于目标的门槛(N-043)/ Currency; funds are in CNY, USD is found in the threshold of a target only (N-043)',
)
export const FundKind = named(
  'FundKind',
  ['SPECIAL', 'TEAM_WORKING'],
  '专项资金或小组经费(N-081、N-091)/ Special fund or working funds',
)
export const TeamKind = named(
  'TeamKind',
  ['COORDINATION', 'PARK_INDUSTRY', 'SPECIALIST'],
  '组队类别(第二条)/ Kind of team (clause 2)',
)
/** In capitals, as GraphQL writes them. */
const capabilities = Object.fromEntries(CAPABILITIES.map((part) => [part.toUpperCase(), part]))
registerEnumType(capabilities, { name: 'Capability', description: '系统的一部分 / A part of the system' })
export const CapabilityEnum = capabilities
export const ClauseKind = named('ClauseKind', CLAUSE_KINDS, '条款句的类别 / Kind of a sentence of the notice')
export const TreatmentStatus = named(
  'TreatmentStatus',
  ['ENFORCED', 'PLANNED', 'DATA'],
  '已执行、计划中、记录在案 / Enforced, planned, kept and shown',
)
export const TeamHeadship = named(
  'TeamHeadship',
  ['NAMED', 'BY_POST'],
  '组长写了人名,或只写职务(N-032)/ The head is named, or given by post only (N-032)',
)
export const TargetScope = named(
  'TargetScope',
  ['COUNTY', 'EACH_TEAM', 'PARK'],
  '目标由全县、每个组还是园区完成 / Whether the county, each team or a park has to meet the target',
)
export const TargetMeasure = named(
  'TargetMeasure',
  ['TOTAL_INVESTMENT', 'BRAND_ENTERPRISES', 'PROJECTS'],
  '目标按什么计 / What a target counts by',
)
export const ThresholdOperator = named(
  'ThresholdOperator',
  ['AT_LEAST', 'MORE_THAN'],
  '以上(含本数)或高于(不含本数)/ At least, the figure itself included, or strictly more than it',
)
export const TargetNeed = named(
  'TargetNeed',
  ['STRATEGIC_SIGNIFICANCE', 'BRAND'],
  '项目计入前须有的认定 / Recognition that a project needs before it counts',
)
export const PostEnum = named('Post', POSTS, '职务 / Post')
export const RequestStatus = named('SpendingRequestStatus', REQUEST_STATUSES, '申请状态 / Status of a request')
export const ClaimStatus = named('ClaimStatus', CLAIM_STATUSES, '报销单状态 / Status of a claim')
export const PaymentStatus = named('PaymentStatus', PAYMENT_STATUSES, '支付状态 / Status of a payment')
export const PaymentMethod = named(
  'PaymentMethod',
  ['TRANSFER', 'OFFICIAL_CARD', 'CASH'],
  '支付方式 / Method of payment',
)
export const CashExemption = named(
  'CashExemption',
  ['NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL'],
  '允许现金的情形 / Situation in which cash is allowed',
)
export const ReceptionType = named('ReceptionType', RECEPTION_TYPES, '接待类型 / Type of reception')
export const MatterKind = named(
  'MatterKind',
  MATTER_KINDS,
  '事项类别:接待、差旅、会展培训、其他 / Kind of matter: reception, trip, event, other',
)
export const EvidenceKind = named('EvidenceKind', EVIDENCE_KINDS, '来访凭证的种类 / Kind of evidence of a visit')
export const VenueKind = named('VenueKind', VENUE_KINDS, '场所的种类 / Kind of venue')
export const ActivityKind = named('ActivityKind', ACTIVITY_KINDS, '接待中的活动 / What is done during a reception')
export const GiftKind = named('GiftKind', GIFT_KINDS, '礼品的种类 / Kind of gift')
export const Region = named(
  'Region',
  REGIONS,
  '目的地:境内、港澳、台湾、国外 / Destination: mainland, Hong Kong and Macao, Taiwan, abroad',
)
export const PayerKind = named('PayerKind', PAYER_KINDS, '其他出资方 / Kind of somebody else who pays')
export const CourtesyKind = named('CourtesyKind', COURTESY_KINDS, '宴请或赠礼 / Banquet or gift')
export const EventKind = named('EventKind', EVENT_KINDS, '展会、会议、培训 / Fair, meeting, training')
export const ProcurementWay = named('ProcurementWay', PROCUREMENT_WAYS, '采购方式 / Way of buying')
export const BeneficiaryKind = named('BeneficiaryKind', BENEFICIARY_KINDS, '受益人的种类 / Kind of beneficiary')
export const VoucherKind = named('VoucherKind', VOUCHER_KINDS, '票据的种类 / Kind of voucher')
export const VoucherItem = named('VoucherItem', VOUCHER_ITEMS, '票据上的内容 / What a voucher says was bought')
export const BillKind = named('BillKind', BILL_KINDS, '水单各行的种类 / Kind of a line of the bill')
export const BearerKind = named('BearerKind', BEARER_KINDS, '费用承担方的种类 / Kind of who bears the cost')
export const MealKind = named('MealKind', MEAL_KINDS, '哪一餐 / Which meal')
export const RoomType = named('RoomType', ROOM_TYPES, '房型 / Type of room')
export const LegMode = named('LegMode', LEG_MODES, '交通工具 / Means of transport')
export const LegClass = named('LegClass', LEG_CLASSES, '舱位或席别 / Class')
export const NightKind = named('NightKind', NIGHT_KINDS, '住在哪里 / Where a night was spent')
export const PayeeRole = named(
  'PayeeRole',
  PAYEE_ROLES,
  '收款人的身份:票据上的销售方、报销人本人、其他人 / Who the payee is: a seller on the vouchers, the claimant, somebody else',
)
export const Verdict = named(
  'Verdict',
  ['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_EVALUATED'],
  '规则结果;未评估不等于通过 / Verdict of a rule; not evaluated is not a pass',
)
export const Severity = named(
  'Severity',
  ['BLOCK', 'JUST', 'FLAG'],
  '阻止、须说明、提示 / Blocks, needs a reason, flags',
)
export const Stage = named('Stage', ['PRE', 'CLM', 'PAY', 'AUD'], '判断环节 / Stage of judgement')
export const Certainty = named(
  'Certainty',
  CERTAINTIES,
  '核对程度:已核对、大体可信、存疑 / How far it was checked: read, likely, unsure',
)
export const LegalForce = named(
  'LegalForce',
  FORCES,
  '法规文件是否有效:有效、未施行、已失效、待核 / Whether an instrument is in force: in force, not yet, ended, unknown',
)
export const OperationEnum = named('Operation', OPERATIONS, '权限表中的操作 / Operation of the permission matrix')
export const LinkKindEnum = named('ExplanationLinkKind', LINK_KINDS, '这一环说的是什么 / What a link speaks of')
export const ActionEnum = named('Action', ACTIONS, '操作 / Action')
export const OrganisingEnum = named('Organising', ORGANISING, '对组织的操作 / What somebody does to the organisation')
export const FundingEnum = named('Funding', FUNDING, '对预算线的操作 / What somebody does to the budget lines')
export const ReallocationStatus = named(
  'ReallocationStatus',
  REALLOCATION_STATUSES,
  '调剂状态:待确认、已调剂、不予调剂 / Status of a reallocation: proposed, confirmed, declined',
)
export const AppointmentStatus = named(
  'AppointmentStatus',
  APPOINTMENT_STATUSES,
  '任职状态:待确认、已确认、未确认、已更正 / Status of an appointment: proposed, confirmed, declined, replaced',
)
export const GradeEnum = named('Grade', GRADES, '级别,由低到高(Q-32)/ Grade of a cadre, ascending (Q-32)')
export const TeamState = named(
  'TeamState',
  TEAM_STATES,
  '组队状态:组长待任命、组建中、已建成 / State of a team: awaits its head, forming, formed',
)
export const CompositionCheck = named(
  'CompositionCheck',
  COMPOSITION_CHECKS,
  '通知对组队构成的要求(第二条)/ What the notice asks of a team (clause 2)',
)
export const UnitKind = named('UnitKind', UNIT_KINDS, '单位种类 / Kind of unit')
export const UnitRole = named('UnitRole', UNIT_ROLES, '单位在通知中的职责 / What the notice has a unit do')
export const RecordKind = named(
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
