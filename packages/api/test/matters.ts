import { randomUUID } from 'node:crypto'
import type { Ask } from './county.ts'

export const REFUSALS = 'refusals { code message remedy field severity rule { id citation } }'
export const RECEIPT = 'receipt { hash at replayed }'
export const REQUEST =
  'request { id version number status held { amount } claimed { amount } paid { amount } released { amount } recovered { amount } line { allocated { amount } available { amount } committed { amount } paid { amount } } }'
export const CLAIM = 'claim { id version number status cut { amount } allowed { amount } }'
export const PAYMENT = 'payment { id version number status receiptNumber recovered { amount } }'

/** Sends a mutation as a client would; every call is an intent of its own unless it brings a key. */
export async function act(ask: Ask, name: string, input: object, records = REQUEST) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const answer = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${REFUSALS} ${RECEIPT} ${records} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data[name]
}

/** The budget line of a team's use, or of the special fund's. */
export async function lineOf(ask: Ask, team: string, use: string): Promise<string> {
  const { data } = await ask(
    'query ($team: String!) { budgetLines(team: $team, first: 100) { nodes { id use { code } } } }',
    { team },
  )
  const line = data.budgetLines.nodes.find((line: { use: { code: string } }) => line.use.code === use)
  return line.id
}

/** A small trip of the Taiwan group that no rule objects to. */
export const trip = (line: string, more: object = {}) => ({
  team: 'TAIWAN_GENERAL_INDUSTRY',
  line,
  use: 'TRANSPORT',
  amount: '800.00',
  purpose: '赴厦门拜访台资企业',
  from: '2015-12-01',
  to: '2015-12-03',
  place: '厦门市',
  lead: '台资食品项目',
  travel,
  ...more,
})

export const travel = {
  region: 'MAINLAND',
  outsiders: 0,
  agenda: [{ date: '2015-12-02', place: '厦门市', what: '与食品企业洽谈选址' }],
  otherPayers: [],
}

/** What a meal for guests adds to an application, in the place of a trip. */
export const meal = (line: string, reception: object) => ({
  line,
  use: 'RECEPTION',
  to: '2015-12-01',
  travel: null,
  other: null,
  reception,
})

/** A work meal for officials of another county, whom a letter announces. */
export const officialMeal = (number: string, more: object = {}) => ({
  type: 'DOMESTIC_OFFICIAL',
  letter: { number, unit: '邻江县商务局', date: '2015-11-12' },
  evidence: [],
  parties: [{ unit: '邻江县商务局', place: '邻江县', heads: 5, functionaries: 5 }],
  hosts: 3,
  meals: 1,
  venue: { name: '县政府食堂', kind: 'CANTEEN' },
  activities: ['NEGOTIATION'],
  gifts: [],
  ...more,
})

/** A work meal for people of a firm. */
export const businessMeal = (heads: number, hosts: number) => ({
  ...officialMeal(''),
  type: 'BUSINESS',
  letter: null,
  evidence: [{ kind: 'VISIT_LETTER', reference: '演示食品公司来访函', date: '2015-11-12' }],
  parties: [{ unit: '演示食品公司', place: '厦门市', heads, functionaries: 0 }],
  hosts,
})

/** What a purchase adds to an application, in the place of a trip. */
export const purchase = (supplier: string) => ({
  travel: null,
  other: {
    items: [{ what: '项目册', pieces: 10, price: '80.00' }],
    procurement: { way: 'QUOTATION', supplier, inCatalogue: false },
    beneficiaries: [],
  },
})

const SHOP = '演示文印社'
export const payee = { name: SHOP, account: '6222020200112233' }

/** A claim of a purchase that no rule objects to, on an invoice that no other claim has. */
export const bought = (amount: string, more: object = {}) => ({
  amount,
  method: 'TRANSFER',
  payee,
  vouchers: [
    {
      kind: 'VAT_INVOICE',
      code: '1300151320',
      number: randomUUID(),
      date: '2015-11-16',
      buyer: '县招商合作局',
      seller: SHOP,
      item: 'PRINTING',
      amount,
      share: amount,
    },
  ],
  bearer: { kind: 'OWN_UNIT', name: '县招商合作局' },
  other: { bill: [{ kind: 'MATERIAL', item: '项目册', amount }] },
  ...more,
})

/** What names a record to be changed: which, and as seen at which version. */
export const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
