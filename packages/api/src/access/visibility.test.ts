import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'
import { act, seen, trip } from '../../test/matters.ts'
import { readCounty } from '../county/files.ts'
import { demonstrationAccounts } from '../demonstration/accounts.ts'
import { nodeId } from '../graphql/node-id.ts'

const { signIn, admin } = await county()

/** Everything there is, as the database holds it. */
const all = (
  await admin.query<{ id: string; number: string; claim: string | null; payment: string | null }>(`
    select r.id, r.number, c.id as claim, p.id as payment from spending.request r
    left join spending.claim c on c.request_id = r.id left join spending.payment p on p.claim_id = c.id`)
).rows
const { roster, notice } = readCounty('demo')
const offices = demonstrationAccounts(roster, notice).filter(({ server }) => server === 'api')

it.each(offices.map(({ name, login }) => [name, login] as const))(
  '%s sees by number and by id exactly what the list shows, down to the payment',
  async (_, login) => {
    const ask = await signIn(login)
    const listed = (await ask('{ spendingRequests(first: 100) { nodes { number } } }')).data.spendingRequests.nodes
    const numbers = new Set(listed.map(({ number }: { number: string }) => number))
    const asked = all.map(({ number }, index) => `n${index}: spendingRequest(number: "${number}") { number }`)
    const idsOf = ({ id, claim, payment }: (typeof all)[number]) => [
      nodeId('SpendingRequest', id),
      nodeId('Claim', claim ?? id),
      nodeId('Payment', payment ?? id),
    ]
    const { data } = await ask(`query ($ids: [ID!]!) { ${asked.join(' ')} nodes(ids: $ids) { id } }`, {
      ids: all.flatMap(idsOf),
    })
    for (const [index, { number, claim, payment }] of all.entries()) {
      const visible = numbers.has(number)
      expect(data[`n${index}`] !== null, number).toBe(visible)
      const nodes = data.nodes.slice(3 * index, 3 * index + 3).map((node: object | null) => node !== null)
      expect(nodes, number).toEqual([visible, visible && !!claim, visible && !!payment])
    }
  },
)

it('a member sees their own, an accountant their teams’, a cashier what is payable, the treasury what is to be paid', async () => {
  const count = async (login: string) =>
    (await (await signIn(login))('{ spendingRequests(first: 1) { totalCount } }')).data.spendingRequests.totalCount
  expect(await count('hezhixing')).toBe(2)
  expect(await count('jishenzhi')).toBe(23)
  expect(await count('qianqingyuan')).toBe(14)
  expect(await count('zhangguoku')).toBe(13)
  expect(await count('mizhiyu')).toBe(0)
})

it('unknown, malformed and forbidden ids get one and the same answer', async () => {
  const stranger = await signIn('yunzhiyuan')
  const foreign = all.find(({ number }) => number === 'ZC-2015-0023')!
  const ids = [
    nodeId('SpendingRequest', foreign.id),
    nodeId('SpendingRequest', '01234567-89ab-7def-8123-456789abcdef'),
    'nonsense',
    '',
  ]
  const answers = await Promise.all(ids.map((id) => act(stranger, 'withdrawRequest', { id, version: 2 })))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0].refusals[0].code).toBe('NOT_FOUND')
  expect(answers[0].request).toBeNull()
})

it('another team’s budget line is as unknown as one that does not exist', async () => {
  const { rows } = await admin.query<{ id: string }>(
    `select id from funds.budget_line where team = 'URBAN_CONSTRUCTION' and "use" = 'TRANSPORT'`,
  )
  const member = await signIn('hezhixing')
  const ask = async (line: string) => {
    const application = trip(line)
    const { data } = await member(
      'query ($a: ApplicationInput!) { judgeApplication(application: $a) { available { amount } refusals { code field } } }',
      { a: application },
    )
    return [data.judgeApplication, await act(member, 'submitRequest', { application })]
  }
  const foreign = await ask(nodeId('BudgetLine', rows[0]!.id))
  expect(foreign).toEqual(await ask(nodeId('BudgetLine', '01234567-89ab-7def-8123-456789abcdef')))
  expect(foreign[1].refusals[0].code).toBe('NOT_FOUND')
})

it('an account number is open to the applicant, the carrier unit and the treasury, and ends in four digits for others', async () => {
  const account = async (login: string) => {
    const { data } = await (
      await signIn(login)
    )('{ spendingRequest(number: "ZC-2015-0004") { claims(first: 1) { nodes { payee { account } } } } }')
    return data.spendingRequest.claims.nodes[0].payee.account as string
  }
  for (const login of ['hezhixing', 'jishenzhi', 'qianqingyuan', 'zhangguoku'])
    expect(await account(login)).toMatch(/^\d{16}$/)
  for (const login of ['tanshouzheng', 'luxiaochen', 'yuelinchuan'])
    expect(await account(login)).toMatch(/^\*{4}\d{4}$/)
})

it('somebody whose appointment ended is refused at the next request', async () => {
  const head = await signIn('guxingyuan')
  const count = async () =>
    (await head('{ spendingRequests(first: 1) { totalCount } }')).data.spendingRequests.totalCount
  expect(await count()).toBe(23)
  await admin.query('alter table organisation.appointment disable trigger all')
  await admin.query(`update organisation.appointment set "to" = '2015-11-01' where post = 'LEADING_GROUP_HEAD'`)
  expect(await count()).toBe(0)
})

it('whoever may act is told so, and whoever may not is told why', async () => {
  const { data } = await (
    await signIn('tanshouzheng')
  )(
    '{ spendingRequest(number: "ZC-2015-0023") { id version actions { action allowed refusal { message } } nextStep { action people { name } } } }',
  )
  const { actions, nextStep, ...request } = data.spendingRequest
  const allowed = actions
    .filter(({ allowed }: { allowed: boolean }) => allowed)
    .map(({ action }: { action: string }) => action)
  expect(allowed).toEqual(['APPROVE', 'RETURN', 'REJECT'])
  expect(actions.find(({ action }: { action: string }) => action === 'WITHDRAW').refusal.message).toContain('经办人')
  expect(nextStep.people.map(({ name }: { name: string }) => name)).toEqual(['谈守正', '艾明澈', '时敬之', '林正行'])
  expect((await act(await signIn('tanshouzheng'), 'approveRequest', seen(request))).refusals).toEqual([])
})

it('what waits for somebody is what the next step of the record says', async () => {
  for (const { login, name } of offices) {
    const ask = await signIn(login)
    const { data } =
      await ask(`{ viewer { waiting } spendingRequests(first: 100, filter: { waitingForMe: true }) { nodes { number } }
      all: spendingRequests(first: 100) { nodes { number nextStep { people { name } } claims(first: 10) { nodes {
        nextStep { people { name } } payments(first: 10) { nodes { nextStep { people { name } } } } } } } } }`)
    type Step = { nextStep: { people: { name: string }[] } | null }
    type Matter = Step & { number: string; claims: { nodes: (Step & { payments: { nodes: Step[] } })[] } }
    const waits = ({ nextStep }: Step) => !!nextStep?.people.some((one) => one.name === name)
    const expected = data.all.nodes
      .filter(
        (matter: Matter) =>
          waits(matter) || matter.claims.nodes.some((claim) => waits(claim) || claim.payments.nodes.some(waits)),
      )
      .map(({ number }: Matter) => number)
    const listed = data.spendingRequests.nodes.map(({ number }: Matter) => number)
    expect(listed, name).toEqual(expected)
    expect(data.viewer.waiting, name).toBe(expected.length)
  }
})
