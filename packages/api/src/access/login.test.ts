import { expect, it } from 'vitest'
import { askAs, cookieOf, county } from '../../test/county.ts'
import { DEMONSTRATION_PASSWORD } from '../demonstration/accounts.ts'

const { app, admin, stranger } = await county()
const signIn = (username: string, password: string, headers = {}) =>
  app.inject({ method: 'POST', url: '/api/auth/sign-in/username', headers, payload: { username, password } })

it('an unknown account and a wrong password get the same sentence', async () => {
  const unknown = await signIn('nobody', 'wrong-password')
  const wrong = await signIn('hezhixing', 'wrong-password')
  expect([unknown.statusCode, unknown.json()]).toEqual([wrong.statusCode, wrong.json()])
  expect(wrong.statusCode).toBe(401)
})

it('the session token stays in a cookie that scripts and other sites cannot use', async () => {
  const answer = await signIn('hezhixing', DEMONSTRATION_PASSWORD)
  expect(answer.json()).toEqual({ ok: true })
  expect(answer.headers['set-cookie']).toMatch(/HttpOnly.*SameSite=Strict/i)
})

it('passwords are kept as argon2id', async () => {
  const { rows } = await admin.query<{ password: string }>('select password from login.account')
  expect(rows.length).toBeGreaterThan(30)
  for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$/)
})

it('nobody signs up, resets or lists anything at the doors of the library', async () => {
  for (const door of ['sign-up/email', 'forget-password', 'list-sessions', 'sign-in/email'])
    expect((await app.inject({ method: 'POST', url: `/api/auth/${door}`, payload: {} })).statusCode, door).toBe(404)
})

it('overseers have no account here: they enter by the other door', async () => {
  expect(await cookieOf(app, 'hengshenzhi', DEMONSTRATION_PASSWORD)).toBe('')
})

it('after too many tries the account waits, and others do not', async () => {
  for (let tries = 0; tries < 30; tries++) await signIn('fusiqi', 'wrong-password')
  expect((await signIn('fusiqi', DEMONSTRATION_PASSWORD)).statusCode).toBe(429)
  expect((await signIn('FuSiQi', DEMONSTRATION_PASSWORD)).statusCode).toBe(429)
  expect((await signIn('zhuanping', DEMONSTRATION_PASSWORD)).statusCode).toBe(200)
})

it('a form of another site cannot send a mutation', async () => {
  const cookie = await cookieOf(app, 'hezhixing', DEMONSTRATION_PASSWORD)
  const headers = { cookie, 'content-type': 'text/plain' }
  const payload = JSON.stringify({ query: '{ viewer { waiting } }' })
  expect((await app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode).toBeGreaterThanOrEqual(
    400,
  )
})

it('a document that is too long or names no operation is refused before any resolver', async () => {
  const many = await stranger(`{ ${'viewer { waiting } '.repeat(3000)} }`)
  expect(many.errors[0].message).toContain('token')
})

it('a short document cannot ask for the same matter over and over', async () => {
  const level = (n: number) =>
    `fragment F${n} on SpendingRequest { a: claims(first: 9) { nodes { request { ...F${n + 1} } } } b: claims(first: 9) { nodes { request { ...F${n + 1} } } } }`
  const levels = [0, 1, 2, 3, 4, 5, 6, 7].map(level).join(' ')
  const answer = await stranger(
    `query { spendingRequests(first: 1) { nodes { ...F0 } } } ${levels} fragment F8 on SpendingRequest { id }`,
  )
  expect(answer.errors[0].message).toContain('2000')
  expect(JSON.stringify(answer)).not.toContain('stacktrace')
})

it('characters that no table keeps are refused, not stumbled over', async () => {
  const ask = askAs(app, await cookieOf(app, 'luxiaochen', DEMONSTRATION_PASSWORD))
  const page =
    'query ($f: SpendingFilter, $after: String) { spendingRequests(first: 1, filter: $f, after: $after) { totalCount } }'
  expect((await ask(page, { f: { teams: ['\0'] } })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  const after = Buffer.from('9999-99-99T99:99:99.999Z|01234567-89ab-7def-8123-456789abcdef').toString('base64url')
  expect((await ask(page, { after })).errors[0].extensions.code).toBe('BAD_CURSOR')
})

it('a body that is not JSON, or far too long, is refused in a sentence', async () => {
  const headers = { 'content-type': 'application/json' }
  const send = (payload: string) => app.inject({ method: 'POST', url: '/graphql', headers, payload })
  expect((await send('{"query":')).json()).toMatchObject({ code: 'BAD_REQUEST' })
  expect((await send(JSON.stringify({ query: 'x'.repeat(300_000) }))).json()).toMatchObject({ code: 'TOO_LARGE' })
})
