import { randomUUID } from 'node:crypto'
import { compare } from './compare.ts'
import { openSite } from './site.ts'

const REQUESTS = 11 * 20
const agenda = [{ date: '2015-12-01', place: '澄川县', what: '陪同企业看地' }]
const travel = { region: 'MAINLAND', outsiders: 0, agenda, otherPayers: [] }
const site = await openSite()
try {
  const { books, ask } = site
  await books.pool.query('create table bench (id uuid primary key, body text not null)')
  const lines = await ask(
    'liangzhuan',
    '{ budgetLines(team: "URBAN_CONSTRUCTION", first: 100) { nodes { id use { code } } } }',
  )
  const line = lines.budgetLines.nodes.find(({ use }: { use: { code: string } }) => use.code === 'TRANSPORT').id

  const requests: { id: string; version: number }[] = []
  for (let made = 0; made < REQUESTS; made++) {
    const application = {
      ...{ team: 'URBAN_CONSTRUCTION', line, use: 'TRANSPORT', amount: '10.00', purpose: '市内交通', place: '澄川县' },
      ...{ from: '2015-12-01', to: '2015-12-01', lead: '城北商业综合体', travel },
    }
    const { submitRequest } = await ask(
      'shifangyuan',
      'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { refusals { message } request { id version } } }',
      { input: { idempotencyKey: randomUUID(), application } },
    )
    requests.push(submitRequest.request)
  }
  await books.pool.query('analyze')

  const insert = { name: 'bench', text: 'insert into bench (id, body) values ($1, $2)' }
  await compare(
    'approveRequest, with session, rules, facts and guard, against one plain INSERT',
    (turn) =>
      ask(
        'tanshouzheng',
        'mutation ($input: ApproveRequestInput!) { approveRequest(input: $input) { refusals { code } } }',
        {
          input: { ...requests[turn]!, idempotencyKey: randomUUID() },
        },
      ),
    () => books.pool.query({ ...insert, values: [randomUUID(), 'x'.repeat(300)] }),
    20,
  )
  const page = { name: 'page', text: 'select * from spending.request order by submitted_at desc, id desc limit 50' }
  await compare(
    'a page of fifty requests with team, use, line and applicant, against the bare rows as JSON',
    () =>
      ask(
        'luxiaochen',
        '{ spendingRequests(first: 50) { nodes { id number status amount { amount } team { name } use { name } applicant { name } line { available { amount } } } } }',
      ),
    async () => JSON.stringify((await books.pool.query(page)).rows),
    20,
  )
} finally {
  await site.close()
}
