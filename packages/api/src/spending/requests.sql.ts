/**
 * Which requests a reader may see, which of them match, and which wait for them. One text for every filter: a null
 * parameter asks for nothing. No text of a user is ever part of a statement.
 */
const MAY_READ = `($1::boolean or team = any($2::text[]) or ($3::boolean and applicant = $4::uuid)
  or (team = any($5::text[]) and exists (
    select from spending.claim c where c.request_id = request.id and c.status in ('PAYABLE', 'PAYING', 'PAID')))
  or ($6::boolean and exists (
    select from spending.claim c join spending.payment p on p.claim_id = c.id where c.request_id = request.id)))`

const MATCHES = `($7::text is null or number ilike $7 or purpose ilike $7)
  and ($8::text[] is null or team = any($8)) and ($9::text[] is null or "use" = any($9))
  and ($10::text[] is null or status = any($10))
  and ($11::bigint is null or amount >= $11) and ($12::bigint is null or amount <= $12)
  and ($13::date is null or submitted_at >= $13::date::timestamp at time zone 'Asia/Shanghai')
  and ($14::date is null or submitted_at < ($14::date + 1)::timestamp at time zone 'Asia/Shanghai')
  and (not $15::boolean or applicant = $4::uuid)`

/** $17: the largest amount they may decide on, null for nobody's limit; $18: whether they decide at all. */
const WAITS = `(not $16::boolean
  or (applicant = $4::uuid and (status = 'DRAFT'
    or exists (select from spending.claim c where c.request_id = request.id and c.status = 'DRAFT')
    or status = 'APPROVED' and not exists (
      select from spending.claim c where c.request_id = request.id and c.status <> 'REFUSED')))
  or (applicant <> $4::uuid and (
    ($18::boolean and status = 'DECIDING' and ($17::bigint is null or amount <= $17))
    or exists (
      select from spending.claim c left join spending.payment p on p.claim_id = c.id and p.status = 'PAYING'
      where c.request_id = request.id and (
        ($18::boolean and c.status = 'AUTHORISING' and ($17::bigint is null or c.amount - c.cut <= $17)
          and c.reviewer <> $4::uuid)
        or (c.status = 'REVIEWING' and team = any($19::text[]) and approver <> $4::uuid)
        or (c.status = 'PAYABLE' and team = any($20::text[])
          and $4::uuid not in (approver, c.reviewer, c.authoriser))
        or (p.status = 'PAYING' and $21::boolean
          and $4::uuid not in (approver, c.reviewer, c.authoriser, p.requested_by)))))))`

const WHERE = `where ${MAY_READ} and ${MATCHES} and ${WAITS}`

export const FORWARDS = `${WHERE}
  and ($22::timestamptz is null or (submitted_at, id) < ($22, $23::uuid))
  order by submitted_at desc, id desc limit $24`
export const BACKWARDS = `${WHERE}
  and ($22::timestamptz is null or (submitted_at, id) > ($22, $23::uuid))
  order by submitted_at, id limit $24`

export const TOTALS = `select count(*)::int, coalesce(sum(amount), 0)::bigint from spending.request ${WHERE}`

export const BY_NUMBER = 'where number = $1'
