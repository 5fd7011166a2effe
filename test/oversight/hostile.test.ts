import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { as, SECRET } from '../../packages/api/test/roles.ts'
import { openBooks } from '../../packages/audit/src/database/pools.ts'
import { openSnapshot } from '../../packages/audit/src/database/snapshot.ts'
import { statement } from '../../packages/audit/src/database/statement.ts'
import { openServer } from '../../packages/audit/src/server.ts'
import { oversight } from './oversight.ts'

const { app, admin, signIn, stranger, url } = await oversight()
const ask = await signIn()

describe('a request that is no honest question gets a sentence:', () => {
  const send = (payload: string, contentType = 'application/json') =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': contentType } })

  it('more than 100 kB', async () => {
    const answer = await send(JSON.stringify({ query: `{ county { name } } # ${'x'.repeat(100 * 1024)}` }))
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ message: expect.stringMatching(/100 kB.*100 kB/) as string })
  })

  it('half a JSON', async () => {
    const answer = await send('{"query": "{ county')
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('a form of another site', async () => {
    expect((await send('query=%7Bcounty%7Bname%7D%7D', 'application/x-www-form-urlencoded')).statusCode).toBe(415)
    expect((await send('{"query":"{ county { name } }"}', 'text/plain')).statusCode).toBeGreaterThanOrEqual(400)
    const link = await app.inject({ url: '/graphql?query=%7Bcounty%7Bname%7D%7D' })
    expect(link.json()).toMatchObject({ errors: [{ message: expect.stringContaining('CSRF') as string }] })
  })

  it('a batch', async () => {
    expect((await send(JSON.stringify([{ query: '{ county { name } }' }]))).statusCode).toBe(400)
  })

  it('a mutation', async () => {
    expect(await ask('mutation { approveRequest(input: {}) { receipt { hash } } }')).toMatchObject({
      errors: [{ extensions: { code: 'READ_ONLY' } }],
    })
  })

  it('too many tokens, too many questions, one that nests too deep', async () => {
    expect(await ask(`{ ${'__typename '.repeat(5000)} }`)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    })
    const aliases = Array.from({ length: 30 }, (_, index) => `a${index}: county { name }`).join(' ')
    expect(await ask(`{ ${aliases} }`)).toMatchObject({
      errors: [{ message: expect.stringMatching(/20 项.*20 fields/) as string }],
    })
  })

  it('an operation that is not there', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'query A { county { name } }', operationName: 'B' },
    })
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] })
    expect(answer.body).not.toContain('澄川')
  })

  it('a page that is not there', async () => {
    expect((await app.inject('/etc/passwd')).json()).toMatchObject({ code: 'NOT_FOUND' })
  })
})

it('answers are kept by nobody, and scripts come from this server alone', async () => {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } })
  expect(answer.headers['cache-control']).toBe('no-store')
  const policy = String(answer.headers['content-security-policy'])
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).not.toContain('upgrade-insecure-requests')
  expect(answer.headers['strict-transport-security']).toBeUndefined()
})

it('a fault of the server is told to the log and not to the reader', async () => {
  await admin.query('revoke select on audit.request from lianzhao_audit')
  try {
    const answer = await ask('{ spendingRecords(first: 1) { totalCount } }')
    expect(answer.errors[0].message).toMatch(/服务器出了错.*The server made a mistake/)
    expect(JSON.stringify(answer)).not.toMatch(/permission denied|audit\.request|stack/)
  } finally {
    await admin.query('grant select on audit.request to lianzhao_audit')
  }
})

it('many failing requests at once leave no connection behind', async () => {
  const failing = Array.from({ length: 40 }, () => ask('{ a: spendingRecords { totalCount } b: county { factCount } }'))
  for (const answer of await Promise.all(failing)) expect(answer.errors[0].extensions.code).toBe('PAGE_SIZE')
  expect((await ask('{ county { factCount } }')).errors).toBeUndefined()
})

describe('a snapshot', () => {
  const books = openBooks(as('audit', url))
  const journal = new Pool({ connectionString: as('journal', url) })
  afterAll(() => Promise.all([books.end(), journal.end()]))
  const FACTS = statement('select count(*)::int as facts from audit.fact')

  it('says the same twice, whatever is appended meanwhile, and nothing after it is closed', async () => {
    const snapshot = openSnapshot(books)
    const first = await snapshot.ask(FACTS)
    await ask('{ county { code } }')
    expect(await snapshot.ask(FACTS)).toEqual(first)
    await snapshot.close()
    await expect(snapshot.ask(FACTS)).rejects.toThrow('closed')
    expect(books.idleCount).toBe(books.totalCount)
  })

  it('that nobody asked takes no connection', async () => {
    const before = books.totalCount
    await openSnapshot(books).close()
    expect(books.totalCount).toBe(before)
  })

  it('gives its connection back after a failed question', async () => {
    const snapshot = openSnapshot(books)
    await expect(snapshot.ask(statement('select * from trail.command'))).rejects.toThrow('permission')
    await snapshot.close()
    expect(books.idleCount).toBe(books.totalCount)
  })
})

it('books without a county get a sentence and no server', async () => {
  const empty = new URL(url)
  await admin.query('begin')
  await admin.query('create table kept as select * from county.instance')
  await admin.query('delete from county.instance')
  await admin.query('commit')
  const opening = openServer({
    booksUrl: as('audit', empty.href),
    journalUrl: as('journal', empty.href),
    secret: SECRET,
    officeAddress: null,
    demoFile: null,
    allowedHosts: ['localhost:*'],
    trustProxy: false,
  })
  await expect(opening).rejects.toThrow(/没有开立.*No county/)
  await admin.query('insert into county.instance select * from kept')
  await admin.query('drop table kept')
  expect(await stranger('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
})
