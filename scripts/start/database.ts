import { CannotStart, reason } from '../cannot-start.ts'
import { startPostgres } from '../postgres.ts'
import { asked } from '../postgres/asked.ts'
import { openBooks } from './books.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type Database = {
  /** Of a role that may create roles and schemas: for the migration alone. */
  url: () => string
  /** The same database, as one of the roles that the migration made. */
  as: (role: 'api' | 'audit' | 'journal') => string
  /** The county is loaded: from now on the next start finds it. */
  complete: () => Promise<void>
  stop: () => Promise<void>
  ended: Promise<void>
}

/** The PostgreSQL that comes along, or the one that DATABASE_URL names, which is nobody's to stop. */
export async function openDatabase({ databaseUrl }: Settings, cluster: string, secrets: Secrets): Promise<Database> {
  if (databaseUrl)
    return {
      ...addressed(() => databaseUrl.href, secrets),
      complete: async () => undefined,
      stop: async () => undefined,
      ended: new Promise(() => undefined),
    }
  const { url, createDatabase, stop, ended } = await startPostgres(cluster, { password: secrets.postgresPassword })
  const books = await openBooks(url('postgres'), createDatabase).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { ...addressed(() => url(books.name()), secrets), complete: books.complete, stop, ended }
}

function addressed(url: () => string, secrets: Secrets): Pick<Database, 'url' | 'as'> {
  return {
    url,
    as(role) {
      const address = new URL(url())
      address.username = `lianzhao_${role}`
      address.password = secrets[`${role}DatabasePassword`]
      return address.href
    },
  }
}

type Found = { version: number; mayCreateRoles: boolean; mayCreateSchemas: boolean }

/** Asks before the minute of building whether this PostgreSQL will do. */
export async function fits(url: URL): Promise<void> {
  const place = `${url.host}${url.pathname}`
  const found = await asked(url.href, async (client) => {
    const { rows } = await client.query<Found>(
      `select current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as "mayCreateRoles",
              has_database_privilege(current_database(), 'CREATE') as "mayCreateSchemas"
         from pg_roles where rolname = current_user`,
    )
    return rows[0]
  }).catch((error: unknown) => {
    throw new CannotStart(
      `无法连接 DATABASE_URL 所指的 ${place}：${reason(error)}；请检查地址、口令和数据库是否在运行。`,
      `DATABASE_URL, ${place}, cannot be reached: ${reason(error)}. Check the address, the password and that it runs.`,
    )
  })
  const { version = 0, mayCreateRoles = false, mayCreateSchemas = false } = found ?? {}
  if (version < 180000)
    throw new CannotStart(
      `${place} 是 PostgreSQL ${Math.floor(version / 10000)}，本系统需要 18 或以上；不设 DATABASE_URL 则使用自带的。`,
      `${place} is PostgreSQL ${Math.floor(version / 10000)}, and 18 or later is needed: without DATABASE_URL the one that comes along is used.`,
    )
  if (!mayCreateRoles || !mayCreateSchemas)
    throw new CannotStart(
      `DATABASE_URL 中的用户 ${url.username} 不能建立${mayCreateRoles ? '模式' : '角色'}；请由数据库管理员授予 ${mayCreateRoles ? 'CREATE ON DATABASE' : 'CREATEROLE'}，或换一个用户。`,
      `The user ${url.username} of DATABASE_URL may not create ${mayCreateRoles ? 'schemas' : 'roles'}: let the administrator grant ${mayCreateRoles ? 'CREATE ON DATABASE' : 'CREATEROLE'}, or name another user.`,
    )
}
