import fc from 'fast-check'
import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { oversight } from './oversight.ts'

const { admin, signIn } = await oversight()
const ask = await signIn()

type Row = {
  number: string
  purpose: string
  team: string
  use: string
  status: string
  amount: string
  paid: string
  day: string
  claims: string[]
  judged: { rule: string; verdict: string }[]
}
const rows = (
  await admin.query<Row>(`
    select r.number, r.purpose, r.team, r."use", r.status, r.amount, r.paid,
      to_char(r.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
      array(select c.status from spending.claim c where c.request_id = r.id) as claims,
      array(select jsonb_array_elements(j -> 'results') from (
        select r.judgement as j union all select c.judgement from spending.claim c where c.request_id = r.id
        union all select p.judgement from spending.payment p join spending.claim c on c.id = p.claim_id
          where c.request_id = r.id) as judgements) as judged
    from spending.request r order by r.submitted_at desc, r.id desc`)
).rows

const LIST = `query List($filter: SpendingRecordFilter, $first: Int, $after: String, $last: Int, $before: String) {
  spendingRecords(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalAmount { amount } totalPaid { amount }
    edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

type Filter = {
  text?: string
  teams?: string[]
  uses?: string[]
  statuses?: string[]
  claimStatuses?: string[]
  amount?: { min?: string; max?: string }
  from?: string
  to?: string
  rule?: string
  verdict?: string
}

/** The list as anybody would make it by hand. */
const expected = ({ text, teams, uses, statuses, claimStatuses, amount, from, to, rule, verdict }: Filter): Row[] =>
  rows.filter(
    (row) =>
      (!text || `${row.number}\n${row.purpose}`.toLowerCase().includes(text.toLowerCase())) &&
      (!teams || teams.includes(row.team)) &&
      (!uses || uses.includes(row.use)) &&
      (!statuses || statuses.includes(row.status)) &&
      (!claimStatuses || row.claims.some((status) => claimStatuses.includes(status))) &&
      (!amount?.min || Number(row.amount) >= Number(amount.min) * 100) &&
      (!amount?.max || Number(row.amount) <= Number(amount.max) * 100) &&
      (!from || row.day >= from) &&
      (!to || row.day <= to) &&
      ((!rule && !verdict) ||
        row.judged.some((one) => (!rule || one.rule === rule) && (!verdict || one.verdict === verdict))),
  )

const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
const totalOf = (some: Row[], column: 'amount' | 'paid') =>
  yuan(some.reduce((sum, row) => sum + BigInt(row[column]), 0n))
const of = <T>(values: readonly T[]) => fc.constantFrom(...new Set(values))
const some = <T>(values: readonly T[]) => fc.uniqueArray(of(values), { maxLength: 3 })
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    text: fc.oneof(
      of(rows.map(({ purpose }) => purpose.slice(0, 2))),
      of(['zc-2015', '0003', '%', '_', "'", '\\', '。']),
    ),
    teams: some([...rows.map(({ team }) => team), 'NO_SUCH_TEAM']),
    uses: some(rows.map(({ use }) => use)),
    statuses: some(['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED']),
    claimStatuses: some(['REVIEWING', 'PAYABLE', 'PAID', 'BOOKED', 'ARCHIVED', 'REFUSED', 'VOID']),
    amount: fc.record(
      { min: of(['0.00', '660.00', '1480.00']), max: of(['720', '4980.5', '99999.99']) },
      { requiredKeys: [] },
    ),
    from: of(rows.map(({ day }) => day)),
    to: of(rows.map(({ day }) => day)),
    rule: of(['R-BUD-01', 'R-BUD-02', 'R-REC-03', 'R-SOD-01', 'R-PAY-01', 'R-XXX-99']),
    verdict: of(['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_EVALUATED']),
  },
  { requiredKeys: [] },
)

describe('the list', () => {
  it('gives every match once, in order, page by page and from both ends, with the right totals', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (filter, size, forwards) => {
        const wanted = expected(filter)
        const seen: string[] = []
        for (let cursor: string | null = null; ;) {
          const page = forwards ? { first: size, after: cursor } : { last: size, before: cursor }
          const { data, errors } = await ask(LIST, { filter, ...page })
          expect(errors).toBeUndefined()
          const { edges, pageInfo, totalCount, totalAmount, totalPaid } = data.spendingRecords
          const numbers = edges.map(({ node }: { node: { number: string } }) => node.number)
          if (forwards) seen.push(...numbers)
          else seen.unshift(...numbers)
          expect(totalCount).toBe(wanted.length)
          expect(totalAmount.amount).toBe(totalOf(wanted, 'amount'))
          expect(totalPaid.amount).toBe(totalOf(wanted, 'paid'))
          expect(pageInfo[forwards ? 'hasPreviousPage' : 'hasNextPage']).toBe(cursor !== null)
          if (!pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage']) break
          expect(numbers).toHaveLength(size)
          cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor
        }
        expect(seen).toEqual(wanted.map(({ number }) => number))
      }),
      { numRuns: 60 },
    )
  })

  it('is newest first, also where two requests came at the same moment', async () => {
    await admin.query('begin')
    const tied = rows.slice(0, 6).map(({ number }) => number)
    await admin.query(`alter table spending.request disable trigger all`)
    await admin.query(`update spending.request set submitted_at = '2015-11-13T00:00:00Z' where number = any($1)`, [
      tied,
    ])
    await admin.query(`alter table spending.request enable trigger all`)
    await admin.query('commit')
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(LIST, { first: 2, after })
      const { edges, pageInfo } = data.spendingRecords
      seen.push(...edges.map(({ node }: { node: { number: string } }) => node.number))
      ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
    }
    expect(seen).toHaveLength(rows.length)
    expect(new Set(seen).size).toBe(rows.length)
    expect(seen.slice(0, 6).toSorted()).toEqual(tied.toSorted())
  })

  it.each([{}, { first: 0 }, { first: 101 }, { last: -1 }, { first: 5, last: 5 }, { first: null }])(
    'a page asked as %j is refused with a sentence',
    async (page) => {
      expect(await ask(LIST, page)).toMatchObject({
        errors: [{ message: expect.stringMatching(/1 至 100.*1 to 100/) as string, extensions: { code: 'PAGE_SIZE' } }],
      })
    },
  )

  it.each([
    '',
    'x',
    Buffer.from('2015|1').toString('base64url'),
    Buffer.from("2015-01-01T00:00:00.000Z|' or 1=1").toString('base64url'),
  ])('a cursor %j that was never given out is refused', async (after) => {
    expect(await ask(LIST, { first: 1, after })).toMatchObject({ errors: [{ extensions: { code: 'BAD_CURSOR' } }] })
  })

  it.each([
    { amount: { min: '1.234' } },
    { amount: { max: 5 } },
    { from: '2015-02-30' },
    { statuses: ['PAID_TWICE'] },
    { text: 'a\0b' },
    { verdict: 'MAYBE' },
  ])('a filter %j is refused, and nothing breaks', async (filter) => {
    expect(await ask(LIST, { first: 1, filter })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  it('costs the same statements for fifty records as for a few, with claims, payments, names and verification', async () => {
    const query = (
      first: number,
    ) => `{ spendingRecords(first: ${first}) { totalCount nodes { number applicant approver fund
      claims { payeeName payeeAccount filedBy reviewer authoriser payments { requestedBy confirmedBy } }
      timeline(first: 20) { totalCount nodes { actor } } verification { outcome } } } }`
    const statements = async (first: number) => {
      const spy = vi.spyOn(Client.prototype, 'query')
      const { data } = await ask(query(first))
      const sent = spy.mock.calls.map(([asked]) => (asked as unknown as { text?: string }).text ?? String(asked))
      spy.mockRestore()
      expect(data.spendingRecords.nodes.length).toBe(Math.min(first, rows.length))
      const ofBooks = sent.filter((sql) => /audit\.|trail\.fact/.test(sql))
      const names = ofBooks.filter((sql) => sql.includes('t.commitment = p.name'))
      return { names: names.length, others: ofBooks.length - names.length }
    }
    const paid = rows.findIndex(({ claims }) => claims.includes('PAID')) + 1
    const [few, many] = [await statements(paid), await statements(50)]
    expect(many.others).toBe(few.others)
    // People are named level by level, from the record down to its payments and facts. A level asks nothing where
    // everybody on it was named before, as may happen among a few.
    const levels = 4
    expect(few.names).toBeLessThanOrEqual(levels)
    expect(many.names).toBeLessThanOrEqual(levels)
  })

  it('asks for no totals that nobody wants', async () => {
    const spy = vi.spyOn(Client.prototype, 'query')
    await ask('{ spendingRecords(first: 5) { nodes { number } } }')
    const sent = spy.mock.calls.map(([asked]) => (asked as unknown as { text?: string }).text ?? String(asked))
    spy.mockRestore()
    expect(sent.filter((sql) => /count\(\*\)/.test(sql))).toEqual([])
  })
})
