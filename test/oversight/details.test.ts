import { afterEach, describe, expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { oversight } from './oversight.ts'

const { admin, url, signIn: enterOffice } = await county()
const { signIn: enterOversight } = await oversight({ url })
const office = await enterOffice('luxiaochen')
const overseer = await enterOversight()

const PAPER = '{ number office date }'
const STATED = `number kind lead
  reception { type letter { number unit date } evidence { kind reference date } guests hosts meals venue { name kind }
    parties { unit place heads functionaries } activities gifts { kind item pieces value } }
  travel { region outsiders agenda { date place what } otherPayers { kind name what }
    mission { countries permit ${PAPER} foreignOpinion ${PAPER} financeOpinion ${PAPER} courtesies { kind what inPlan } } }
  event { event plan heads lectureFee placeApproval ${PAPER} }
  other { items { what pieces price } procurement { way supplier inCatalogue } beneficiaries { kind what } legalBasis }`
type Stated = { number: string; kind: string } & Record<'reception' | 'travel' | 'event' | 'other', object | null>

it('N-100 what a matter states is told to the overseers as to the office, to the last word and fen', async () => {
  const told = (await office(`{ spendingRequests(first: 100) { nodes { ${STATED} } } }`)).data.spendingRequests.nodes
  const seen = (await overseer(`{ spendingRecords(first: 100) { nodes { ${STATED} } } }`)).data.spendingRecords.nodes
  expect(seen).toEqual(told)
  const kinds = (told as Stated[]).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['RECEPTION', 'TRAVEL', 'EVENT', 'OTHER']))
  for (const { kind, ...of } of told as Stated[])
    for (const name of ['reception', 'travel', 'event', 'other'] as const)
      expect(of[name] !== null, `${of.number} ${name}`).toBe(name.toUpperCase() === kind)
  const dutch = (seen as Stated[]).find(({ number }) => number === 'ZC-2015-0016')
  expect(dutch).toMatchObject({ reception: { guests: 4, gifts: [{ pieces: 4, value: '65.00' }] } })
})

const number = 'ZC-2015-0001'
const { rows } = await admin.query<{ details: string }>(
  'select details::text from spending.request where number = $1',
  [number],
)

describe('details that were altered in the database', () => {
  const alter = async (to: string) => {
    await admin.query('alter table spending.request disable trigger all')
    await admin.query(`update spending.request set details = ${to} where number = $1`, [number])
    await admin.query('alter table spending.request enable trigger all')
    await admin.query('alter table spending.request enable always trigger explained')
  }
  afterEach(() => alter(`'${rows[0]!.details}'`))

  const look = async () => {
    const { data, errors } = await overseer(
      `query ($number: String!) { spendingRecord(number: $number) { ${STATED} purpose
        verification { outcome differences { kind column } } } }`,
      { number },
    )
    expect(errors).toBeUndefined()
    return data.spendingRecord
  }
  const named = { outcome: 'TAMPERED', differences: [{ kind: 'SPENDING_REQUEST', column: 'details' }] }

  it.each([
    ['of no kind that there is', `details || '{"kind": "BANQUET"}'`],
    ['no object', `'[]'`],
    ['nothing', `'null'`],
    ['without hosts', `details - 'hosts'`],
    ['with hosts in words', `jsonb_set(details, '{hosts}', '"four"')`],
    ['with half a host', `jsonb_set(details, '{hosts}', '4.5')`],
    ['with something more', `details || '{"wine": 2}'`],
    [
      'with a gift at no price',
      `jsonb_set(details, '{gifts}', '[{"kind": "CASH", "item": "", "pieces": 1, "value": "1.5"}]')`,
    ],
    ['with a letter of no day', `jsonb_set(details, '{letter}', '{"number": "1", "unit": "2", "date": "2015-02-30"}')`],
  ])('%s: the record is shown without its kind, and verification names the column', async (_, to) => {
    await alter(to)
    const record = await look()
    expect(record).toMatchObject({ kind: null, reception: null, travel: null, event: null, other: null })
    expect(record.purpose).toContain('杭州')
    expect(record.verification).toEqual(named)
  })

  it('that can still be read are shown as they are now, and verification names the column', async () => {
    expect(await look()).toMatchObject({ reception: { hosts: 4 }, verification: { outcome: 'SOUND', differences: [] } })
    await alter(`jsonb_set(details, '{hosts}', '3')`)
    expect(await look()).toMatchObject({ kind: 'RECEPTION', reception: { hosts: 3 }, verification: named })
  })
})
