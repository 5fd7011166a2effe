import { afterEach, describe, expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { oversight } from './oversight.ts'

const { admin, url, signIn: enterOffice } = await county()
const { signIn: enterOversight } = await oversight({ url })
const office = await enterOffice('luxiaochen')
const overseer = await enterOversight()

/** The trip to Shenzhen of the demonstration, reported four days after it. */
const number = 'ZC-2015-0004'
const FIELDS = (person: string) =>
  `number report { summary document { number office date } by ${person} at } reportDueOn`
const { rows } = await admin.query<{ report: object }>('select report from spending.request where number = $1', [
  number,
])

type Told = { readonly report: { readonly by: { readonly name: string } } | null }
const byName = ({ report, ...record }: Told) => ({ ...record, report: report && { ...report, by: report.by.name } })

it('N-100 the report of a trip is told to the overseers as to the office', async () => {
  const told = await office(`{ spendingRequests(first: 100) { nodes { ${FIELDS('{ name }')} } } }`)
  const seen = await overseer(`{ spendingRecords(first: 100) { nodes { ${FIELDS('')} } } }`)
  expect([told.errors, seen.errors]).toEqual([undefined, undefined])
  const records = seen.data.spendingRecords.nodes
  expect(records).toEqual(told.data.spendingRequests.nodes.map(byName))
  expect(records.find((one: { number: string }) => one.number === number)).toMatchObject({
    report: { by: '甘若川', document: { date: '2015-05-18' } },
    reportDueOn: '2015-05-21',
  })
})

describe('a report that was altered in the database', () => {
  const alter = async (to: string) => {
    await admin.query('alter table spending.request disable trigger all')
    await admin.query(`update spending.request set report = ${to} where number = $1`, [number])
    await admin.query('alter table spending.request enable trigger all')
    await admin.query('alter table spending.request enable always trigger explained')
  }
  const look = async () => {
    const { data, errors } = await overseer(
      `{ spendingRecord(number: "${number}") { ${FIELDS('')} verification { outcome differences { kind column } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.spendingRecord
  }
  afterEach(() => alter(`'${JSON.stringify(rows[0]!.report)}'`))

  it.each([
    ['another summary', `jsonb_set(report, '{summary}', '"谈妥"')`, true],
    ['somebody else', `jsonb_set(report, '{by}', to_jsonb(applicant))`, true],
    ['another moment', `jsonb_set(report, '{at}', '"2015-05-15T01:00:00.000Z"')`, true],
    ['no report at all', 'null', false],
    ['what is no report', `'{"rate": 1}'`, false],
  ])('%s is named with its column, and the record is still shown', async (_, to, shown) => {
    await alter(to)
    const { report, verification } = await look()
    expect(verification).toEqual({ outcome: 'TAMPERED', differences: [{ kind: 'SPENDING_REQUEST', column: 'report' }] })
    expect(report !== null).toBe(shown)
  })

  it('is sound again once it is as it was', async () => {
    expect((await look()).verification).toEqual({ outcome: 'SOUND', differences: [] })
  })
})
