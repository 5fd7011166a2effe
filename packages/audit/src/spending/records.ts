import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { UUID } from '../graphql/node-id.ts'
import { type PageArgs, windowOf, type Window } from '../graphql/page.ts'
import { MATCHES, parametersOf, type SpendingRecordFilter } from './filter.ts'
import { REQUESTS, type RequestRow } from './stored.ts'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The list is newest first; ids decide between requests of the same moment. */
export const recordsWindow = (args: PageArgs): Window => windowOf(args, [MOMENT, UUID])

const page = (direction: 'asc' | 'desc') =>
  statement(`
    ${REQUESTS}
    where ${MATCHES}
    and ($11::timestamptz is null or (r.submitted_at, r.id) < ($11, $12::uuid))
    and ($13::timestamptz is null or (r.submitted_at, r.id) > ($13, $14::uuid))
    order by r.submitted_at ${direction}, r.id ${direction} limit $15`)

const FORWARDS = page('desc')
const BACKWARDS = page('asc')

/** One row more than the page holds. */
export function recordRows(ask: Ask, filter: SpendingRecordFilter, window: Window): Promise<RequestRow[]> {
  const { size, forwards, after, before } = window
  const between = [...(after ?? [null, null]), ...(before ?? [null, null])]
  return ask<RequestRow>(forwards ? FORWARDS : BACKWARDS, [...parametersOf(filter), ...between, size + 1])
}

export type Totals = { readonly records: number; readonly amount: bigint; readonly paid: bigint }

const TOTALS = statement(`
  select count(*)::int as records, coalesce(sum(r.amount), 0)::bigint as amount, coalesce(sum(r.paid), 0)::bigint as paid
  from audit.request r where ${MATCHES}`)

/** Over all matches, not only those of a page. */
export async function recordTotals(ask: Ask, filter: SpendingRecordFilter): Promise<Totals> {
  const [totals] = await ask<Totals>(TOTALS, parametersOf(filter))
  return totals!
}

const BY_NUMBER = statement(`${REQUESTS} where r.number = $1`)

export async function recordNumbered(ask: Ask, number: string): Promise<RequestRow | undefined> {
  const [row] = await ask<RequestRow>(BY_NUMBER, [number])
  return row
}
