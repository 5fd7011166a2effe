import { grouped } from '../database/grouped.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement, type Statement } from '../database/statement.ts'
import { REQUESTS, type ClaimRow, type LineRow, type PaymentRow, type RequestRow } from './stored.ts'

const REQUESTS_BY_ID = statement(`${REQUESTS} where r.id = any($1::uuid[])`)
const CLAIMS_BY_ID = statement('select * from audit.claim where id = any($1::uuid[])')
const PAYMENTS_BY_ID = statement('select * from audit.payment where id = any($1::uuid[])')
const LINES_BY_ID = statement('select * from audit.budget_line where id = any($1::uuid[])')
const CLAIMS_OF = statement('select * from audit.claim where request_id = any($1::uuid[]) order by id')
const PAYMENTS_OF = statement('select * from audit.payment where claim_id = any($1::uuid[]) order by id')

type Ids = readonly string[]

/** One statement for many records; the answers stand in the order of the ids. */
export const requestsById = (ask: Ask) => (ids: Ids) => one<RequestRow>(ask, REQUESTS_BY_ID, ids)
export const claimsById = (ask: Ask) => (ids: Ids) => one<ClaimRow>(ask, CLAIMS_BY_ID, ids)
export const paymentsById = (ask: Ask) => (ids: Ids) => one<PaymentRow>(ask, PAYMENTS_BY_ID, ids)
export const linesById = (ask: Ask) => (ids: Ids) => one<LineRow>(ask, LINES_BY_ID, ids)
export const claimsOf = (ask: Ask) => (ids: Ids) => many<ClaimRow>(ask, CLAIMS_OF, ids, ({ requestId }) => requestId)
export const paymentsOf = (ask: Ask) => (ids: Ids) => many<PaymentRow>(ask, PAYMENTS_OF, ids, ({ claimId }) => claimId)

async function one<Row extends { readonly id: string }>(
  ask: Ask,
  asked: Statement,
  ids: Ids,
): Promise<(Row | undefined)[]> {
  const found = new Map((await ask<Row>(asked, [ids])).map((row) => [row.id, row]))
  return ids.map((id) => found.get(id))
}

async function many<Row>(ask: Ask, asked: Statement, ids: Ids, under: (row: Row) => string): Promise<Row[][]> {
  const found = grouped(await ask<Row>(asked, [ids]), under)
  return ids.map((id) => found.get(id) ?? [])
}
