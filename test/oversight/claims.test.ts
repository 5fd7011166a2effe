import { afterEach, describe, expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { oversight } from './oversight.ts'

const { admin, url, signIn: enterOffice } = await county()
const { signIn: enterOversight } = await oversight({ url })
const office = await enterOffice('luxiaochen')
const overseer = await enterOversight()

const PAPER = '{ number office date }'
const BILL = 'bill { kind item amount }'
const stated = (
  person: string,
) => `number amount { amount } vouchers { kind code number date buyer seller item amount share }
  payeeRole bearer { kind name } justifications { rule reason }
  reception { activity place guests { unit name post functionary } hosts ${person} listSignedBy ${person} listSignedOn
    meals { date kind heads amount } rooms { type nights rate } ${BILL} }
  travel { traveller ${person} grade legs { date from to mode class amount exception } nights { date city kind amount vouched }
    mealDays mealAllowance localDays localAllowance hostDays carDays ${BILL} countries }
  event { heads days notice ${PAPER} signIn ${PAPER} ${BILL} }
  other { acceptance ${PAPER} ${BILL} }`

type Person = { readonly name: string } | null
type Claim = Record<string, unknown> & {
  readonly number: string
  readonly reception: { hosts: Person[]; listSignedBy: Person } | null
  readonly travel: { traveller: Person } | null
}
/** The overseers are told names where the office links to people. */
const byName = ({ reception, travel, ...claim }: Claim) => ({
  ...claim,
  reception: reception && {
    ...reception,
    hosts: reception.hosts.map((host) => host?.name),
    listSignedBy: reception.listSignedBy?.name ?? null,
  },
  travel: travel && { ...travel, traveller: travel.traveller?.name },
})

it('N-100 what a claim states is told to the overseers as to the office, to the last name and fen', async () => {
  const told = await office(
    `{ spendingRequests(first: 100) { nodes { claims(first: 20) { nodes { ${stated('{ name }')} } } } } }`,
  )
  expect(told.errors).toBeUndefined()
  const claims = told.data.spendingRequests.nodes.flatMap(
    ({ claims: { nodes } }: { claims: { nodes: Claim[] } }) => nodes,
  )
  const seen = await overseer(`{ spendingRecords(first: 100) { nodes { claims { ${stated('')} } } } }`)
  expect(seen.errors).toBeUndefined()
  const records = seen.data.spendingRecords.nodes.flatMap((one: { claims: object[] }) => one.claims)
  expect(records).toEqual((claims as Claim[]).map(byName))
  for (const kind of ['reception', 'travel', 'event', 'other'])
    expect(
      (claims as Claim[]).some((claim) => claim[kind] !== null),
      kind,
    ).toBe(true)
  const dutch = (claims as Claim[]).find(({ number }) => number === 'ZC-2015-0016-B1')
  expect(dutch).toMatchObject({ vouchers: [{ share: '800.00' }, { item: 'GOODS', share: '260.00' }] })
})

const number = 'ZC-2015-0001-B1'
const { rows } = await admin.query<Record<'vouchers' | 'expenses' | 'bearer', string>>(
  'select vouchers::text, expenses::text, bearer::text from spending.claim where number = $1',
  [number],
)
const asItWas = rows[0]!

describe('a claim that was altered in the database', () => {
  const alter = async (column: keyof typeof asItWas, to: string) => {
    await admin.query('alter table spending.claim disable trigger all')
    await admin.query(`update spending.claim set ${column} = ${to} where number = $1`, [number])
    await admin.query('alter table spending.claim enable trigger all')
    await admin.query('alter table spending.claim enable always trigger explained')
  }
  afterEach(async () => {
    for (const [column, text] of Object.entries(asItWas)) await alter(column as keyof typeof asItWas, `'${text}'`)
  })

  const look = async () => {
    const { data, errors } = await overseer(
      `query ($n: String!) { spendingRecord(number: $n) { claims { ${stated('')} }
        verification { outcome differences { kind column } } } }`,
      { n: number.slice(0, -3) },
    )
    expect(errors).toBeUndefined()
    return data.spendingRecord
  }
  const named = (column: string) => ({ outcome: 'TAMPERED', differences: [{ kind: 'CLAIM', column }] })

  it.each([
    ['a guest less', 'expenses', `expenses #- '{guests,0}'`],
    ['a cheaper meal', 'expenses', `jsonb_set(expenses, '{meals,0,amount}', '"100000"')`],
    ['another seller', 'vouchers', `jsonb_set(vouchers, '{0,seller}', '"另一家"')`],
    ['another bearer', 'bearer', `'{"kind": "ENTERPRISE", "name": "某企业"}'`],
    ['no list of vouchers at all', 'vouchers', `'{"none": true}'`],
    ['expenses of no kind that there is', 'expenses', `'{"kind": "BANQUET"}'`],
  ] as const)('%s is named with its column, and the record is still shown', async (_, column, to) => {
    await alter(column, to)
    const { claims, verification } = await look()
    expect(verification).toEqual(named(column))
    expect(claims).toHaveLength(1)
  })

  it('is sound again once it is as it was', async () => {
    expect((await look()).verification).toEqual({ outcome: 'SOUND', differences: [] })
  })
})
