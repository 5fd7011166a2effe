import { graphql } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, bought, CLAIM, lineOf, PAYMENT, purchase, REQUEST, seen, trip } from '../../test/matters.ts'
import { openSession } from '../access/session.ts'
import { instanceOf, readInstance } from '../database/instance.ts'
import { openLoaders } from '../loaders.ts'
import { schema } from '../schema.ts'

const { signIn, books, login } = await county()
const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
const YESTERDAY = '2015-11-15'
const TODAY = '2015-11-16'

const STEP = 'nextStep { action post since people { name } }'
const MATTER = `number version status returnedReason held { amount } claimed { amount } paid { amount }
  owner { name } approver { name } approvedAt judgement { stage results { verdict sentence } } ${STEP}
  team { code awaitsHead } line { version available { amount } committed { amount } paid { amount } }
  claims(first: 100) { totalCount nodes { number version status amount { amount } cut { amount } payee { name account } ${STEP}
    request { status } payments(first: 100) { totalCount nodes { number status receiptNumber ${STEP} claim { status } } } } }
  timeline(first: 100) { totalCount nodes { type number version hash
    record { ... on SpendingRequest { requestVersion: version } ... on Claim { claimVersion: version } } } }`
const LIST = `query ($asOf: LocalDate, $filter: SpendingFilter, $first: Int = 100, $after: String, $last: Int, $before: String) {
  spendingRequests(asOf: $asOf, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalAmount { amount } pageInfo { hasNextPage endCursor } nodes { ${MATTER} } }
  budgetLines(asOf: $asOf, first: 100) { totalCount nodes { id version allocated { amount } available { amount }
    committed { amount } paid { amount } } } }`

let office: Ask, member: Ask, approver: Ask, line: string

beforeAll(async () => {
  office = await signIn('luxiaochen')
  member = await signIn('hezhixing')
  approver = await signIn('tanshouzheng')
  line = await lineOf(member, TAIWAN, 'TRANSPORT')
})

const list = async (asOf: string | null, filter: object = {}, ask = office) => {
  const { data, errors } = await ask(LIST, { asOf, filter })
  expect(errors).toBeUndefined()
  return data
}
const one = async (number: string, asOf: string | null, ask = office) =>
  (
    await ask(`query ($n: String!, $d: LocalDate) { spendingRequest(number: $n, asOf: $d) { asOf ${MATTER} } }`, {
      n: number,
      d: asOf,
    })
  ).data.spendingRequest

/** Acts at a moment of one's choosing, as the demonstration is played. */
async function actAt(at: string, name: string, mutation: string, input: object) {
  const instance = instanceOf((await readInstance(books))!.law.notice, { now: () => at as never })
  const session = await openSession(books, instance, name)
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await graphql({
    schema: await schema(),
    source: `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { message } ${REQUEST} } }`,
    contextValue: { books, instance, login, session, language: 'zh', loaders: openLoaders(books), auditAddress: null },
    variableValues: { input: { idempotencyKey: `${mutation} ${at}`, ...input } },
  })
  expect(errors).toBeUndefined()
  return (data as Record<string, { refusals: object[]; request: { id: string; version: number; number: string } }>)[
    mutation
  ]!
}

