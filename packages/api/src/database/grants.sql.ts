/**
 * What each role may do, table by table. The api changes rows by column and removes none; what identifies a record is
 * outside its UPDATE grant. The audit role reads. The journal role has its own sessions and one function.
 */
export const GRANTS = `
grant usage on schema trail, privacy, notice, organisation, funds, spending, county, login to lianzhao_api;
grant select on all tables in schema trail, privacy, notice, organisation, funds, spending, county to lianzhao_api;
grant insert (id, record, version, previous, body, hash) on trail.fact to lianzhao_api;
grant insert (fact_id) on trail.queue to lianzhao_api;
grant insert on trail.command, trail.refused_attempt, privacy.plain_text to lianzhao_api;
grant insert on notice.adoption, organisation.unit, organisation.team, organisation.person, organisation.appointment,
  organisation.delegation, funds.special_fund, funds.budget_line, funds.reallocation,
  spending.request, spending.claim, spending.payment, spending.register to lianzhao_api;
grant update (last) on spending.register to lianzhao_api;
grant insert, update on county.instance to lianzhao_api;
grant update (county, document, issued_on, digest, version, head) on notice.adoption to lianzhao_api;
grant update (code, kind, names, merged_into, merged_on, version, head) on organisation.unit to lianzhao_api;
grant update (code, seats, version, head) on organisation.team to lianzhao_api;
grant update (name, latin_name, printed_post, reading, login, version, head) on organisation.person to lianzhao_api;
grant update (person_id, post, teams, unit, "limit", secondment, "from", "to", document, clauses, "order", corrects,
  status, proposed_by, decided_by, version, head) on organisation.appointment to lianzhao_api;
grant update (appointment_id, delegator_id, delegate_id, "from", "to", document, revoked_on, version, head)
  on organisation.delegation to lianzhao_api;
grant update (fiscal_year, appropriated, allocated, version, head) on funds.special_fund to lianzhao_api;
grant update (fiscal_year, fund, team, "use", allocated, committed, paid, version, head)
  on funds.budget_line to lianzhao_api;
grant update (fiscal_year, from_line, to_line, amount, reason, document, status, declined_reason, proposed_by,
  proposed_at, decided_by, decided_at, version, head) on funds.reallocation to lianzhao_api;
grant update (number, status, since, returned_reason, rejected_reason, team, line_id, "use", amount, purpose, "from",
  "to", place, participants, lead, details, justifications, applicant, owner, submitted_at, approver, approved_for, approved_at, held, claimed, paid,
  released, recovered, cancelled_reason, closer, report, judgement, version, head) on spending.request to lianzhao_api;
grant update (number, request_id, status, since, amount, cut, cut_reason, method, cash_exemption, payee_name,
  payee_account, payee_role, vouchers, expenses, bearer, justifications, note, returned_reason, refused_reason, filed_by, filed_at, reviewer, authoriser, authorised_for, booking_number,
  booking_year, booked_by, archived_by, judgement, version, head) on spending.claim to lianzhao_api;
grant update (number, claim_id, amount, method, status, since, requested_by, requested_at, confirmed_by, confirmed_at,
  receipt_number, returned_by, returned_reason, recovered, recovered_reason, recovery_receipt, recovered_by,
  judgement, version, head) on spending.payment to lianzhao_api;

grant usage on schema audit, trail, privacy, notice, organisation, funds, spending, county to lianzhao_audit;
grant select on trail.fact, trail.refused_attempt, privacy.plain_text, notice.adoption, organisation.unit, organisation.team,
  organisation.person, organisation.appointment, organisation.delegation, funds.special_fund, funds.budget_line, funds.reallocation, spending.request, spending.claim, spending.payment, spending.register,
  county.instance to lianzhao_audit;
grant select on all tables in schema audit to lianzhao_audit;

grant usage on schema trail, audit_login to lianzhao_journal;
grant execute on function trail.append_read to lianzhao_journal;
`

/** The accounts of a login library, whose tables it makes itself; each server sees its own alone. */
export const LOGIN_GRANTS = `
grant usage on schema login to lianzhao_api;
grant select, insert, update, delete on all tables in schema login to lianzhao_api;
grant usage on schema audit_login to lianzhao_journal;
grant select, insert, update, delete on all tables in schema audit_login to lianzhao_journal;
`
