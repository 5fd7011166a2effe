import { plain } from '../spending/plain.sql.ts'

/** Personal texts, found by their commitment; erasing one leaves the trail whole. */
export const PRIVACY = `
create table privacy.plain_text (
  commitment text primary key check (length(commitment) = 64),
  salt text not null check (length(salt) = 64),
  text text not null
);
`

export const NOTICE = `
create table notice.adoption (
  id uuid primary key,
  county text not null,
  document text not null,
  issued_on date not null,
  digest text not null check (length(digest) = 64),
  version integer not null,
  head text not null
);
`

export const ORGANISATION = `
create table organisation.unit (
  id uuid primary key,
  code text not null unique,
  kind text not null,
  names jsonb not null,
  merged_into text,
  merged_on date,
  version integer not null,
  head text not null
);
create table organisation.team (
  id uuid primary key,
  code text not null unique,
  seats jsonb not null,
  version integer not null,
  head text not null
);
create table organisation.person (
  id uuid primary key,
  name text not null,
  latin_name text,
  printed_post text,
  reading text,
  login text unique,
  version integer not null,
  head text not null
);
create table organisation.appointment (
  id uuid primary key,
  person_id uuid not null references organisation.person,
  post text not null,
  teams jsonb not null,
  unit text,
  "limit" bigint check ("limit" > 0),
  secondment jsonb,
  "from" date not null,
  "to" date check ("to" >= "from"),
  document text not null,
  clauses jsonb not null,
  "order" integer not null,
  corrects uuid references organisation.appointment,
  status text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'REPLACED')),
  proposed_by uuid,
  decided_by uuid,
  version integer not null,
  head text not null,
  constraint second_person check (decided_by <> proposed_by and decided_by <> person_id)
);
create index on organisation.appointment (person_id);
create index on organisation.appointment (status) where status = 'PROPOSED';
create table organisation.delegation (
  id uuid primary key,
  appointment_id uuid not null references organisation.appointment,
  delegator_id uuid not null references organisation.person,
  delegate_id uuid not null references organisation.person check (delegate_id <> delegator_id),
  "from" date not null,
  "to" date not null check ("to" >= "from"),
  document text not null,
  revoked_on date,
  version integer not null,
  head text not null
);
create index on organisation.delegation (delegate_id);
`

export const SPENDING = `
create table spending.register (
  fiscal_year integer primary key,
  last integer not null
);
create table spending.request (
  id uuid primary key,
  number text not null unique,
  status text not null check (status in ('DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED')),
  since timestamptz(3) not null,
  returned_reason text,
  rejected_reason text,
  team text not null,
  line_id uuid not null references funds.budget_line,
  "use" text not null,
  amount bigint not null check (amount > 0),
  purpose text not null,
  "from" date not null,
  "to" date not null check ("to" >= "from"),
  place text not null,
  participants jsonb not null,
  lead text,
  details jsonb not null,
  justifications jsonb not null,
  applicant uuid not null references organisation.person,
  owner uuid not null references organisation.person,
  submitted_at timestamptz(3) not null,
  approver uuid references organisation.person check (approver <> applicant and approver <> owner),
  approved_for uuid references organisation.person check (approved_for <> applicant and approved_for <> owner),
  approved_at timestamptz(3),
  held bigint not null,
  claimed bigint not null check (claimed >= 0),
  paid bigint not null check (paid >= 0),
  released bigint not null check (released >= 0),
  recovered bigint not null check (recovered >= 0),
  cancelled_reason text,
  closer uuid references organisation.person check (closer <> applicant and closer <> owner),
  report jsonb check (report is null or details ->> 'kind' = 'TRAVEL'),
  judgement jsonb not null,
  version integer not null,
  head text not null,
  constraint claimed_within_hold check (claimed <= held),
  constraint held_within_amount check (held + paid + released + recovered <= amount),
  constraint closed_holds_nothing check (status <> 'CLOSED' or held = 0)
);
create index on spending.request (submitted_at desc, id desc);
create index on spending.request (team, submitted_at desc, id desc);
create index on spending.request (owner);
create index on spending.request (line_id);

create table spending.claim (
  id uuid primary key,
  number text not null unique,
  request_id uuid not null references spending.request,
  status text not null
    check (status in ('DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED', 'REFUSED',
      'VOID')),
  since timestamptz(3) not null,
  amount bigint not null check (amount > 0),
  cut bigint not null check (cut >= 0 and cut <= amount),
  cut_reason text,
  method text not null check (method in ('TRANSFER', 'OFFICIAL_CARD', 'CASH')),
  cash_exemption text check (cash_exemption in ('NO_CARD_TERMINAL', 'TAXI', 'ROAD_TOLL')),
  payee_name text not null,
  payee_account text not null,
  payee_role text not null check (payee_role in ('SELLER', 'CLAIMANT', 'STRANGER')),
  vouchers jsonb not null,
  expenses jsonb not null,
  bearer jsonb not null,
  justifications jsonb not null,
  note text not null,
  returned_reason text,
  refused_reason text,
  filed_by uuid not null references organisation.person,
  filed_at timestamptz(3) not null,
  reviewer uuid references organisation.person check (reviewer <> filed_by),
  authoriser uuid references organisation.person check (authoriser <> filed_by and authoriser <> reviewer),
  authorised_for uuid references organisation.person
    check (authorised_for <> filed_by and authorised_for <> reviewer),
  booking_number text,
  booking_year integer,
  booked_by uuid references organisation.person check (booked_by <> filed_by and booked_by <> authoriser),
  archived_by uuid references organisation.person check (archived_by <> filed_by),
  judgement jsonb not null,
  version integer not null,
  head text not null
);
create index on spending.claim (request_id);
create index on spending.claim (status) where status in ('REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING', 'PAID', 'BOOKED');
-- A number of the accounts stands for one claim in its year, however it is typed.
create unique index one_booking on spending.claim (booking_year, (${plain('booking_number')}));

create table spending.payment (
  id uuid primary key,
  number text not null unique,
  claim_id uuid not null references spending.claim,
  amount bigint not null check (amount > 0),
  method text not null check (method in ('TRANSFER', 'OFFICIAL_CARD', 'CASH')),
  status text not null check (status in ('PAYING', 'PAID', 'RETURNED')),
  since timestamptz(3) not null,
  requested_by uuid not null references organisation.person,
  requested_at timestamptz(3) not null,
  confirmed_by uuid references organisation.person check (confirmed_by <> requested_by),
  confirmed_at timestamptz(3),
  receipt_number text,
  returned_by uuid references organisation.person check (returned_by <> requested_by),
  returned_reason text,
  recovered bigint not null check (recovered >= 0),
  recovered_reason text,
  recovery_receipt text,
  recovered_by uuid references organisation.person
    check (recovered_by <> requested_by and recovered_by <> confirmed_by),
  judgement jsonb not null,
  version integer not null,
  head text not null,
  constraint recovered_within_paid check (recovered = 0 or status = 'PAID' and recovered <= amount)
);
create unique index one_open_payment on spending.payment (claim_id) where status <> 'RETURNED';
create index on spending.payment (claim_id);
`
