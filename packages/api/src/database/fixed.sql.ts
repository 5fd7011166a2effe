/** What an approval or an authorisation has fixed stays fixed; and nobody holds two duties on one matter (R-SOD-01). */
export const FIXED = `
create function spending.request_is_fixed() returns trigger language plpgsql set search_path = pg_catalog as $fixed$
begin
  if (new.number, new.applicant) is distinct from (old.number, old.applicant)
    or old.status in ('APPROVED', 'CLOSED') and (new.team, new.line_id, new."use", new.amount, new.purpose, new.approver)
      is distinct from (old.team, old.line_id, old."use", old.amount, old.purpose, old.approver)
    or old.status in ('APPROVED', 'CLOSED') and (new.participants, new.approved_for)
      is distinct from (old.participants, old.approved_for)
    or old.status in ('APPROVED', 'CLOSED') and new.status not in (old.status, 'CLOSED')
    or old.report is not null and new.report is distinct from old.report then
    raise exception 'request % is fixed', old.number using errcode = 'LZ007';
  end if;
  return new;
end $fixed$;
create trigger fixed before update on spending.request for each row execute function spending.request_is_fixed();

create function spending.claim_is_fixed() returns trigger language plpgsql set search_path = pg_catalog as $fixed$
begin
  if (new.number, new.request_id) is distinct from (old.number, old.request_id)
    or old.status in ('PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED') and
      (new.amount, new.cut, new.payee_name, new.payee_account, new.method, new.reviewer, new.authoriser,
        new.authorised_for) is distinct from (old.amount, old.cut, old.payee_name, old.payee_account, old.method,
        old.reviewer, old.authoriser, old.authorised_for)
    or old.status in ('BOOKED', 'ARCHIVED') and (new.booking_number, new.booking_year, new.booked_by)
      is distinct from (old.booking_number, old.booking_year, old.booked_by) then
    raise exception 'claim % is fixed', old.number using errcode = 'LZ007';
  end if;
  return new;
end $fixed$;
create trigger fixed before update on spending.claim for each row execute function spending.claim_is_fixed();

create function spending.duties_are_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog as $apart$
declare
  subject uuid := case tg_table_name when 'claim' then new.id else (to_jsonb(new) ->> 'claim_id')::uuid end;
begin
  if exists (
    with held as (
      select distinct duty, person from spending.request r
      left join spending.claim c on c.request_id = r.id
      left join spending.payment p on p.claim_id = c.id,
      lateral (values ('applicant', r.applicant), ('applicant', r.owner), ('approver', r.approver),
        ('approver', r.approved_for), ('reviewer', c.reviewer), ('approver', c.authoriser),
        ('approver', c.authorised_for), ('payer', p.requested_by),
        ('treasury', coalesce(p.confirmed_by, p.returned_by)), ('archivist', r.closer),
        ('recorder', c.booked_by), ('recorder', p.recovered_by), ('archivist', c.archived_by))
        as held (duty, person)
      where r.id = case tg_table_name when 'request' then new.id
        else (select request_id from spending.claim where id = subject) end and person is not null
    )
    select from held one join held other on other.person = one.person and other.duty > one.duty
    where (one.duty, other.duty) not in (('approver', 'archivist'), ('archivist', 'recorder'),
      ('archivist', 'reviewer'), ('recorder', 'reviewer'))
  ) then
    raise exception 'one person holds two duties on % (R-SOD-01)', new.number using errcode = 'LZ008';
  end if;
  return null;
end $apart$;
create constraint trigger duties_apart after update on spending.request
  deferrable initially deferred for each row execute function spending.duties_are_apart();
create constraint trigger duties_apart after insert or update on spending.claim
  deferrable initially deferred for each row execute function spending.duties_are_apart();
create constraint trigger duties_apart after insert or update on spending.payment
  deferrable initially deferred for each row execute function spending.duties_are_apart();
`
