import type { Client } from 'pg'

export type RolePasswords = { readonly api: string; readonly audit: string; readonly journal: string }

/**
 * Who may do what in the database, before any table exists. lianzhao_owner owns everything and nobody signs in as it;
 * the others get exactly the grants that the migrations name. Roles belong to the whole cluster, so this can run again.
 */
export async function ensureRoles(admin: Client, passwords: RolePasswords): Promise<void> {
  await admin.query(`
    do $do$
    begin
      perform pg_advisory_xact_lock(hashtext('lianzhao roles'));
      if not exists (select from pg_roles where rolname = 'lianzhao_owner') then
        create role lianzhao_owner nologin;
      end if;
      if not exists (select from pg_roles where rolname = 'lianzhao_api') then
        create role lianzhao_api login;
      end if;
      if not exists (select from pg_roles where rolname = 'lianzhao_audit') then
        create role lianzhao_audit login;
      end if;
      if not exists (select from pg_roles where rolname = 'lianzhao_journal') then
        create role lianzhao_journal login;
      end if;
      execute format('grant lianzhao_owner to %I with set true', current_user);
    end $do$`)
  for (const [role, password] of Object.entries(passwords))
    await admin.query(`alter role lianzhao_${role} password ${admin.escapeLiteral(password)}`)
  // Comforts, not walls: a session can unset them. The walls are the grants.
  await admin.query(`alter role lianzhao_audit set default_transaction_read_only = on`)
  await admin.query(`alter role lianzhao_audit set statement_timeout = '60s'`)
}

/**
 * Functions with effects that PostgreSQL offers to everybody: advisory locks that could stop others, large objects.
 * Only a superuser can take them away; on a managed database the provider has to.
 */
export async function closeFunctionsWithEffects(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ super: boolean }>(
    `select rolsuper as super from pg_roles where rolname = current_user`,
  )
  if (!rows[0]?.super) return
  await admin.query(`
    do $do$
    declare f regprocedure;
    begin
      perform pg_advisory_xact_lock(hashtext('lianzhao functions'));
      for f in
        select p.oid::regprocedure from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
          and (p.proname like 'pg\\_advisory%' or p.proname like 'pg\\_try\\_advisory%'
            or p.proname like 'lo\\_%' or p.proname in ('lowrite', 'loread', 'pg_logical_emit_message'))
          and has_function_privilege('lianzhao_audit', p.oid, 'execute')
      loop
        execute format('revoke execute on function %s from public', f);
      end loop;
      execute format('revoke temporary, create on database %I from public', current_database());
      revoke create on schema public from public;
    end $do$`)
}
