import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GraphQLObjectType, isObjectType, type GraphQLField } from 'graphql'
import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { as } from '../../packages/api/test/roles.ts'
import { createAccount } from '../../packages/audit/src/access/login.ts'
import { tokenFor } from '../../packages/audit/src/access/token.ts'
import { schema } from '../../packages/audit/src/schema.ts'
import { oversight, OVERSEERS, PASSWORD } from './oversight.ts'

const folder = mkdtempSync(join(tmpdir(), 'lianzhao-entrance-'))
const demoFile = join(folder, 'demo.json')
const { admin, app, login, signIn, stranger, url, withToken } = await oversight({ demoFile })
const journal = new Pool({ connectionString: as('journal', url) })
afterAll(async () => {
  await journal.end()
  rmSync(folder, { recursive: true })
})

const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: path, payload, headers: { 'content-type': 'application/json', ...headers } })
const tryToEnter = (username: string, password: string, headers?: Record<string, string>) =>
  post('/api/auth/sign-in/username', { username, password }, headers)

const refusedAs = (code: string) => ({ errors: [expect.objectContaining({ extensions: { code } })] })

const roots = Object.values((await schema()).getQueryType()!.getFields())

describe('without a login', () => {
  it.each(roots.map((field) => [field.name, field] as const))('%s is not answered', async (_, field) => {
    expect(await stranger(`{ ${asking(field)} }`)).toEqual(refusedAs('UNAUTHENTICATED'))
  })

  it('the entrance says whose books these are and whom one can play, overseers alone', async () => {
    const account = (login: string, server: string) => ({
      login,
      password: PASSWORD,
      name: login,
      roles: ['演示'],
      server,
    })
    writeFileSync(
      demoFile,
      JSON.stringify({ accounts: [account('hezhixing', 'api'), account(OVERSEERS.AUDIT, 'audit')] }),
    )
    const answer = await app.inject('/entrance')
    expect(answer.json()).toEqual({
      county: { code: 'demo', name: { zh: '澄川县', en: 'Chengchuan County' } },
      demonstration: true,
      otherDoor: 'http://localhost:4000',
      accounts: [
        { login: OVERSEERS.AUDIT, password: PASSWORD, name: OVERSEERS.AUDIT, roles: [{ zh: '审计', en: 'Audit' }] },
      ],
    })
  })

  it('the server says that it is well', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ ok: true })
  })
})

describe('with a login', () => {
  it.each(Object.entries(OVERSEERS))('N-100 an overseer of %s enters and is known', async (office, who) => {
    const ask = await signIn(who)
    expect(await ask('{ viewer { office } }')).toEqual({ data: { viewer: { office } } })
  })

  it('an account of the office cannot enter', async () => {
    expect((await tryToEnter('hezhixing', 'lianzhao-2015')).statusCode).toBe(401)
  })

  it('somebody without a post of oversight sees nothing, even with an account here', async () => {
    await createAccount(login, 'hezhixing', PASSWORD)
    const ask = await signIn('hezhixing')
    expect(await ask('{ viewer { name } }')).toEqual(refusedAs('FORBIDDEN'))
    expect(await ask('{ county { name } }')).toEqual(refusedAs('FORBIDDEN'))
  })

  it('an overseer whose appointment has ended sees nothing from the next question on', async () => {
    const ask = await signIn(OVERSEERS.SUPERVISION)
    const move = (to: string) => `
      begin;
      alter table organisation.appointment disable trigger all;
      update organisation.appointment set "to" = ${to} where post = 'OVERSEER_SUPERVISION';
      alter table organisation.appointment enable trigger all;
      commit`
    await admin.query(move(`'2015-11-01'`))
    expect(await ask('{ viewer { name } }')).toEqual(refusedAs('FORBIDDEN'))
    await admin.query(move('null'))
    expect((await ask('{ viewer { name } }')).errors).toBeUndefined()
  })

  it('a wrong password and an unknown account look the same', async () => {
    const [wrong, unknown, malformed] = await Promise.all([
      tryToEnter(OVERSEERS.AUDIT, 'guessed'),
      tryToEnter('nobodyatall', 'guessed'),
      tryToEnter('没有!', 'guessed'),
    ])
    expect(wrong.statusCode).toBe(401)
    expect(unknown.json()).toEqual(wrong.json())
    expect(malformed.json()).toEqual(wrong.json())
    expect(malformed.statusCode).toBe(401)
  })

  it('ten failures close an account for its address, and no other', async () => {
    for (let tries = 0; tries < 10; tries++) await tryToEnter(OVERSEERS.FINANCE, `guess ${tries}`)
    const closed = await tryToEnter(OVERSEERS.FINANCE, PASSWORD)
    expect(closed.statusCode).toBe(429)
    expect(closed.headers['retry-after']).toBeDefined()
    const elsewhere = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      payload: { username: OVERSEERS.FINANCE, password: PASSWORD },
      remoteAddress: '10.0.0.7',
    })
    expect(elsewhere.statusCode).toBe(200)
  })

  it('the session lives in a cookie of its own name, and its token nowhere else', async () => {
    const answer = await tryToEnter(OVERSEERS.AUDIT, PASSWORD)
    const [cookie] = answer.cookies as { name: string; value: string; sameSite?: string; httpOnly?: boolean }[]
    expect(cookie).toMatchObject({ sameSite: 'Strict', httpOnly: true })
    expect(cookie!.name).toMatch(/^lianzhao-oversight\./)
    expect(answer.body).not.toContain(cookie!.value.split('.')[0])
    expect(answer.json()).toEqual({ signedIn: true })
  })

  it('a name that the server may not be called by gets a sentence', async () => {
    const answer = await tryToEnter(OVERSEERS.AUDIT, PASSWORD, { host: 'elsewhere.example:4100' })
    expect(answer.statusCode).toBe(421)
    expect(answer.json()).toMatchObject({ message: expect.stringMatching(/elsewhere.*ALLOWED_HOSTS/) as string })
  })

  it('signing out ends the session', async () => {
    const entered = await tryToEnter(OVERSEERS.AUDIT, PASSWORD)
    const [{ name, value }] = entered.cookies as [{ name: string; value: string }]
    const cookie = `${name}=${encodeURIComponent(value)}`
    const who = { query: '{ viewer { name } }' }
    expect((await post('/graphql', who, { cookie })).json()).toMatchObject({ data: { viewer: { name: '衡审之' } } })
    await post('/api/auth/sign-out', {}, { cookie, origin: 'http://localhost:80' })
    expect((await post('/graphql', who, { cookie })).json()).toMatchObject(refusedAs('UNAUTHENTICATED'))
  })

  it.each(['get-session', 'list-sessions', 'sign-up/email', 'change-password', 'update-user'])(
    'the login library is not reached by %s',
    async (path) => {
      expect((await post(`/api/auth/${path}`, {})).statusCode).toBe(404)
      expect((await app.inject(`/api/auth/${path}`)).statusCode).toBe(404)
    },
  )
})

