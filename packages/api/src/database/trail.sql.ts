/**
 * The trail: facts, the work list of the sequencer, and the remembered answers. Nobody may change or remove a fact.
 * `tx` says which transaction wrote a fact; the api cannot set it, so the guard can ask for it.
 */
export const TRAIL = `
create table trail.fact (
  id uuid primary key default uuidv7(),
  record uuid not null,
  version integer not null check (version >= 1),
  previous text check (length(previous) = 64),
  tx xid8 not null default pg_current_xact_id(),
  body bytea not null check (octet_length(body) <= 65535),
  hash text not null check (hash = encode(sha256(body), 'hex')),
  unique (record, version),
  check ((version = 1) = (previous is null))
);
create table trail.queue (
  ord bigint generated always as identity primary key,
  fact_id uuid not null references trail.fact
);
create table trail.command (
  actor uuid not null,
  key text not null check (length(key) between 1 and 100),
  request text not null check (length(request) = 64),
  answer jsonb not null,
  primary key (actor, key)
);
create table trail.refused_attempt (
  id uuid primary key,
  "by" uuid not null,
  at timestamptz(3) not null,
  command text not null,
  subject uuid,
  codes jsonb not null,
  version integer not null,
  head text not null
);
create index on trail.refused_attempt ("by", at);
`

/**
 * No change without a fact, asked at commit. An INSERT brings facts from version 1, an UPDATE one for every version it
 * adds; all written by this transaction, the last with the hash that the row's head carries. DELETE is refused.
 */
export const GUARD = `
create function trail.explained() returns trigger
language plpgsql security definer set search_path = pg_catalog as $guard$
declare
  first integer := 1;
  found integer;
  told text;
begin
  if tg_op = 'DELETE' then
    raise exception 'a row of %.% is never deleted', tg_table_schema, tg_table_name using errcode = 'LZ001';
  end if;
  if tg_op = 'UPDATE' then
    first := old.version + 1;
  end if;
  select count(*), max(hash) filter (where version = new.version) into found, told
  from trail.fact
  where record = new.id and version between first and new.version and tx = pg_current_xact_id();
  if new.version < first or found <> new.version - first + 1 or told is distinct from new.head then
    raise exception 'no fact of this transaction explains %.% % at version %',
      tg_table_schema, tg_table_name, new.id, new.version using errcode = 'LZ002';
  end if;
  return null;
end $guard$;

create function trail.backwards() returns trigger language plpgsql set search_path = pg_catalog as $guard$
begin
  raise exception 'the version of %.% % must grow', tg_table_schema, tg_table_name, old.id using errcode = 'LZ003';
end $guard$;

create function trail.never_truncated() returns trigger language plpgsql set search_path = pg_catalog as $guard$
begin
  raise exception '%.% is never emptied', tg_table_schema, tg_table_name using errcode = 'LZ004';
end $guard$;

create function trail.unchangeable() returns trigger language plpgsql set search_path = pg_catalog as $guard$
begin
  raise exception 'a row of %.% never changes', tg_table_schema, tg_table_name using errcode = 'LZ005';
end $guard$;

create trigger unchangeable before update or delete on trail.fact for each row execute function trail.unchangeable();
create trigger never_truncated before truncate on trail.fact execute function trail.never_truncated();
alter table trail.fact enable always trigger unchangeable, enable always trigger never_truncated;
`

/** Puts the guard on an audited table; ENABLE ALWAYS, so that replica mode does not step around it. */
export const guarded = (table: string): string => `
create constraint trigger explained after insert or update or delete on ${table}
  deferrable initially deferred for each row execute function trail.explained();
create trigger forwards before update on ${table}
  for each row when (new.version <= old.version) execute function trail.backwards();
create trigger never_truncated before truncate on ${table} execute function trail.never_truncated();
alter table ${table} enable always trigger explained, enable always trigger forwards,
  enable always trigger never_truncated;
`

/**
 * The journal of the overseers: the one way in which the audit process may add to the trail. A read is a record of its
 * own with one fact; the function checks what it is given and writes nothing else.
 */
export const JOURNAL = `
create function trail.append_read(record uuid, body text, hash text) returns void
language plpgsql security definer set search_path = pg_catalog as $journal$
declare
  act jsonb := body::jsonb -> 'act';
  fact jsonb := body::jsonb -> 'fact';
  added uuid;
begin
  -- The canonical text of a read fact, from its own members: whatever is missing, added or out of place differs.
  if body is distinct from format(
    '{"act":{"actor":%s,"at":%s,"command":"read","key":"%s"},"fact":{"at":%s,"by":%s,"office":%s,"operation":%s,'
      || '"query":%s,"type":"OversightRead","v":1,"variables":%s},"kind":"trail.read","previous":null,"record":"%s","version":1}',
    act -> 'actor', act -> 'at', record, fact -> 'at', fact -> 'by', fact -> 'office', fact -> 'operation',
    fact -> 'query', fact -> 'variables', record
  ) then
    raise exception 'the journal takes read facts only' using errcode = 'LZ006';
  end if;
  insert into trail.fact (record, version, previous, body, hash)
    values (append_read.record, 1, null, convert_to(append_read.body, 'UTF8'), append_read.hash)
    returning id into added;
  insert into trail.queue (fact_id) values (added);
end $journal$;
revoke execute on function trail.append_read from public;
`