it('everything that is done today leaves every answer as of yesterday as it was', async () => {
  const before = await list(null)
  expect(await list(YESTERDAY)).toEqual(before)
  expect(await list(TODAY)).toEqual(before)

  const accountant = await signIn('jishenzhi')
  const pending = (await member(`{ spendingRequests(first: 100) { nodes { id version status } } }`)).data
  expect(pending.spendingRequests.nodes.length).toBeGreaterThan(0)
  const submitted = await act(member, 'submitRequest', { application: trip(line, purchase('演示文印社')) })
  const approved = await act(approver, 'approveRequest', seen(submitted.request))
  const filing = { ...seen(approved.request), request: approved.request.id, requestVersion: approved.request.version }
  const claim = { request: filing.request, requestVersion: filing.requestVersion, ...bought('700.00') }
  const filed = await act(member, 'fileClaim', claim, `${CLAIM} ${REQUEST}`)
  const reviewed = await act(accountant, 'reviewClaim', { ...seen(filed.claim), cut: '0.00' }, CLAIM)
  const authorised = await act(await signIn('aimingche'), 'authoriseClaim', seen(reviewed.claim), CLAIM)
  const paying = await act(await signIn('qianqingyuan'), 'requestPayment', seen(authorised.claim), PAYMENT)
  const receipt = { ...seen(paying.payment), receiptNumber: 'HD-AS-OF' }
  const paid = await act(await signIn('zhangguoku'), 'confirmPayment', receipt, `${PAYMENT} ${REQUEST}`)
  expect(paid.refusals).toEqual([])

  expect(await list(YESTERDAY)).toEqual(before)
  const now = await list(null)
  expect(await list(TODAY)).toEqual(now)
  expect(now.spendingRequests.totalCount).toBe(before.spendingRequests.totalCount + 1)
  expect(now.budgetLines).not.toEqual(before.budgetLines)
  expect(await one(submitted.request.number, YESTERDAY)).toBeNull()
})

it('approved today, it still waits for approval as of yesterday, in the record, the list, the totals and the line', async () => {
  const waiting = { statuses: ['DECIDING'] }
  const { request } = await actAt('2015-11-15T15:59:59.999Z', 'hezhixing', 'submitRequest', {
    application: trip(await lineOf(member, TAIWAN, 'LODGING'), {
      ...purchase('演示文印社'),
      use: 'LODGING',
      amount: '321.00',
    }),
  })
  const before = await list(null, waiting)
  const record = await one(request.number, null)
  const approval = await act(approver, 'approveRequest', seen(request))
  await act(member, 'fileClaim', {
    request: request.id,
    requestVersion: approval.request.version,
    ...bought('300.00'),
  })

  const then = await one(request.number, YESTERDAY)
  expect(then).toEqual({ ...record, asOf: YESTERDAY })
  expect(then).toMatchObject({
    status: 'DECIDING',
    approver: null,
    held: { amount: '0.00' },
    claims: { totalCount: 0, nodes: [] },
    nextStep: { action: 'APPROVE' },
    line: record.line,
  })
  expect(then.timeline.nodes.map(({ type }: { type: string }) => type)).toEqual(['SpendingRequested', 'RulesJudged'])
  const now = await one(request.number, null)
  expect(now).toMatchObject({ asOf: null, status: 'APPROVED', claims: { totalCount: 1 } })
  expect(now.line.committed).not.toEqual(then.line.committed)

  const found = await list(YESTERDAY, waiting)
  expect(found.spendingRequests).toEqual(before.spendingRequests)
  const numbers = ({ spendingRequests }: Awaited<ReturnType<typeof list>>) =>
    spendingRequests.nodes.map(({ number }: { number: string }) => number)
  expect(numbers(found)).toContain(request.number)
  expect(numbers(await list(null, waiting))).not.toContain(request.number)
  expect(numbers(await list(YESTERDAY, { statuses: ['APPROVED'] }))).not.toContain(request.number)
})

it('midnight in Shanghai belongs to the new day', async () => {
  const { request } = await actAt('2015-11-15T16:00:00.000Z', 'hezhixing', 'submitRequest', {
    application: trip(line, { amount: '123.00' }),
  })
  expect(await one(request.number, YESTERDAY)).toBeNull()
  expect(await one(request.number, TODAY)).toMatchObject({ status: 'DECIDING' })
  const days = await Promise.all([YESTERDAY, TODAY].map((day) => list(day, { text: request.number })))
  expect(days.map(({ spendingRequests }) => spendingRequests.totalCount)).toEqual([0, 1])
})

it('a handover, which changes no status, is not known before it was made', async () => {
  const { request } = await actAt('2015-11-15T06:00:00.000Z', 'hezhixing', 'submitRequest', {
    application: trip(line, { amount: '77.00' }),
  })
  const before = (await list(YESTERDAY, { text: request.number })).spendingRequests.nodes
  const { data } = await office('{ people(first: 1, search: "甘若川") { nodes { id } } }')
  const to = data.people.nodes[0].id
  const done = await act(office, 'handOverRequest', { ...seen(request), to, reason: '试验' })
  if (done.refusals.length) throw new Error(JSON.stringify(done.refusals))
  expect((await list(YESTERDAY, { text: request.number })).spendingRequests.nodes).toEqual(before)
  expect(before[0].owner).not.toEqual((await one(request.number, null)).owner)
})

