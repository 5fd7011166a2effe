import type { AuditedRow, BudgetLine, Claim, FundKind, Payment, SpendingRequest } from '@lianzhao/domain'

/** The rows of a spending as the views give them. A request comes with the level of money and the year of its line. */
export type RequestRow = SpendingRequest &
  AuditedRow & { readonly fund: FundKind | null; readonly fiscalYear: number | null }
export type ClaimRow = Claim & AuditedRow
export type PaymentRow = Payment & AuditedRow
export type LineRow = BudgetLine & AuditedRow

/** A line that is gone must not hide the requests that point at it. */
export const REQUESTS = `
  select r.*, l.fund, l.fiscal_year from audit.request r left join audit.budget_line l on l.id = r.line_id`
