import type { records as zh } from '../zh/records.ts'

export const records: typeof zh = {
  status: {
    returned: '{{status}} · returned',
    request: {
      DRAFT: 'Draft',
      DECIDING: 'Awaiting approval',
      APPROVED: 'Approved',
      WITHDRAWN: 'Withdrawn',
      REJECTED: 'Rejected',
    },
    claim: {
      DRAFT: 'Draft',
      REVIEWING: 'Under review',
      AUTHORISING: 'Awaiting authorisation',
      PAYABLE: 'Payable',
      PAYING: 'Being paid',
      PAID: 'Paid',
      REFUSED: 'Refused',
    },
    payment: { PAYING: 'Being paid', PAID: 'Paid', RETURNED: 'Returned' },
  },
  post: {
    LEADING_GROUP_HEAD: 'Head of the leading group',
    LEADING_GROUP_DEPUTY_HEAD: 'Deputy head of the leading group',
    OFFICE_CLERK: 'Clerk of the leading-group office',
    APPROVER: 'Authorised approver',
    REVIEW_PANEL_CONVENOR: 'Convenor of the review panel',
    TEAM_HEAD: 'Team head',
    TEAM_MEMBER: 'Team member',
    ACCOUNTANT: 'Carrier unit’s accountant',
    CASHIER: 'Carrier unit’s cashier',
    BUDGET_OFFICER: 'Budget officer of the finance bureau',
    TREASURY_REVIEWER: 'Reviewer of the treasury payment centre',
    OVERSEER_SUPERVISION: 'Supervision',
    OVERSEER_AUDIT: 'Audit',
    OVERSEER_FINANCE: 'Finance oversight',
  },
  fund: { SPECIAL: 'Special fund', TEAM_WORKING: 'Team working funds' },
  method: { TRANSFER: 'Transfer', OFFICIAL_CARD: 'Official card', CASH: 'Cash' },
  cashExemption: { NO_CARD_TERMINAL: 'No card terminal', TAXI: 'Taxi', ROAD_TOLL: 'Road toll' },
  receptionType: {
    DOMESTIC_OFFICIAL: 'Domestic official reception',
    BUSINESS: 'Business reception',
    FOREIGN_GUEST: 'Foreign-guest reception',
  },
}
