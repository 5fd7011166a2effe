import type { records as zh } from '../zh/records.ts'

export const records: typeof zh = {
  status: {
    returned: '{{status}} · returned',
    request: {
      DRAFT: 'Draft',
      DECIDING: 'To be approved',
      APPROVED: 'Approved',
      WITHDRAWN: 'Withdrawn',
      REJECTED: 'Declined',
    },
    claim: {
      DRAFT: 'Draft',
      REVIEWING: 'To be reviewed',
      AUTHORISING: 'To be authorised',
      PAYABLE: 'To be paid',
      PAYING: 'Being paid',
      PAID: 'Paid',
      REFUSED: 'Refused',
    },
    payment: { PAYING: 'Being paid', PAID: 'Paid', RETURNED: 'Returned' },
  },
  post: {
    LEADING_GROUP_HEAD: 'Leading-group head',
    LEADING_GROUP_DEPUTY_HEAD: 'Leading-group deputy head',
    OFFICE_CLERK: 'Leading-group office clerk',
    APPROVER: 'Approver',
    REVIEW_PANEL_CONVENOR: 'Review-panel convenor',
    TEAM_HEAD: 'Team head',
    TEAM_MEMBER: 'Team member',
    ACCOUNTANT: 'Carrier unit’s accountant',
    CASHIER: 'Carrier unit’s cashier',
    BUDGET_OFFICER: 'Budget officer',
    TREASURY_REVIEWER: 'Treasury reviewer',
    OVERSEER_SUPERVISION: 'Supervision',
    OVERSEER_AUDIT: 'Audit',
    OVERSEER_FINANCE: 'Finance oversight',
  },
  fund: { SPECIAL: 'Special fund', TEAM_WORKING: 'Team working funds' },
  method: { TRANSFER: 'Transfer', OFFICIAL_CARD: 'Official card', CASH: 'Cash' },
  cashExemption: { NO_CARD_TERMINAL: 'No card terminal', TAXI: 'Taxi', ROAD_TOLL: 'Road toll' },
  receptionType: {
    DOMESTIC_OFFICIAL: 'Domestic official',
    BUSINESS: 'Business',
    FOREIGN_GUEST: 'Foreign guests',
  },
}
