/** The money of a year: the special fund, its budget lines, and what moves between them. */
export const FUNDS = `
create table funds.special_fund (
  id uuid primary key,
  fiscal_year integer not null unique,
  appropriated bigint not null,
  allocated bigint not null,
  version integer not null,
  head text not null,
  check (0 <= allocated and allocated <= appropriated)
);
create table funds.budget_line (
  id uuid primary key,
  fiscal_year integer not null references funds.special_fund (fiscal_year),
  fund text not null check (fund in ('SPECIAL', 'TEAM_WORKING')),
  team text,
  "use" text not null,
  allocated bigint not null,
  committed bigint not null check (committed >= 0),
  paid bigint not null check (paid >= 0),
  version integer not null,
  head text not null,
  constraint within_allocation check (committed + paid <= allocated),
  check ((fund = 'SPECIAL') = (team is null)),
  unique nulls not distinct (fiscal_year, fund, team, "use")
);
create table funds.reallocation (
  id uuid primary key,
  fiscal_year integer not null references funds.special_fund (fiscal_year),
  from_line uuid not null references funds.budget_line,
  to_line uuid not null references funds.budget_line,
  amount bigint not null check (amount > 0),
  reason text not null,
  document text not null,
  status text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
  declined_reason text,
  proposed_by uuid not null references organisation.person,
  proposed_at timestamptz(3) not null,
  decided_by uuid references organisation.person,
  decided_at timestamptz(3),
  version integer not null,
  head text not null,
  check (from_line <> to_line),
  constraint second_person check (decided_by <> proposed_by)
);
create index on funds.reallocation (fiscal_year, proposed_at);
`
