import { beforeAll, expect, it } from 'vitest'
import { emptyCounty, SETUP_CODE } from '../../test/empty-county.ts'
import { createAccount } from '../access/login.ts'

const { app, admin, login, signIn } = await emptyCounty()

/** Invented people, none of whom stands in the notice. */
const PEOPLE = [
  { post: 'SYSTEM_ADMIN', name: '系试甲', login: 'xishijia', password: 'willow kettle 7 amber' },
  { post: 'SECURITY_ADMIN', name: '安试乙', login: 'anshiyi', password: 'granite 4 teapot moon' },
  { post: 'SECURITY_ADMIN', name: '安试丙', login: 'anshibing', password: 'orchard 9 violin salt' },
  { post: 'AUDIT_ADMIN', name: '审试丁', login: 'shenshiding', password: 'harbour 2 pencil fern' },
  { post: 'OFFICE_CLERK', name: '文试戊', login: 'wenshiwu', password: 'lantern 5 copper rain' },
] as const
const typed = (more: object = {}) => ({ setupCode: SETUP_CODE, document: '测试任命文件 1 号', people: PEOPLE, ...more })
const changed = (index: number, more: object) => ({
  people: PEOPLE.map((one, at) => (at === index ? { ...one, ...more } : one)),
})
let address = 0
/** Every call from an address of its own, so that the limit of tries is met by its own test alone. */
const open = (payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/first-accounts', payload, headers, remoteAddress: `10.1.0.${++address}` })
const setup = async () => {
  const entrance: { setup: boolean } = (await app.inject('/entrance')).json()
  return entrance.setup
}
const count = async (table: string) =>
  Number((await admin.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)
const refused = async (payload: object) => {
  const answer = await open(payload)
  const { refusals }: { refusals: { code: string; field: string }[] } = answer.json()
  return { status: answer.statusCode, refusals: refusals.map(({ code, field }) => `${code} ${field}`) }
}

let before: number
beforeAll(async () => {
  before = await count('trail.fact')
})

it('the entrance says that nobody can sign in yet', async () => {
  expect(await setup()).toBe(true)
})

it('without the setup code nothing is opened, whatever else is right', async () => {
  for (const setupCode of ['wrong', '', `${SETUP_CODE} and more`])
    expect(await refused(typed({ setupCode }))).toEqual({ status: 403, refusals: ['NOT_PERMITTED setupCode'] })
})

it('after many tries from one address the code is not heard any more', async () => {
  const guess = (remoteAddress: string) =>
    app.inject({ method: 'POST', url: '/first-accounts', payload: typed({ setupCode: 'guess' }), remoteAddress })
  for (let tries = 0; tries < 20; tries++) expect((await guess('10.2.0.1')).statusCode).toBe(403)
  expect((await guess('10.2.0.1')).statusCode).toBe(429)
  expect((await guess('10.2.0.2')).statusCode).toBe(403)
})

it.each([
  ['a short password', changed(2, { password: 'eleven char' }), 'INVALID_INPUT people.2.password'],
  ['one that repeats itself', changed(2, { password: 'ababababababab' }), 'INVALID_INPUT people.2.password'],
  ['one that holds the login', changed(2, { password: 'AnShiBing 2015' }), 'INVALID_INPUT people.2.password'],
  ['the same login twice', changed(4, { login: 'xishijia' }), 'LOGIN_TAKEN people.4.login'],
  ['R-SOD-03 one person for two administrators', changed(3, { name: '系试甲' }), 'SECOND_PERSON people.3.name'],
  ['a blank name', changed(0, { name: '   ' }), 'TEXT_LENGTH people.0.name'],
  ['no paper', { document: '' }, 'TEXT_LENGTH document'],
  ['only one security administrator', { people: PEOPLE.toSpliced(1, 1) }, 'INVALID_INPUT people'],
])('%s is refused at its field', async (_, more, refusal) => {
  expect(await refused(typed(more))).toEqual({ status: 422, refusals: [refusal] })
})

it('an official whom the notice names is not typed in a second time', async () => {
  const { rows } = await admin.query<{ text: string }>(
    'select t.text from organisation.person p join privacy.plain_text t on t.commitment = p.name',
  )
  const { status, refusals } = await refused(typed(changed(4, { name: rows[0]!.text })))
  expect(status).toBe(422)
  expect(refusals).toContain('INVALID_INPUT people.4.name')
})

it('a password is never repeated, and the answer is in the language of whoever asks', async () => {
  const answer = await open(typed(changed(2, { password: 'topsecret' })), { 'accept-language': 'en' })
  expect(answer.body).toContain('A password has 12 to 128 characters; this one has 9.')
  expect(answer.body).not.toContain('topsecret')
})

it('what is no form at all is refused in a sentence', async () => {
  for (const body of [{}, { setupCode: SETUP_CODE }, typed({ people: 'all' }), typed(changed(0, { post: 'APPROVER' }))])
    expect((await open(body)).statusCode).toBe(400)
})

it('whatever was refused has changed nothing', async () => {
  expect(await count('trail.fact')).toBe(before)
  expect(await count('login."user"')).toBe(0)
  expect(await setup()).toBe(true)
})

it('of several at once one wins, all of its people can sign in, and nobody else', { timeout: 60_000 }, async () => {
  // What an attempt that broke off before its facts would have left.
  await createAccount(login, 'xishijia', 'of an earlier attempt')
  await createAccount(login, 'somebody', 'of an earlier attempt')
  const attempts = ['one', 'two', 'three', 'four'].map((mark) => ({
    mark,
    answer: open(typed({ people: PEOPLE.map((one) => ({ ...one, password: `${one.password} ${mark}` })) })),
  }))
  const statuses = await Promise.all(attempts.map(async ({ answer }) => (await answer).statusCode))
  expect(statuses.toSorted()).toEqual([201, 404, 404, 404])
  const { mark } = attempts[statuses.indexOf(201)]!

  for (const { login, password, post, name } of PEOPLE) {
    const ask = await signIn(login, `${password} ${mark}`)
    // R-SOD-03: none of the administrators reads spending.
    const clerk = post === 'OFFICE_CLERK'
    expect(await ask('{ viewer { person { name } posts { post } readsSpending readsLines } }')).toEqual({
      data: { viewer: { person: { name }, posts: [{ post }], readsSpending: clerk, readsLines: clerk } },
    })
    const earlier = await signIn(login, 'of an earlier attempt')
    expect((await earlier('{ viewer { waiting } }')).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  }
  expect(await count('login."user"')).toBe(PEOPLE.length)
})

it('the facts are those of the installer, and say who was appointed by which paper', async () => {
  const { rows } = await admin.query<{ body: string }>(`
    select convert_from(body, 'UTF8') as body from trail.fact order by id offset ${before}`)
  const facts = rows.map(
    ({ body }) => JSON.parse(body) as { act: { command: string; actor: string }; fact: { type: string } },
  )
  expect(new Set(facts.map(({ act }) => `${act.command} ${act.actor}`))).toEqual(
    new Set(['openFirstAccounts 00000000-0000-0000-0000-000000000001']),
  )
  expect(Map.groupBy(facts, ({ fact }) => fact.type).get('AppointmentMade')).toHaveLength(PEOPLE.length)
  expect(rows.map(({ body }) => body).join()).not.toContain('password')
})

it('afterwards the door is not there any more', async () => {
  expect(await setup()).toBe(false)
  expect((await open(typed())).statusCode).toBe(404)
  expect((await open(typed({ setupCode: 'wrong' }))).statusCode).toBe(404)
})
