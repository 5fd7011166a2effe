import type { Bilingual } from '../bilingual.ts'
import type { Operation, Scope } from './matrix.ts'

/** What the operations are called, in a table and in a sentence. */
export const OPERATION_NAMES: Readonly<Record<Operation, Bilingual>> = {
  SUBMIT: { zh: '提交申请', en: 'submit a request' },
  WITHDRAW: { zh: '撤回申请', en: 'withdraw a request' },
  APPROVE: { zh: '批准申请', en: 'approve a request' },
  RETURN: { zh: '退回补正', en: 'return for correction' },
  REJECT: { zh: '不予批准', en: 'reject a request' },
  CANCEL: { zh: '取消事项', en: 'cancel a matter' },
  CLOSE: { zh: '结项', en: 'close a matter' },
  FILE_CLAIM: { zh: '报销', en: 'file a claim' },
  VOID_CLAIM: { zh: '作废报销单', en: 'void a claim' },
  REVIEW_CLAIM: { zh: '财务审核', en: 'review a claim' },
  RETURN_CLAIM: { zh: '退回报销', en: 'return a claim' },
  AUTHORISE_CLAIM: { zh: '同意报销', en: 'authorise a claim' },
  REFUSE_CLAIM: { zh: '不予报销', en: 'refuse a claim' },
  REPORT_TRIP: { zh: '报告出差', en: 'report a trip' },
  REQUEST_PAYMENT: { zh: '支付申请', en: 'request payment' },
  BOOK_CLAIM: { zh: '记账', en: 'book a claim' },
  ARCHIVE_CLAIM: { zh: '归档', en: 'archive a claim' },
  CONFIRM_PAYMENT: { zh: '登记回单', en: 'confirm a payment' },
  RETURN_PAYMENT: { zh: '退回支付', en: 'return a payment' },
  RECOVER_PAYMENT: { zh: '追回', en: 'recover what was paid' },

  HAND_OVER: { zh: '移交事项', en: 'hand a matter over' },
  REGISTER_PERSON: { zh: '登记人员', en: 'register a person' },
  PROPOSE_APPOINTMENT: { zh: '提出任职', en: 'propose an appointment' },
  DECIDE_APPOINTMENT: { zh: '确认任职', en: 'confirm or decline an appointment' },
  END_APPOINTMENT: { zh: '结束任职', en: 'end an appointment' },
  DELEGATE: { zh: '授权代行', en: 'delegate' },
  CHANGE_UNIT: { zh: '单位更名与并入', en: 'rename or merge a unit' },
  SEAT_TEAM: { zh: '登记办公地点', en: 'record where a team sits' },
  OPEN_ACCOUNT: { zh: '开立账号', en: 'open an account' },
  CLOSE_ACCOUNT: { zh: '停用账号', en: 'close an account' },

  PROPOSE_REALLOCATION: { zh: '提出调剂', en: 'propose a reallocation' },
  DECIDE_REALLOCATION: { zh: '确认调剂', en: 'confirm or decline a reallocation' },

  READ_SPENDING: { zh: '看支出', en: 'read spending' },
  READ_LINES: { zh: '看预算线', en: 'read budget lines' },
  READ_ACCOUNT: { zh: '看收款账号全号', en: "read a payee's whole account number" },
  READ_ORGANISATION: { zh: '看组织', en: 'read the organisation' },
  READ_LOGINS: { zh: '看账号', en: 'read accounts' },
  READ_ADMIN_ACTS: { zh: '看管理操作', en: 'read acts of administration' },
  OVERSEE: { zh: '监督查阅', en: 'oversee the books' },
  OVERSEE_SEALED: { zh: '查阅密封内容', en: 'read what is sealed' },
}

/** How far a right reaches: a word for a cell of the table, and what it means. */
export const SCOPE_NAMES: Readonly<Record<Scope, { readonly word: Bilingual; readonly meaning: Bilingual }>> = {
  ALL: { word: { zh: '全部', en: 'all' }, meaning: { zh: '每一件', en: 'every record' } },
  LAST: {
    word: { zh: '最后', en: 'last' },
    meaning: {
      zh: '每一件,但只在阶梯上没有别人能办时(Q-23)',
      en: 'every record, but only where nobody else on the ladder may (Q-23)',
    },
  },
  TEAM: {
    word: { zh: '本组', en: 'team' },
    meaning: { zh: '任职所列组和队的', en: 'what belongs to the teams of the appointment' },
  },
  OWN: {
    word: { zh: '本人', en: 'own' },
    meaning: {
      zh: '本人经手的:提出过或接手的;授权代行时是本人的职务',
      en: 'what the person looks after, having applied for it or taken it over; for delegating, their own post',
    },
  },
  TAKES_PART: {
    word: { zh: '参加', en: 'taking part' },
    meaning: {
      zh: '本人经手的,和本人参加的',
      en: 'what the person looks after or takes part in',
    },
  },
  PAYABLE: {
    word: { zh: '可付', en: 'payable' },
    meaning: {
      zh: '任职所列组和队的,已同意报销的',
      en: 'what belongs to the teams of the appointment and is authorised for payment',
    },
  },
  PAYMENTS: {
    word: { zh: '支付', en: 'payments' },
    meaning: { zh: '已提出支付申请的', en: 'whatever a payment was requested for' },
  },
}
