import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import { Pool } from 'pg'

/** Eight hours: a working day. A session that is not used ends earlier, when the browser closes. */
const SESSION_SECONDS = 8 * 3600

export type Login = ReturnType<typeof openLogin>

/** Accounts and sessions, from a library; they say who somebody is and never what they may do. */
export function openLogin(databaseUrl: string, secret: string, allowedHosts: readonly string[]) {
  // A schema of its own, so that MikroORM's schema diff never sees these tables.
  const pool = new Pool({ connectionString: databaseUrl, options: '-c search_path=login', max: 4 })
  pool.on('error', () => undefined) // an idle connection lost at shutdown must not end the process
  const auth = betterAuth({
    database: pool,
    secret,
    baseURL: { allowedHosts: [...allowedHosts], protocol: 'auto' },
    advanced: { defaultCookieAttributes: { sameSite: 'strict' } },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    session: { expiresIn: SESSION_SECONDS },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: (password) => hash(password), verify: ({ hash, password }) => verify(hash, password) },
    },
    plugins: [username()],
  })
  return { auth, close: () => pool.end() }
}

/** The library insists on an e-mail address; this one can never exist. */
const emailOf = (login: string): string => `${login}@example.invalid`

/** Makes an account that can sign in; false, and nothing done, where somebody signs in or once signed in under this name. */
export async function createAccount({ auth }: Login, login: string, password: string): Promise<boolean> {
  const { internalAdapter, password: passwords } = await auth.$context
  const email = emailOf(login)
  if (await internalAdapter.findUserByEmail(email)) return false
  const user = await internalAdapter.createUser(
    { email, name: login, username: login, emailVerified: true },
    { method: 'admin' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  })
  return true
}

/** Ends every session of an account and forgets its password. The name stays taken, so that it never means somebody else. */
export async function endAccount({ auth }: Login, login: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findUserByEmail(emailOf(login))
  if (!found) return
  await internalAdapter.deleteUserSessions(found.user.id)
  await internalAdapter.deleteAccounts(found.user.id)
}

/** Removes every account and session: for what an opening that broke off has left, when nobody has a right yet. */
export async function forgetAccounts({ auth }: Login): Promise<void> {
  const { internalAdapter } = await auth.$context
  for (const { id } of await internalAdapter.listUsers()) await internalAdapter.deleteUser(id)
}