describe('with a token', () => {
  const ASKED = '{ viewer { office } }'

  it('a script reads with the rights of its overseer', async () => {
    const ask = withToken(await tokenFor(journal, OVERSEERS.AUDIT, null))
    expect(await ask(ASKED)).toEqual({ data: { viewer: { office: 'AUDIT' } } })
    const { rows } = await admin.query('select from audit_login.token where last_used_at is not null')
    expect(rows).toHaveLength(1)
  })

  it('an expired, a wrong and a foreign token are refused', async () => {
    const token = await tokenFor(journal, OVERSEERS.AUDIT, null)
    await admin.query(`update audit_login.token set expires_at = now() - interval '1 second'`)
    expect(await withToken(token)(ASKED)).toEqual(refusedAs('UNAUTHENTICATED'))
    expect(await withToken('x'.repeat(43))(ASKED)).toEqual(refusedAs('UNAUTHENTICATED'))
    expect(await withToken(await tokenFor(journal, 'hezhixing', null))(ASKED)).toEqual(refusedAs('FORBIDDEN'))
  })

  it('a wrong token is not made good by a session beside it', async () => {
    const ask = await signIn()
    expect(await ask(ASKED, {}, { authorization: 'Bearer none' })).toEqual(refusedAs('UNAUTHENTICATED'))
  })

  it('lasts ninety days at most, and only its hash is kept', async () => {
    const token = await tokenFor(journal, OVERSEERS.AUDIT, null)
    const { rows } = await admin.query<{ days: number; kept: string }>(
      `select extract(day from max(expires_at) - now())::int as days, string_agg(hash, ' ') as kept from audit_login.token`,
    )
    expect(rows[0]!.days).toBeLessThanOrEqual(90)
    expect(rows[0]!.kept).not.toContain(token)
  })

  it('an earlier token is kept while it is good for the same overseer', async () => {
    const token = await tokenFor(journal, OVERSEERS.AUDIT, null)
    expect(await tokenFor(journal, OVERSEERS.AUDIT, token)).toBe(token)
    expect(await tokenFor(journal, OVERSEERS.FINANCE, token)).not.toBe(token)
    expect(await tokenFor(journal, OVERSEERS.AUDIT, 'never given out')).not.toBe('never given out')
  })
})

/** The shortest question to a field of the query type. */
function asking({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args
    .filter((arg) => String(arg.type).endsWith('!') || arg.name === 'first')
    .map((arg) => `${arg.name}: ${String(arg.type).startsWith('Int') ? 1 : arg.name === 'ids' ? '[]' : '"x"'}`)
  const inner = type as { ofType?: unknown }
  let named: unknown = inner
  while (!isObjectType(named) && (named as { ofType?: unknown }).ofType) named = (named as { ofType: unknown }).ofType
  const selection = named instanceof GraphQLObjectType || String(named) === 'Node' ? ' { __typename }' : ''
  return `${name}${given.length ? `(${given.join(', ')})` : ''}${selection}`
}
