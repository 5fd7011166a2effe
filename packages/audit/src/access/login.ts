import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import { Pool } from 'pg'

/** A working day. */
const SESSION_SECONDS = 8 * 3600

export type Login = ReturnType<typeof openLogin>

/** Accounts and sessions of overseers, apart from those of the office; they say who somebody is, never what they may do. */
export function openLogin(journalUrl: string, secret: string, allowedHosts: readonly string[]) {
  const pool = new Pool({ connectionString: journalUrl, options: '-c search_path=audit_login', max: 4 })
  pool.on('error', () => undefined) // an idle connection lost at shutdown must not end the process
  const auth = betterAuth({
    database: pool,
    secret,
    baseURL: { allowedHosts: [...allowedHosts], protocol: 'auto' },
    // Cookies know hosts and no ports: under one name the two servers would sign each other's readers out.
    advanced: { cookiePrefix: 'lianzhao-oversight', defaultCookieAttributes: { sameSite: 'strict' } },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false }, // ours counts failures by account and address
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

/** Makes an account that can sign in; does nothing where the login is taken. */
export async function createAccount({ auth }: Login, login: string, password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context
  // The library insists on an e-mail address; this one can never exist.
  const email = `${login}@example.invalid`
  if (await internalAdapter.findUserByEmail(email)) return
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
}

/** Opens the account, or gives it another password; then whoever was signed in by the old one is so no longer. */
export async function setPassword(login: Login, name: string, password: string): Promise<'OPENED' | 'RESET'> {
  const { internalAdapter, password: passwords } = await login.auth.$context
  const found = await internalAdapter.findUserByEmail(`${name}@example.invalid`)
  if (!found) {
    await createAccount(login, name, password)
    return 'OPENED'
  }
  await internalAdapter.updatePassword(found.user.id, await passwords.hash(password))
  await internalAdapter.deleteUserSessions(found.user.id)
  return 'RESET'
}
