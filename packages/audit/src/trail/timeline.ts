import { grouped } from '../database/grouped.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { UUID } from '../graphql/node-id.ts'
import { type PageArgs, windowOf, type Window } from '../graphql/page.ts'
import type { PlacedFact } from './stored-fact.ts'

/** A timeline is in the order in which facts were appended, which is the order of their ids. */
export const timelineWindow = (args: PageArgs): Window => windowOf(args, [UUID])

/** A request, its claims and their payments, each with its kind and number. */
const PARTS = `
  select r.id, r.number, 'spending.request' as kind from audit.request r where r.id = asked.id
  union all select c.id, c.number, 'spending.claim' from audit.claim c where c.request_id = asked.id
  union all select p.id, p.number, 'spending.payment' from audit.payment p join audit.claim c on c.id = p.claim_id
    where c.request_id = asked.id`

const page = (direction: 'asc' | 'desc') =>
  statement(`
    select asked.id as under, f.id, f.record, f.version, f.previous, f.body, f.hash, f.kind, f.number
    from unnest($1::uuid[]) as asked (id)
    cross join lateral (
      select fact.*, part.kind, part.number from (${PARTS}) as part join audit.fact fact on fact.record = part.id
      where ($2::uuid is null or fact.id > $2) and ($3::uuid is null or fact.id < $3)
      order by fact.id ${direction} limit $4
    ) as f
    order by f.id ${direction}`)

const FORWARDS = page('asc')
const BACKWARDS = page('desc')

const COUNTS = statement(`
  select asked.id as under, count(*)::int as facts
  from unnest($1::uuid[]) as asked (id)
  cross join lateral (select from (${PARTS}) as part join audit.fact fact on fact.record = part.id) as f
  group by asked.id`)

/** One more fact than the page holds, for each of many requests, with one statement. */
export const timelinesOf =
  (ask: Ask, { size, forwards, after, before }: Window) =>
  async (ids: readonly string[]) => {
    type Row = PlacedFact & { readonly under: string }
    const values = [ids, after?.[0] ?? null, before?.[0] ?? null, size + 1]
    const found = grouped(await ask<Row>(forwards ? FORWARDS : BACKWARDS, values), ({ under }) => under)
    return ids.map((id): PlacedFact[] => found.get(id) ?? [])
  }

export const factCountsOf = (ask: Ask) => async (ids: readonly string[]) => {
  const rows = await ask<{ under: string; facts: number }>(COUNTS, [ids])
  const found = new Map(rows.map(({ under, facts }) => [under, facts]))
  return ids.map((id) => found.get(id) ?? 0)
}

const FACTS_BY_ID = statement(`
  select f.*, coalesce(r.number, c.number, p.number) as number,
    case when r.id is not null then 'spending.request' when c.id is not null then 'spending.claim'
      when p.id is not null then 'spending.payment' end as kind
  from audit.fact f
  left join audit.request r on r.id = f.record
  left join audit.claim c on c.id = f.record
  left join audit.payment p on p.id = f.record
  where f.id = any($1::uuid[])`)

export const factsById = (ask: Ask) => async (ids: readonly string[]) => {
  const found = new Map((await ask<PlacedFact>(FACTS_BY_ID, [ids])).map((fact) => [fact.id, fact]))
  return ids.map((id) => found.get(id))
}
