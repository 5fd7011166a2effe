import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { finding, type Finding } from './finding.ts'

type Missing = { readonly kind: string; readonly number: string }

/**
 * Numbers are given without a gap: those of a year by its register, those of claims and payments by counting. So a
 * record that was removed together with all its facts leaves a hole in the numbers.
 */
const MISSING = statement(`
  with requests as (
    select substr(number, 4, 4)::int as year, substr(number, 9)::int as place from audit.request
    where number ~ '^ZC-[0-9]{4}-[0-9]{4,8}$'
  ), years as (
    select fiscal_year as year, last from audit.register
    union all select year, max(place) from requests group by year
  ), claims as (
    select request_id as parent, count(*)::int as many, max((regexp_match(number, '-B([0-9]{1,8})$'))[1]::int) as last
    from audit.claim group by request_id
  ), payments as (
    select claim_id as parent, count(*)::int as many, max((regexp_match(number, '-Z([0-9]{1,8})$'))[1]::int) as last
    from audit.payment group by claim_id
  )
  select 'spending.request' as kind, format('ZC-%s-%s', y.year, lpad(n::text, greatest(4, length(n::text)), '0')) as number
  from (select year, max(last) as last from years group by year) y, generate_series(1, least(y.last, 10000000)) n
  where not exists (select from requests r where r.year = y.year and r.place = n)
  union all
  select 'spending.claim', r.number || '-B' from claims c join audit.request r on r.id = c.parent where c.many <> c.last
  union all
  select 'spending.payment', c.number || '-Z' from payments p join audit.claim c on c.id = p.parent where p.many <> p.last
  order by 1, 2`)

/** The numbers that were given and that no record bears. */
export async function missingNumbers(ask: Ask): Promise<Finding[]> {
  const missing = await ask<Missing>(MISSING)
  return missing.map(({ kind, number }) => finding('NUMBER_MISSING', { kind, record: number, number }))
}