it('a past day is paged from both ends like any other', async () => {
  const all = await list('2015-06-30')
  const numbers = all.spendingRequests.nodes.map(({ number }: { number: string }) => number)
  expect(numbers.length).toBeGreaterThan(3)
  const pages: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data } = await office(LIST, { asOf: '2015-06-30', first: 2, after })
    expect(data.spendingRequests.totalCount).toBe(numbers.length)
    pages.push(...data.spendingRequests.nodes.map(({ number }: { number: string }) => number))
    after = data.spendingRequests.pageInfo.endCursor
    more = data.spendingRequests.pageInfo.hasNextPage
  }
  expect(pages).toEqual(numbers)
  const { data } = await office(LIST, { asOf: '2015-06-30', first: null, last: 2 })
  expect(data.spendingRequests.nodes.map(({ number }: { number: string }) => number)).toEqual(numbers.slice(-2))
  expect((await list('2015-03-25')).spendingRequests.totalCount).toBe(0)
  expect((await list('2015-03-25')).budgetLines.totalCount).toBe(0)
})

it('of the past a reader sees what they may see today', async () => {
  const { data } = await office('{ spendingRequests(first: 100, asOf: "2015-06-30") { nodes { number } } }')
  const numbers = data.spendingRequests.nodes.map(({ number }: { number: string }) => number)
  for (const login of ['hezhixing', 'jishenzhi', 'qianqingyuan', 'zhangguoku', 'mizhiyu', 'tanshouzheng']) {
    const ask = await signIn(login)
    const [now, then] = await Promise.all([null, '2015-06-30'].map((day) => list(day, {}, ask)))
    const listed = (of: typeof now) => of.spendingRequests.nodes.map(({ number }: { number: string }) => number)
    expect(listed(then), login).toEqual(numbers.filter((number: string) => listed(now).includes(number)))
    for (const number of numbers)
      expect((await one(number, '2015-06-30', ask)) === null, login).toBe((await one(number, null, ask)) === null)
    const accounts = then.spendingRequests.nodes.flatMap((node: { number: string; claims: { nodes: object[] } }) =>
      node.claims.nodes.map((claim) => (claim as { payee: object }).payee),
    )
    const today = now.spendingRequests.nodes.flatMap((node: { number: string; claims: { nodes: object[] } }) =>
      node.claims.nodes.map((claim) => (claim as { payee: object }).payee),
    )
    for (const account of accounts) expect(today, login).toContainEqual(account)
  }
})

it('nobody acts on a past day, and nothing waits on one', async () => {
  const { data } = await approver(
    `{ spendingRequests(first: 100, asOf: "2015-06-30") { nodes { number actions { action }
      claims(first: 9) { nodes { actions { action } payments(first: 9) { nodes { actions { action } } } } } } } }`,
  )
  expect(data.spendingRequests.nodes.length).toBeGreaterThan(0)
  expect(JSON.stringify(data)).not.toContain('"action"')
  const waiting = (asOf: string) =>
    approver(LIST, { asOf, filter: { waitingForMe: true } }) as Promise<{ errors?: object[] }>
  expect((await waiting('2015-06-30')).errors).toMatchObject([
    {
      message: expect.stringMatching(/今天.*today/) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ])
  expect((await waiting(TODAY)).errors).toBeUndefined()
})

it('what waited on a past day waited for whoever was in office then', async () => {
  const asked = await list('2015-07-13')
  const steps = asked.spendingRequests.nodes.flatMap(
    ({ nextStep }: { nextStep: { people: { name: string }[] } | null }) => nextStep ?? [],
  )
  expect(steps.length).toBeGreaterThan(0)
  const { data } = await office('{ organisation(asOf: "2015-07-13") { people { person { name } } } }')
  const known = data.organisation.people.map(({ person }: { person: { name: string } }) => person.name)
  for (const { people } of steps) for (const { name } of people) expect(known).toContain(name)
})
