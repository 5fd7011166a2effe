import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { finding, type Finding } from './finding.ts'

type LineSums = {
  readonly id: string
  readonly committed: bigint
  readonly paid: bigint
  readonly heldByRequests: bigint
  readonly paidByRequests: bigint
  readonly paidByPayments: bigint
}
type FundSums = { readonly id: string; readonly allocated: bigint; readonly allocatedToLines: bigint }

const LINES = statement(`
  select l.id, l.committed, l.paid,
    coalesce(r.held, 0)::bigint as held_by_requests, coalesce(r.paid, 0)::bigint as paid_by_requests,
    coalesce(p.paid, 0)::bigint as paid_by_payments
  from audit.budget_line l
  left join (select line_id, sum(held) as held, sum(paid) as paid from audit.request group by line_id) r
    on r.line_id = l.id
  left join (
    select r.line_id, sum(p.amount - p.recovered) as paid from audit.payment p
    join audit.claim c on c.id = p.claim_id join audit.request r on r.id = c.request_id
    where p.status = 'PAID' group by r.line_id
  ) p on p.line_id = l.id
  order by l.id`)

const FUNDS = statement(`
  select f.id, f.allocated, coalesce(sum(l.allocated), 0)::bigint as allocated_to_lines
  from audit.special_fund f left join audit.budget_line l on l.fiscal_year = f.fiscal_year
  group by f.id, f.allocated order by f.id`)

/** What a line or a fund says of itself MUST be what the records under it say together. */
export async function compareSums(ask: Ask): Promise<Finding[]> {
  const lines = await ask<LineSums>(LINES)
  const funds = await ask<FundSums>(FUNDS)
  return [
    ...lines.flatMap((line) => [
      ...difference('funds.budget_line', line.id, 'committed', line.committed, line.heldByRequests),
      ...difference('funds.budget_line', line.id, 'paid', line.paid, line.paidByRequests),
      ...(line.paidByPayments === line.paidByRequests
        ? []
        : difference('funds.budget_line', line.id, 'paid', line.paid, line.paidByPayments)),
    ]),
    ...funds.flatMap((fund) =>
      difference('funds.special_fund', fund.id, 'allocated', fund.allocated, fund.allocatedToLines),
    ),
  ]
}

const difference = (kind: string, record: string, column: string, said: bigint, summed: bigint): Finding[] =>
  said === summed
    ? []
    : [finding('SUM_DIFFERS', { kind, record }, { column, stored: String(said), replayed: String(summed) })]
