import type { Bilingual } from '../bilingual.ts'
import type { Post } from './appointment.ts'

/** What the posts are called in a sentence. */
export const POST_NAMES: Readonly<Record<Post, Bilingual>> = {
  LEADING_GROUP_HEAD: { zh: '领导小组组长', en: 'head of the leading group' },
  LEADING_GROUP_DEPUTY_HEAD: { zh: '领导小组副组长', en: 'deputy head of the leading group' },
  OFFICE_CLERK: { zh: '领导小组办公室文秘', en: 'clerk of the leading-group office' },
  APPROVER: { zh: '授权审批人', en: 'authorised approver' },
  REVIEW_PANEL_CONVENOR: { zh: '会审小组召集人', en: 'convenor of the review panel' },
  TEAM_HEAD: { zh: '组长', en: 'team head' },
  TEAM_MEMBER: { zh: '组员', en: 'team member' },
  ACCOUNTANT: { zh: '依托单位会计', en: "carrier unit's accountant" },
  CASHIER: { zh: '依托单位出纳', en: "carrier unit's cashier" },
  BUDGET_OFFICER: { zh: '财政局指标岗', en: 'budget officer of the finance bureau' },
  TREASURY_REVIEWER: { zh: '国库支付中心审核岗', en: 'reviewer of the treasury payment centre' },
  OVERSEER_SUPERVISION: { zh: '监察', en: 'supervision' },
  OVERSEER_AUDIT: { zh: '审计', en: 'audit' },
  OVERSEER_FINANCE: { zh: '财政监督', en: 'finance oversight' },
}
