import { fen, type Circumstances, type Expenses, type RelatedToClaim, type Voucher } from '@lianzhao/domain'
import { named } from '../database/named.ts'
import { plain } from './plain.sql.ts'

/**
 * What other claims tell about one of a request, unless they were refused or void: claims of other matters under the same
 * letter ($1 the request, $2 a returned claim); what they take of each voucher ($3); other trips of the traveller ($4)
 * that share a day with this one, and meals at which they sat during it.
 */
const RELATED = named(`
  with asked as (select *, details -> 'letter' ->> 'number' as letter, details -> 'letter' ->> 'unit' as unit
    from spending.request where id = $1::uuid),
  other as (select claim.*, request."from", request."to", request.details -> 'letter' ->> 'number' as letter,
      request.details -> 'letter' ->> 'unit' as unit
    from spending.claim join spending.request on request.id = claim.request_id
    where claim.status not in ('REFUSED', 'VOID') and claim.id is distinct from $2::uuid)
  select
    (select count(*) from asked join other on other.request_id <> asked.id
      and ${plain('other.letter')} = ${plain('asked.letter')} and ${plain('other.unit')} = ${plain('asked.unit')})::int,
    (select coalesce(json_agg((select coalesce(sum((theirs ->> 'share')::bigint), 0)::text
        from other cross join jsonb_array_elements(other.vouchers) as theirs
        where ${plain(`theirs ->> 'number'`)} = ${plain(`mine ->> 'number'`)}
          and ${plain(`coalesce(theirs ->> 'code', '')`)} = ${plain(`coalesce(mine ->> 'code', '')`)}) order by at), '[]')
      from jsonb_array_elements($3::jsonb) with ordinality as voucher (mine, at)),
    (select count(distinct other.request_id) from asked join other on other.request_id <> asked.id
      and other.expenses ->> 'traveller' = $4 and other."from" <= asked."to" and other."to" >= asked."from")::int,
    (select count(*) from asked join other on other.expenses ->> 'kind' = 'RECEPTION'
      and other.expenses -> 'hosts' ? $4
      cross join jsonb_array_elements(other.expenses -> 'meals') as meal
      where (meal ->> 'date')::date between asked."from" and asked."to")::int`)

/** To be asked behind the locks of a filing; `id` is that of a returned claim. */
export const askRelatedToClaim = (
  request: string,
  id: string | null,
  { vouchers, expenses }: { readonly vouchers: readonly Voucher[]; readonly expenses: Expenses },
) => ({
  statement: RELATED,
  values: [request, id, JSON.stringify(vouchers), expenses.kind === 'TRAVEL' ? expenses.traveller : null],
})

/** The circumstances together with the answer to the question above. */
export const withRelatedToClaim = (now: Circumstances, answer: readonly unknown[] | undefined): Circumstances => ({
  ...now,
  relatedToClaim: relatedOf(answer),
})

function relatedOf(answer: readonly unknown[] | undefined): RelatedToClaim {
  const [settledUnderLetter, shared, overlaps, mealsAtReceptions] = answer as [number, string[], number, number]
  return {
    settledUnderLetter,
    sharedElsewhere: shared.map((share) => fen(BigInt(share))),
    overlaps,
    mealsAtReceptions,
  }
}
