import type { Bilingual } from '../bilingual.ts'
import type { Duty } from './rule.ts'

export const DUTY_NAMES: Readonly<Record<Duty, Bilingual>> = {
  APPLICANT: { zh: '经办', en: 'applicant' },
  REVIEWER: { zh: '财务审核', en: 'reviewer' },
  APPROVER: { zh: '审批', en: 'approver' },
  PAYER: { zh: '出纳', en: 'cashier' },
  TREASURY: { zh: '国库复核', en: 'treasury reviewer' },
  RECORDER: { zh: '记账', en: 'recorder' },
  ARCHIVIST: { zh: '归档', en: 'archivist' },
}
