/**
 * The documented door of the overseers: one view for each audited table, with every column, and the facts. They run
 * with the rights of whoever asks. Columns are added at the end and never taken away.
 */
export const VIEWS = `
create view audit.request with (security_invoker = true) as select * from spending.request;
create view audit.claim with (security_invoker = true) as select * from spending.claim;
create view audit.payment with (security_invoker = true) as select * from spending.payment;
create view audit.budget_line with (security_invoker = true) as select * from funds.budget_line;
create view audit.reallocation with (security_invoker = true) as select * from funds.reallocation;
create view audit.special_fund with (security_invoker = true) as select * from funds.special_fund;
create view audit.person with (security_invoker = true) as select * from organisation.person;
create view audit.appointment with (security_invoker = true) as select * from organisation.appointment;
create view audit.refused_attempt with (security_invoker = true) as select * from trail.refused_attempt;
create view audit.adoption with (security_invoker = true) as select * from notice.adoption;
create view audit.unit with (security_invoker = true) as select * from organisation.unit;
create view audit.team with (security_invoker = true) as select * from organisation.team;
create view audit.delegation with (security_invoker = true) as select * from organisation.delegation;
create view audit.plain_text with (security_invoker = true) as select * from privacy.plain_text;
create view audit.register with (security_invoker = true) as select * from spending.register;
create view audit.instance with (security_invoker = true) as select * from county.instance;
create view audit.fact with (security_invoker = true) as
  select id, record, version, previous, convert_from(body, 'UTF8') as body, hash from trail.fact;
`

/** Which county's books these are, and how far its clock stands from the world's (zero but in a demonstration). */
export const COUNTY = `
create table county.instance (
  single boolean primary key default true check (single),
  county text not null,
  -- The canonical text of the notice; its hash stands in notice.adoption.
  notice text not null,
  clock_offset_ms bigint not null
);
`

/** Tokens of the audit server for scripts: kept as hashes, for one overseer, until a day. */
export const TOKENS = `
create table audit_login.token (
  hash text primary key check (length(hash) = 64),
  login text not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
`
