import { expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { everyQuery } from '../../test/ask-everything.ts'
import { nodeId } from '../graphql/node-id.ts'
import { unguarded } from '../schema.ts'

const { admin, signIn } = await county()

type Row = { request: string; claim: string; payment: string; line: string }
const { rows } = await admin.query<Row>(`
  select r.id as request, c.id as claim, p.id as payment, r.line_id as line from spending.request r
  join spending.claim c on c.request_id = r.id join spending.payment p on p.claim_id = c.id limit 1`)
const ids = [
  nodeId('SpendingRequest', rows[0]!.request),
  nodeId('Claim', rows[0]!.claim),
  nodeId('Payment', rows[0]!.payment),
  nodeId('BudgetLine', rows[0]!.line),
]

/** Whatever of the spending could be known: numbers, texts, payees, receipts, and the hashes of its facts. */
const { rows: known } = await admin.query<{ text: string }>(`
  select unnest(array[number, purpose, place, lead, returned_reason, rejected_reason]) as text from spending.request
  union select word #>> '{}' from spending.request, unnest(array['$.letter.number', '$.evidence.reference', '$.agenda.what',
    '$.items.what', '$.procurement.supplier', '$.legalBasis']::jsonpath[]) as path, jsonb_path_query(details, path) as word
  union select unnest(array[number, note, returned_reason, refused_reason]) from spending.claim
  union select unnest(array[number, receipt_number]) from spending.payment
  union select t.text from privacy.plain_text t join spending.claim c on t.commitment in (c.payee_name, c.payee_account)
  union select f.hash from trail.fact f join spending.request r on f.record = r.id
  union select to_char(amount / 100.0, 'FM9999990.00') from spending.request where amount > 100000`)
// Some payees are officials, whose names are no secret; places are places.
const { rows: open } = await admin.query<{ text: string }>(`
  select t.text from privacy.plain_text t join organisation.person p on t.commitment = p.name`)
const SECRETS = known.flatMap(({ text }) =>
  text && text.length > 3 && !open.some((one) => one.text === text) ? [text] : [],
)

const values = (id: string) => ({
  ...{
    first: '20',
    id: JSON.stringify(id),
    request: JSON.stringify(id),
    ids: JSON.stringify(ids),
    number: '"ZC-2015-0001"',
    fiscalYear: '2015',
    code: '"N"',
  },
  ...{ action: 'APPROVE', operation: 'APPROVE' },
  application: `{ team: "TAIWAN_GENERAL_INDUSTRY", line: "${ids[3]}", use: "TRANSPORT", amount: "1.00", purpose: "试验",
    from: "2015-12-01", to: "2015-12-01", place: "县内", travel: { region: MAINLAND, outsiders: 0, agenda: [], otherPayers: [] } }`,
  content: `{ amount: "1.00", method: TRANSFER, payee: { name: "试验", account: "1" }, vouchers: [],
    bearer: { kind: OWN_UNIT, name: "试验" }, other: { bill: [] } }`,
})
const schema = await unguarded()
const DOCUMENTS = [...new Set(ids.flatMap((id) => everyQuery(schema, values(id), 5)))]

async function learned(ask: Ask): Promise<{ secrets: string[]; faults: string[] }> {
  const answers: { data?: object; errors?: { message: string }[] }[] = []
  for (const document of DOCUMENTS) answers.push(await ask(document))
  const text = JSON.stringify(answers.map(({ data }) => data))
  const faults = answers.flatMap(({ data, errors }) =>
    data && !errors ? [] : (errors?.map(({ message }) => message) ?? ['no answer']),
  )
  return { secrets: SECRETS.filter((secret) => text.includes(secret)), faults }
}

it('somebody of the ladder learns of the spending by these questions', async () => {
  const { secrets, faults } = await learned(await signIn('tanshouzheng'))
  expect(faults).toEqual([])
  expect(secrets.length).toBeGreaterThan(60)
})

it.each(['kongxitong', 'anquanmin', 'andongheng', 'shenjiguan'])(
  'R-SOD-03 the administrator %s learns nothing of the spending, whatever is asked',
  async (login) => {
    const { secrets, faults } = await learned(await signIn(login))
    expect(secrets).toEqual([])
    expect(faults).toEqual([])
  },
)
