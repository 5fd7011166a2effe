import { Client } from 'pg'
import { afterAll } from 'vitest'
import { cookieOf, databaseOfItsOwn, type Ask } from '../../packages/api/test/county.ts'
import { as, SECRET } from '../../packages/api/test/roles.ts'
import { createAccount } from '../../packages/audit/src/access/login.ts'
import { openServer } from '../../packages/audit/src/server.ts'

export const PASSWORD = 'of the tests alone'

/** An invented overseer of each office. */
export const OVERSEERS = { SUPERVISION: 'yanchizheng', AUDIT: 'hengshenzhi', FINANCE: 'mingqiushi' } as const

/** The oversight server on the demonstration county. `url` names a database that another part of a test has prepared. */
export async function oversight({ url, demoFile = null }: { url?: string; demoFile?: string | null } = {}) {
  const database = url ?? (await databaseOfItsOwn())
  const server = await openServer({
    booksUrl: as('audit', database),
    journalUrl: as('journal', database),
    secret: SECRET,
    officeAddress: 'http://localhost:4000',
    demoFile,
    allowedHosts: ['localhost:*'],
    trustProxy: false,
  })
  const admin = new Client(database)
  await admin.connect()
  afterAll(async () => {
    await admin.end()
    await server.close()
  })
  for (const login of Object.values(OVERSEERS)) await createAccount(server.login, login, PASSWORD)

  const ask =
    (headers: Record<string, string>): Ask =>
    async (query, variables = {}, more = {}) => {
      const payload = { query, variables }
      const answer = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...headers, ...more },
        payload,
      })
      return answer.json()
    }
  return {
    ...server,
    url: database,
    /** The superuser, for what only a thief or an administrator would do. */
    admin,
    stranger: ask({}),
    signIn: async (login: string = OVERSEERS.AUDIT, password = PASSWORD): Promise<Ask> =>
      ask({ cookie: await cookieOf(server.app, login, password) }),
    withToken: (token: string): Ask => ask({ authorization: `Bearer ${token}` }),
  }
}
