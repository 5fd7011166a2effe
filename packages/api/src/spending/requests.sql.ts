/**
 * Which requests a reader may see, which of them match, and which wait for them. One text for every filter: a null
 * parameter asks for nothing. No text of a user is ever part of a statement.
 */
const mayRead = (request: string) => `($1::boolean or ${request}.team = any($2::text[])
  or ($3::boolean and (${request}.owner = $4::uuid or ${request}.participants ? $4::text))
  or (${request}.team = any($5::text[]) and exists (
    select from spending.claim c where c.request_id = ${request}.id and c.status in ('PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED')))
  or ($6::boolean and exists (
    select from spending.claim c join spending.payment p on p.claim_id = c.id where c.request_id = ${request}.id)))`

/** As of another day, `request` is not the table: the right is asked of the row of now all the same. */
const MAY_READ_NOW = `exists (select from spending.request now where now.id = request.id and ${mayRead('now')})`

const MATCHES = `($7::text is null or number ilike $7 or purpose ilike $7)
  and ($8::text[] is null or team = any($8)) and ($9::text[] is null or "use" = any($9))
  and ($10::text[] is null or status = any($10))
  and ($11::bigint is null or amount >= $11) and ($12::bigint is null or amount <= $12)
  and ($13::date is null or submitted_at >= $13::date::timestamp at time zone 'Asia/Shanghai')
  and ($14::date is null or submitted_at < ($14::date + 1)::timestamp at time zone 'Asia/Shanghai')
  and (not $15::boolean or owner = $4::uuid)`

/** A list of grants as rows: a limit in fen, whether it counts last, teams and people whose matters it must not decide. */
const rowsOf = (list: string, name: string): string =>
  `jsonb_to_recordset(${list}::jsonb) as ${name} ("limit" bigint, last boolean, recused text[], people uuid[])`

/** Whether a grant may decide on an amount of this request: the same as `decidersOf` in the domain, and a test asks both. */
const mayDecide = (name: string, amount: string, others: string): string =>
  `(${name}."limit" is null or ${amount} <= ${name}."limit") and not team = any(${name}.recused)
    and not ${name}.people && array[applicant, owner${others}] and not participants ?| ${name}.people::text[]`

/** $17: the reader's grants on the ladder; $18: those of all their peers, who come before whoever counts last. */
const decides = (amount: string, others = ''): string =>
  `exists (select from ${rowsOf('$17', 'mine')} where ${mayDecide('mine', amount, others)} and (not mine.last
    or not exists (select from ${rowsOf('$18', 'peer')} where ${mayDecide('peer', amount, others)})))`

/** Something was paid, no claim is under way, and the reader is not one of the cashiers. */
const ALL_FINAL = `exists (select from spending.claim c where c.request_id = request.id and c.status not in ('REFUSED', 'VOID'))
    and not exists (select from spending.claim c left join spending.payment p on p.claim_id = c.id
      where c.request_id = request.id and (c.status not in ('PAID', 'BOOKED', 'ARCHIVED', 'REFUSED', 'VOID')
        or $4::uuid in (p.requested_by, p.confirmed_by, p.returned_by)))`

/** A paid claim to book or a booked one to archive, by somebody who neither decided on it nor paid it. */
const AFTER_PAYMENT = `exists (select from spending.claim c where c.request_id = request.id
    and (c.status = 'PAID' and team = any($23::text[])
        and $4::uuid <> all(array_remove(array[approver, approved_for, c.authoriser, c.authorised_for], null))
      or c.status = 'BOOKED' and $24::boolean)
    and not exists (select from spending.payment p
      where p.claim_id = c.id and $4::uuid in (p.requested_by, p.confirmed_by, p.returned_by)))`

/**
 * $19, $20: teams whose claims the reader reviews, or pays; $21: whether they confirm payments; $22: whether they close
 * matters; $23: teams whose claims they book; $24: whether they archive. The same as the next steps of the domain.
 */
const WAITS = `(not $16::boolean
  or (owner = $4::uuid and (status = 'DRAFT'
    or exists (select from spending.claim c where c.request_id = request.id and c.status = 'DRAFT')
    or status = 'APPROVED' and not exists (
      select from spending.claim c where c.request_id = request.id and c.status not in ('REFUSED', 'VOID'))))
  or ($4::uuid not in (applicant, owner) and (
    ($22::boolean and status = 'APPROVED' and ${ALL_FINAL})
    or ${AFTER_PAYMENT}
    or (status = 'DECIDING' and ${decides('amount')})
    or exists (
      select from spending.claim c left join spending.payment p on p.claim_id = c.id and p.status = 'PAYING'
      where c.request_id = request.id and (
        (c.status = 'AUTHORISING' and ${decides('c.amount - c.cut', ', c.reviewer, c.filed_by')})
        or (c.status = 'REVIEWING' and team = any($19::text[])
          and $4::uuid is distinct from approver and $4::uuid is distinct from approved_for)
        or (c.status = 'PAYABLE' and team = any($20::text[])
          and $4::uuid <> all(array_remove(array[approver, approved_for, c.reviewer, c.authoriser, c.authorised_for], null)))
        or (p.status = 'PAYING' and $21::boolean
          and $4::uuid <> all(array_remove(
            array[approver, approved_for, c.reviewer, c.authoriser, c.authorised_for, p.requested_by], null))))))))`

const statements = (mayRead: string) => {
  const where = `where ${mayRead} and ${MATCHES} and ${WAITS}`
  return {
    forwards: `${where}
      and ($25::timestamptz is null or (submitted_at, id) < ($25, $26::uuid))
      order by submitted_at desc, id desc limit $27`,
    backwards: `${where}
      and ($25::timestamptz is null or (submitted_at, id) > ($25, $26::uuid))
      order by submitted_at, id limit $27`,
    totals: (from: string) => `select count(*)::int, coalesce(sum(amount), 0)::bigint from ${from} ${where}`,
  }
}

export const NOW = statements(mayRead('request'))
export const THEN = statements(MAY_READ_NOW)

export const BY_NUMBER = 'where number = $1'
