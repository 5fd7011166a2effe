import {
  fen,
  usesOf,
  type Afterwards,
  type RelatedToClaim,
  type RuleBook,
  type WorkingFundsUsed,
} from '@lianzhao/domain'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { elements, plain, valid } from './plain.sql.ts'

// Each statement is one select over a subquery: as of a day, the views of that day are put before it.

const LETTER = `${plain(`r.details -> 'letter' ->> 'number'`)} as letter,
  ${plain(`r.details -> 'letter' ->> 'unit'`)} as unit`

/**
 * What every other claim that was not refused or void, filed earlier or later, tells about each of $1: claims of other
 * matters under the same letter; what they take of each voucher; other trips of the traveller that share a day with this
 * one, and meals at which the traveller sat during it.
 */
const TO_CLAIMS = statement(`
  select told.* from (
    with claimed as (
      select c.id, c.request_id, c.status, c.vouchers, c.expenses, r."from", r."to", ${LETTER}
      from audit.claim c join audit.request r on r.id = c.request_id),
    asked as (select * from claimed where id = any($1::uuid[])),
    other as (select * from claimed where status not in ('REFUSED', 'VOID')),
    mine as (
      select asked.id, row, ${plain(`voucher ->> 'number'`)} as number,
        ${plain(`coalesce(voucher ->> 'code', '')`)} as code
      from asked cross join ${elements('asked.vouchers')} with ordinality as listed (voucher, row)),
    theirs as (
      select other.id, ${plain(`voucher ->> 'number'`)} as number, ${plain(`coalesce(voucher ->> 'code', '')`)} as code,
        ${valid(`voucher ->> 'share'`, 'bigint')} as share
      from other cross join ${elements('other.vouchers')} as voucher),
    shared as (
      select mine.id, mine.row, coalesce(sum(theirs.share), 0)::text as share
      from mine left join theirs
        on theirs.number = mine.number and theirs.code = mine.code and theirs.id <> mine.id
      group by mine.id, mine.row)
    select asked.id,
      (select count(*) from other where other.request_id <> asked.request_id
        and other.letter = asked.letter and other.unit = asked.unit)::int as settled_under_letter,
      (select coalesce(json_agg(share order by row), '[]') from shared where shared.id = asked.id) as shared_elsewhere,
      (select count(distinct other.request_id) from other where other.request_id <> asked.request_id
        and other.expenses ->> 'traveller' = asked.expenses ->> 'traveller'
        and other."from" <= asked."to" and other."to" >= asked."from")::int as overlaps,
      (select count(*) from other cross join ${elements(`other.expenses -> 'meals'`)} as meal
        where other.expenses ->> 'kind' = 'RECEPTION' and other.expenses -> 'hosts' ? (asked.expenses ->> 'traveller')
        and ${valid(`meal ->> 'date'`, 'date')} between asked."from" and asked."to")::int as meals_at_receptions
    from asked) as told`)

type ClaimRelated = Omit<RelatedToClaim, 'sharedElsewhere'> & {
  readonly id: string
  readonly sharedElsewhere: readonly string[]
}

/**
 * What every other matter that was neither withdrawn, rejected nor cancelled tells about each of $1: meals under the same
 * letter, and what the same team asked for from the same supplier within $2 days before or after, or paid where it is closed.
 */
const TO_REQUESTS = statement(`
  select told.* from (
    with matter as (
      select r.id, r.team, case r.status when 'CLOSED' then r.paid else r.amount end as amount, r.submitted_at, r.status, r.cancelled_reason, ${LETTER},
        ${plain(`r.details -> 'procurement' ->> 'supplier'`)} as supplier,
        ${valid(`r.details ->> 'meals'`, 'int')} as meals
      from audit.request r),
    asked as (select * from matter where id = any($1::uuid[])),
    other as (
      select * from matter where status not in ('WITHDRAWN', 'REJECTED') and cancelled_reason is null)
    select asked.id,
      (select coalesce(sum(other.meals), 0) from other where other.id <> asked.id
        and other.letter = asked.letter and other.unit = asked.unit)::int as meals_under_letter,
      (select coalesce(sum(other.amount), 0) from other where other.id <> asked.id
        and other.team = asked.team and other.supplier = asked.supplier
        and abs(extract(epoch from other.submitted_at - asked.submitted_at)) <= $2::int * 86400)::bigint as to_supplier
    from asked) as told`)

/** What the team of each request of $1 used of its working funds in the year of its line, and for the open uses $2. */
const WORKING_FUNDS = statement(`
  select r.id, coalesce(sum(l.committed + l.paid) filter (where l.use = any($2::text[])), 0)::bigint as open,
    coalesce(sum(l.committed + l.paid), 0)::bigint as "all"
  from audit.request r join audit.budget_line own on own.id = r.line_id
  join audit.budget_line l on l.fund = 'TEAM_WORKING' and l.team = r.team and l.fiscal_year = own.fiscal_year
  where r.id = any($1::uuid[]) group by r.id`)

type Ids = readonly string[]
type Found<Row> = Row & { readonly id: string }

/** One statement for many records; null where a record is not there. */
export const relatedToClaims = (ask: Ask) => async (ids: Ids) => {
  const found = byId(await ask<ClaimRelated>(TO_CLAIMS, [ids]))
  return ids.map((id): RelatedToClaim | null => {
    const told = found.get(id)
    return told ? { ...told, sharedElsewhere: told.sharedElsewhere.map((share) => fen(BigInt(share))) } : null
  })
}

export const relatedToRequests =
  (ask: Ask, { parameters }: RuleBook) =>
  async (ids: Ids) => {
    const days = parameters.procurement?.value.windowDays ?? 0
    const found = byId(await ask<Found<NonNullable<Afterwards['related']>>>(TO_REQUESTS, [ids, days]))
    return ids.map((id): Afterwards['related'] => found.get(id) ?? null)
  }

export const workingFundsUsed =
  (ask: Ask, { notice }: RuleBook) =>
  async (ids: Ids) => {
    const open = usesOf(notice).flatMap(({ open, code }) => (open ? code : []))
    const found = byId(await ask<Found<WorkingFundsUsed>>(WORKING_FUNDS, [ids, open]))
    return ids.map((id): WorkingFundsUsed | null => found.get(id) ?? null)
  }

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))
