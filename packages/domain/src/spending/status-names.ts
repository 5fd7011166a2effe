import type { Bilingual } from '../bilingual.ts'
import type { ClaimStatus } from './claim.ts'
import type { PaymentStatus } from './payment.ts'
import type { RequestStatus } from './request.ts'

const REQUEST: Readonly<Record<RequestStatus, Bilingual>> = {
  DRAFT: { zh: '草稿', en: 'draft' },
  DECIDING: { zh: '待审批', en: 'awaiting approval' },
  APPROVED: { zh: '已批准', en: 'approved' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  REJECTED: { zh: '不予批准', en: 'rejected' },
  CLOSED: { zh: '已结项', en: 'closed' },
}
const CLAIM: Readonly<Record<ClaimStatus, Bilingual>> = {
  DRAFT: { zh: '草稿', en: 'draft' },
  REVIEWING: { zh: '待财务审核', en: 'under review' },
  AUTHORISING: { zh: '待报销审批', en: 'awaiting authorisation' },
  PAYABLE: { zh: '待支付', en: 'payable' },
  PAYING: { zh: '支付中', en: 'being paid' },
  PAID: { zh: '已支付', en: 'paid' },
  BOOKED: { zh: '已入账', en: 'booked' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  REFUSED: { zh: '不予报销', en: 'refused' },
  VOID: { zh: '已作废', en: 'void' },
}
const PAYMENT: Readonly<Record<PaymentStatus, Bilingual>> = {
  PAYING: { zh: '支付中', en: 'being paid' },
  PAID: { zh: '已支付', en: 'paid' },
  RETURNED: { zh: '已退回', en: 'returned' },
}
const NAMES: Readonly<Record<'request' | 'claim' | 'payment', Readonly<Record<string, Bilingual>>>> = {
  request: REQUEST,
  claim: CLAIM,
  payment: PAYMENT,
}

/** What a status is called in a sentence. */
export const statusName = (on: 'request' | 'claim' | 'payment', status: string): Bilingual =>
  NAMES[on][status] ?? { zh: status, en: status }
