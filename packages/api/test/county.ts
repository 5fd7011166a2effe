import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { DEMONSTRATION_PASSWORD } from '../src/demonstration/accounts.ts'
import { openServer } from '../src/server.ts'
import { as, SECRET } from './roles.ts'

/** A database of its own for one test file: a copy of the demonstration unless told otherwise, seen as the superuser. */
export async function databaseOfItsOwn(template: string = inject('template')): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new Client(inject('adminUrl'))
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  const url = new URL(inject('adminUrl'))
  url.pathname = name
  return url.href
}

export type Answer = {
  readonly data?: Record<string, never> | null
  readonly errors?: { message: string; extensions?: { code?: string } }[]
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they asked for
export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<any>

/** The office server on the demonstration county, and people who are signed in to it. */
export async function county() {
  const url = await databaseOfItsOwn()
  const server = await openServer({
    databaseUrl: as('api', url),
    secret: SECRET,
    allowedHosts: ['*'],
    auditAddress: 'http://localhost:4100',
    demoFile: null,
    setupCode: null,
    host: '127.0.0.1',
    trustProxy: false,
    fragile: true,
  })
  const admin = new Client(url)
  await admin.connect()
  afterAll(async () => {
    await admin.end()
    await server.close()
  })

  return {
    ...server,
    url,
    /** The superuser, for what only a thief or an administrator would do. */
    admin,
    stranger: askAs(server.app, ''),
    signIn: async (login: string, password = DEMONSTRATION_PASSWORD): Promise<Ask> =>
      askAs(server.app, await cookieOf(server.app, login, password)),
  }
}

/** Asks the GraphQL endpoint as whoever the cookie belongs to. */
export const askAs =
  (app: App, cookie: string): Ask =>
  async (query, variables = {}, headers = {}) => {
    const payload = { query, variables }
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { cookie, ...headers }, payload })
    return answer.json()
  }

type App = Awaited<ReturnType<typeof openServer>>['app']

export async function cookieOf(app: App, username: string, password: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password },
  })
  const cookies = answer.cookies as { name: string; value: string }[]
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}
