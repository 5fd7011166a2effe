import { AUDITED, type AuditedKind } from '@lianzhao/domain'

/** The kinds of audited records as GraphQL names them. */
export const RECORD_KIND: Readonly<Record<AuditedKind, string>> = {
  'notice.adoption': 'ADOPTION',
  'organisation.unit': 'UNIT',
  'organisation.team': 'TEAM',
  'organisation.person': 'PERSON',
  'organisation.appointment': 'APPOINTMENT',
  'organisation.delegation': 'DELEGATION',
  'funds.special_fund': 'SPECIAL_FUND',
  'funds.budget_line': 'BUDGET_LINE',
  'funds.reallocation': 'REALLOCATION',
  'spending.request': 'SPENDING_REQUEST',
  'spending.claim': 'CLAIM',
  'spending.payment': 'PAYMENT',
  'trail.refused_attempt': 'REFUSED_ATTEMPT',
}

/** What overseers read is a fact too, of a record that has no row. */
export const READ_KIND = 'trail.read'

export const AUDITED_KINDS = Object.keys(AUDITED) as AuditedKind[]

export const isAudited = (kind: string): kind is AuditedKind => Object.hasOwn(AUDITED, kind)

/** Every audited table has a view of its own name. */
export const viewOf = (kind: AuditedKind): string => `audit.${kind.split('.')[1]}`
